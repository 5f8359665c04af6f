package com.vtconnect.registration.office.account;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.OwnSessions.Session;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Where one is signed in. Which session is to end stands in the address, {@code ?end=17} or {@code
 * ?end=others}, and is asked about before it ends.
 */
public abstract class SessionsForm {

    private static final String OTHERS = "others";

    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private List<Session> all;

    protected abstract List<Session> read();

    protected abstract void endOne(long id);

    protected abstract void endOthers();

    /** The page's own address. */
    public abstract String getHere();

    public void end() {
        try {
            if (isEndOthers()) {
                endOthers();
            } else if (getToEnd() != null) {
                endOne(getToEnd().id());
            }
            office.goTo(getHere() + "?told=ended");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public List<Session> getAll() {
        if (all == null) {
            all = read();
        }
        return all;
    }

    public boolean isWithOthers() {
        return getAll().size() > 1;
    }

    public boolean isEndOthers() {
        return OTHERS.equals(getEnd()) && isWithOthers();
    }

    /** The one asked about; null if it is none of one's own, or not there any more. */
    public Session getToEnd() {
        return getAll().stream()
                .filter(one -> !one.isThis() && String.valueOf(one.id()).equals(getEnd()))
                .findFirst()
                .orElse(null);
    }

    public String getEnd() {
        return request.getParameter("end");
    }

    /** "Chrome on Android", as far as it is known. */
    public String device(Session session) {
        var names = session.device().names();
        return words.text("device." + names.size(), names.toArray());
    }
}
