package com.vtconnect.registration.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows recovery codes once: they wait in the session for the one page that takes them out of it.
 */
@Named
@RequestScoped
public class RecoveryCodesPage {

    public static final String OF_STAFF = "account/recovery-codes";

    private static final String WAITING = "com.vtconnect.recovery-codes";

    @Inject HttpServletRequest request;

    private List<?> codes;

    /**
     * @return the page, to go to
     */
    public String show(List<String> codes, String page) {
        request.getSession().setAttribute(WAITING, new ArrayList<>(codes));
        return page;
    }

    /** Whether this session has some that were not shown yet. */
    static boolean areWaiting(HttpSession session) {
        return session.getAttribute(WAITING) != null;
    }

    /** The page after this one. */
    public String getNext() {
        return WishedAddress.pageOf(request.getParameter("to"));
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
