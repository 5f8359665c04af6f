package com.vtconnect.registration.value.control;

/**
 * What every server does by itself every few minutes, such as to delete what has outlived its use:
 * each component its own. A bean of this type is all that it takes.
 */
public interface Chore {

    /**
     * Does some of it, in a transaction of its own, beside other servers that may be at it. Gives
     * how much; is called again until that is nothing.
     */
    int doSome();
}
