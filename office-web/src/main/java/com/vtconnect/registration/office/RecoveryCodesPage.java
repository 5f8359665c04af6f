package com.vtconnect.registration.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows recovery codes once: they wait in the session for the one page that takes them out of it.
 */
@Named
@RequestScoped
public class RecoveryCodesPage {

    private static final String WAITING = "com.vtconnect.recovery-codes";

    @Inject HttpServletRequest request;

    private List<?> codes;

    /** Gives the page to go to. */
    public String show(List<String> codes) {
        request.getSession().setAttribute(WAITING, new ArrayList<>(codes));
        return "account/recovery-codes";
    }

    /** Empty if they were shown before. */
    public List<?> getCodes() {
        if (codes == null) {
            var session = request.getSession(false);
            var waiting = session == null ? null : (List<?>) session.getAttribute(WAITING);
            codes = waiting == null ? List.of() : waiting;
            if (waiting != null) {
                session.removeAttribute(WAITING);
            }
        }
        return codes;
    }
}
