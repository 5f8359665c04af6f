package com.vtconnect.registration.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where the pages of the Office Portal are: {@code #{office.link('client/list')}}. Always without
 * scheme and host: those are the proxy's business, and a forged Host header finds nothing to forge.
 */
@Named
@RequestScoped
public class Office {

    @Inject HttpServletRequest request;

    /**
     * @param page without a leading slash
     */
    public String link(String page) {
        return request.getContextPath() + "/" + page;
    }

    /** The page that was asked for, in another language. */
    public String inLanguage(String tag) {
        var address = addressWithout(request, "lang");
        return address + (address.contains("?") ? "&" : "?") + "lang=" + tag;
    }

    /**
     * Ends a form that was accepted: the browser goes on by GET, so that a reload repeats nothing.
     */
    public void goTo(String page) {
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            AjaxAnswer.goTo(response, link(page));
        } else {
            redirect(response, link(page));
        }
        faces.responseComplete();
    }

    /**
     * What stands in the address and says why the person is here; null if it says nothing known.
     */
    public String told(String... known) {
        var told = request.getParameter("told");
        return Arrays.asList(known).contains(told) ? told : null;
    }

    public static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        // Two slashes in front would name another server.
        response.setHeader("Location", address.replaceFirst("^[/\\\\]+", "/"));
    }

    /** The address that was asked for, an error page's too, without one of its parameters. */
    static String addressWithout(HttpServletRequest request, String parameter) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var path =
                failed != null ? failed : forwarded != null ? forwarded : request.getRequestURI();
        var query =
                request.getQueryString() == null
                        ? ""
                        : Arrays.stream(request.getQueryString().split("&"))
                                .filter(part -> !part.startsWith(parameter + "="))
                                .collect(Collectors.joining("&"));
        return path.replaceFirst("^[/\\\\]+", "/") + (query.isEmpty() ? "" : "?" + query);
    }
}
