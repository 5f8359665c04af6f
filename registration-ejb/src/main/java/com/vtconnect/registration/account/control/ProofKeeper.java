package com.vtconnect.registration.account.control;

/**
 * What {@link Reauthentication} reads and keeps of whoever is signed in, each step in a short
 * transaction.
 */
public interface ProofKeeper {

    /**
     * The caller's account.
     *
     * @param signInName by which tries to sign in to it are counted
     * @param takesCode whether it has a second step
     */
    record Mine(long id, String signInName, String passwordHash, boolean takesCode) {}

    Mine mine();

    boolean isFresh();

    /** The caller has proved who they are. */
    void keep();

    /** Takes the second step's code, which then is used up; says whether it was right. */
    boolean take(String code);

    void noteFailure();
}
