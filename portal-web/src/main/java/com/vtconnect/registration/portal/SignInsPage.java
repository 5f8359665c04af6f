package com.vtconnect.registration.portal;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.OwnSessions;
import com.vtconnect.registration.account.boundary.OwnSessions.Session;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Where a client is signed in. Which session is to end stands in the address, {@code ?end=17} or
 * {@code ?end=others}, and is asked about before it ends.
 */
@Named
@RequestScoped
public class SignInsPage {

    private static final String OTHERS = "others";

    @Inject OwnSessions ownSessions;
    @Inject ProofForm proofForm;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private List<Session> all;

    public void end() {
        if (!formToken.isAccepted()) {
            return;
        }
        try {
            if (isEndOthers()) {
                ownSessions.endOthers(proofForm.typed());
            } else if (getToEnd() != null) {
                ownSessions.end(getToEnd().id(), proofForm.typed());
            }
            portal.goTo("account/sessions?told=ended");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public List<Session> getAll() {
        if (all == null) {
            all = ownSessions.all();
        }
        return all;
    }

    public boolean isEndOthers() {
        return OTHERS.equals(getEnd()) && isWithOthers();
    }

    /** The one asked about; null if it is none of the client's, or not there any more. */
    public Session getToEnd() {
        return getAll().stream()
                .filter(one -> !one.isThis() && String.valueOf(one.id()).equals(getEnd()))
                .findFirst()
                .orElse(null);
    }

    public boolean isWithOthers() {
        return getAll().size() > 1;
    }

    public String getEnd() {
        return request.getParameter("end");
    }

    public boolean isEnded() {
        return "ended".equals(request.getParameter("told"));
    }

    /** "Chrome on Android", as far as it is known. */
    public String device(Session session) {
        var names = session.device().names();
        return words.text("device." + names.size(), names.toArray());
    }
}
