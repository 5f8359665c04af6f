package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.account.boundary.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;

/**
 * Who is signed in to this portal. The browser holds a secret in a cookie, the database all the
 * rest.
 */
@Named("signedIn")
@RequestScoped
public class SignedInClient {

    static final String COOKIE = "VTCLIENT";
    private static final int UNTIL_CLOSED = -1;

    @Inject SignIn signIn;
    @Inject CurrentCaller currentCaller;
    @Inject FormToken formToken;
    @Inject Portal portal;
    @Inject HttpServletRequest request;

    private Instant endsAt = Instant.EPOCH;

    void resume() {
        RequestCookies.find(request, COOKIE).flatMap(signIn::resume).ifPresent(this::is);
    }

    /** From this answer on, the browser is signed in. */
    void begin(SignedIn signedIn) {
        RequestCookies.add(RequestCookies.make(portal, COOKIE, signedIn.secret(), UNTIL_CLOSED));
        if (signedIn.language() != null) {
            LanguageFilter.keep(request, Portal.answer(), signedIn.language());
        }
        is(signedIn);
    }

    private void is(SignedIn signedIn) {
        if (signedIn.caller() instanceof Caller.Client client) {
            if (signedIn.session() == null) {
                currentCaller.is(client);
            } else {
                currentCaller.is(client, signedIn.session());
            }
            endsAt = signedIn.endsAt();
        }
    }

    public void signOut() {
        if (formToken.isAccepted()) {
            RequestCookies.find(request, COOKIE).ifPresent(signIn::signOut);
            RequestCookies.add(RequestCookies.make(portal, COOKIE, "", 0));
            portal.goTo("login?told=signed-out");
        }
    }

    public boolean isClient() {
        return portal.isKnown() && currentCaller.get() instanceof Caller.Client;
    }

    public String getFirstName() {
        return currentCaller.client().name().first();
    }

    public boolean isVisitor() {
        return portal.isKnown() && !isClient();
    }

    /** Until the sign-in ends if nothing more is asked for. */
    public long getSecondsLeft() {
        return Math.max(0, Duration.between(Instant.now(), endsAt).toSeconds());
    }
}
