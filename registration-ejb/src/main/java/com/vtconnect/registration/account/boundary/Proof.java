package com.vtconnect.registration.account.boundary;

/**
 * By which somebody who is signed in proves once more who they are.
 *
 * @param password the present one, null or empty if not asked for
 * @param code of the second step, null or empty if not asked for
 */
public record Proof(String password, String code) {

    public static final Proof NONE = new Proof(null, null);

    public boolean isGiven() {
        return password != null && !password.isEmpty();
    }
}
