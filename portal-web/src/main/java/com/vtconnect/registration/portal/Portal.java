package com.vtconnect.registration.portal;

import com.vtconnect.registration.organization.boundary.PortalOrganization;
import com.vtconnect.registration.value.entity.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Whose portal this request is for, and where its pages are: {@code #{portal.organization.name()}},
 * {@code #{portal.link('register')}}. {@link SlugFilter} fills it; on an error page it may be
 * empty.
 */
@Named
@RequestScoped
public class Portal {

    @Inject HttpServletRequest request;

    private PortalOrganization organization;

    void belongsTo(PortalOrganization organization) {
        this.organization = organization;
    }

    public PortalOrganization getOrganization() {
        return organization;
    }

    public String getName() {
        return organization == null ? "VTConnect" : organization.name();
    }

    /** Address of the practice's logo, null without one. */
    public String getLogo() {
        return organization == null || organization.logoVersion() == null
                ? null
                : link("logo") + "?v=" + organization.logoVersion();
    }

    public String link(String page) {
        return organization == null
                ? request.getContextPath() + "/"
                : request.getContextPath() + new PortalAddress(organization.slug(), page).path();
    }

    /** Whether this request is for a practice at all: error pages may have none. */
    public boolean isKnown() {
        return organization != null;
    }

    /** Whether the practice says how it is reached. */
    public boolean isContactKnown() {
        return known(organization.contactEmail())
                || known(organization.contactPhone())
                || known(organization.address());
    }

    /** The practice's telephone number as a telephone dials it; empty without one. */
    public String getDial() {
        return isKnown() && known(organization.contactPhone())
                ? organization.contactPhone().replaceAll("[^0-9+]", "")
                : "";
    }

    /** The page that was asked for, in another language. */
    public String inLanguage(String tag) {
        var query =
                LanguageFilter.withoutLanguage((String) request.getAttribute(LanguageFilter.QUERY));
        return request.getAttribute(LanguageFilter.ADDRESS)
                + "?"
                + (query.isEmpty() ? "" : query + "&")
                + "lang="
                + tag;
    }

    private static boolean known(String text) {
        return text != null && !text.isBlank();
    }

    Language language() {
        return Language.of(LanguageFilter.locale(request));
    }

    /** The answer that the page is being written to. */
    static HttpServletResponse answer() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /**
     * Ends a form that was accepted: the browser goes on by GET, so that a reload repeats nothing.
     */
    void goTo(String page) {
        redirect(answer(), link(page));
        FacesContext.getCurrentInstance().responseComplete();
    }

    /**
     * Without scheme and host: those are the proxy's business, and a forged Host header finds
     * nothing to forge.
     */
    static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", onThisServer(address));
    }

    /** Two slashes in front would name another server. */
    static String onThisServer(String address) {
        return address.replaceFirst("^[/\\\\]+", "/");
    }
}
