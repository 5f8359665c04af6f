package com.vtconnect.registration.rights;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.SignInSessions;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.account.boundary.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The sign-in of each caller, asked anew at every call, as the filters of the web modules do. */
@RequestScoped
public class Browsers {

    @Inject SignInSessions signInSessions;
    @Inject SignIn signIn;
    @Inject CurrentCaller currentCaller;

    private final Map<Who, String> cookies = new EnumMap<>(Who.class);

    @Transactional
    public void signIn(Who who, Caller caller) {
        cookies.put(who, signInSessions.open(caller));
    }

    Caller caller(Who who) {
        return resumed(who).map(SignedIn::caller).orElse(Caller.VISITOR);
    }

    /** From here on the request is that of the browser, as a filter makes it. */
    void use(Who who) {
        resumed(who)
                .ifPresentOrElse(
                        it -> currentCaller.is(it.caller(), it.session()),
                        () -> currentCaller.is(Caller.VISITOR));
    }

    private Optional<SignedIn> resumed(Who who) {
        return signIn.resume(cookies.get(who));
    }
}
