package com.vtconnect.registration.office;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.account.boundary.SignedIn;
import com.vtconnect.registration.organization.boundary.OrganizationDetails;
import com.vtconnect.registration.organization.boundary.OrganizationProfile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * Who is signed in. The browser holds a secret in a cookie, the database all the rest; the Faces
 * session only keeps open pages and is thrown away when the person changes.
 */
@Named("me")
@RequestScoped
public class SignedInStaff {

    static final String COOKIE = "VTSTAFF";

    private static final String HALF_COOKIE = "VTSTEP";

    @Inject SignIn signIn;
    @Inject CurrentCaller currentCaller;
    @Inject OrganizationProfile organizationProfile;
    @Inject HttpServletRequest request;

    private Instant endsAt = Instant.EPOCH;
    private boolean owesSecondStep;
    private OrganizationDetails organization;

    void resume() {
        OfficeCookies.find(request, COOKIE).flatMap(signIn::resume).ifPresent(this::is);
    }

    /**
     * From this answer on, the browser is signed in, or half, where the second step is owed.
     *
     * @param page the one wished for, without a leading slash
     * @return where to go
     */
    String begin(SignedIn signedIn, HttpServletResponse response, String page) {
        endSession();
        if (signedIn.language() != null) {
            LanguageFilter.keep(request, response, signedIn.language());
        }
        if (!signedIn.isComplete()) {
            keep(response, HALF_COOKIE, signedIn.secret());
            return "second-step?to=" + WishedAddress.encode("/" + page);
        }
        keep(response, COOKIE, signedIn.secret());
        is(signedIn);
        return page;
    }

    /** The secret of a sign-in that owes the second step; null without one. */
    String half() {
        return OfficeCookies.find(request, HALF_COOKIE).orElse(null);
    }

    void forgetHalf(HttpServletResponse response) {
        OfficeCookies.set(request, response, HALF_COOKIE, "", OfficeCookies.FORGOTTEN);
    }

    private void keep(HttpServletResponse response, String cookie, String secret) {
        OfficeCookies.set(request, response, cookie, secret, OfficeCookies.UNTIL_CLOSED);
    }

    void end(HttpServletResponse response) {
        OfficeCookies.find(request, COOKIE).ifPresent(signIn::signOut);
        OfficeCookies.set(request, response, COOKIE, "", OfficeCookies.FORGOTTEN);
        endSession();
    }

    private void is(SignedIn signedIn) {
        if (signedIn.caller() instanceof Caller.Staff staff) {
            if (signedIn.session() == null) {
                currentCaller.is(staff);
            } else {
                currentCaller.is(staff, signedIn.session());
            }
            endsAt = signedIn.endsAt();
            owesSecondStep = signedIn.owesSecondStep();
        }
    }

    private void endSession() {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    public boolean isSignedIn() {
        return currentCaller.get() instanceof Caller.Staff;
    }

    /** The practice demands a second step: nothing else is open until it is set up. */
    public boolean isOwesSecondStep() {
        return owesSecondStep;
    }

    public String getName() {
        return currentCaller.staff().name();
    }

    /** Two letters at most, for where the name finds no room. */
    public String getInitials() {
        return initials(getName());
    }

    static String initials(String name) {
        var names = name.split(" ");
        var first = names[0].substring(0, names[0].offsetByCodePoints(0, 1));
        var last = names[names.length - 1];
        return names.length == 1 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
    }

    public long getId() {
        return currentCaller.staff().id();
    }

    /** Until the sign-in ends if nothing more is asked for. */
    public long getSecondsLeft() {
        return Math.max(0, Duration.between(Instant.now(), endsAt).toSeconds());
    }

    public OrganizationDetails getOrganization() {
        if (organization == null) {
            organization = organizationProfile.get();
        }
        return organization;
    }

    /** A page that is not for this person is none: it answers like an unknown address. */
    public void require(boolean isAllowed) {
        if (!isAllowed) {
            throw new NotAllowed("not a page for " + currentCaller.get());
        }
    }

    public boolean isSeesClients() {
        return may(Permission.SEE_CLIENTS);
    }

    public boolean isManagesStaff() {
        return may(Permission.MANAGE_STAFF);
    }

    public boolean isEditsOrganization() {
        return may(Permission.EDIT_ORGANIZATION);
    }

    public boolean isReadsAudit() {
        return may(Permission.READ_AUDIT);
    }

    public boolean isLicensed() {
        return isSignedIn() && currentCaller.staff().licensed();
    }

    private boolean may(Permission permission) {
        return isSignedIn() && currentCaller.get().has(permission);
    }
}
