package com.vtconnect.registration.office;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.operator.boundary.OperatorSignIn;
import com.vtconnect.registration.operator.boundary.SignedInOperator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * Which operator is signed in. A cookie of its own, looked at only where the operator's pages are:
 * the same browser may be signed in as staff, and neither is the other.
 */
@Named("operator")
@RequestScoped
public class SignedInAsOperator {

    private static final String COOKIE = "VTOPERATOR";
    private static final String HALF_COOKIE = "VTOPSTEP";

    @Inject OperatorSignIn signIn;
    @Inject CurrentCaller currentCaller;
    @Inject HttpServletRequest request;

    private Instant endsAt = Instant.EPOCH;

    void resume() {
        OfficeCookies.find(request, COOKIE).flatMap(signIn::resume).ifPresent(this::is);
    }

    /**
     * From this answer on, the browser is signed in, or half, where there is a second step.
     *
     * @return where to go
     */
    public String begin(SignedInOperator signedIn, HttpServletResponse response) {
        if (!signedIn.isComplete()) {
            keep(response, HALF_COOKIE, signedIn.secret());
            return "operator/code";
        }
        keep(response, COOKIE, signedIn.secret());
        is(signedIn);
        return "operator/home";
    }

    /** The secret of a sign-in that owes the second step; null without one. */
    public String half() {
        return OfficeCookies.find(request, HALF_COOKIE).orElse(null);
    }

    public void forgetHalf(HttpServletResponse response) {
        OfficeCookies.set(request, response, HALF_COOKIE, "", OfficeCookies.FORGOTTEN);
    }

    private void keep(HttpServletResponse response, String cookie, String secret) {
        OfficeCookies.set(request, response, cookie, secret, OfficeCookies.UNTIL_CLOSED);
    }

    void end(HttpServletResponse response) {
        OfficeCookies.find(request, COOKIE).ifPresent(signIn::signOut);
        OfficeCookies.set(request, response, COOKIE, "", OfficeCookies.FORGOTTEN);
    }

    private void is(SignedInOperator signedIn) {
        if (signedIn.session() == null) {
            currentCaller.is(signedIn.caller());
        } else {
            currentCaller.is(signedIn.caller(), signedIn.session());
        }
        endsAt = signedIn.endsAt();
    }

    public boolean isSignedIn() {
        return currentCaller.get() instanceof Caller.Operator;
    }

    public String getName() {
        return currentCaller.operator().name();
    }

    /** Two letters at most, for where the name finds no room. */
    public String getInitials() {
        return SignedInStaff.initials(getName());
    }

    /** Until the sign-in ends if nothing more is asked for. */
    public long getSecondsLeft() {
        return Math.max(0, Duration.between(Instant.now(), endsAt).toSeconds());
    }
}
