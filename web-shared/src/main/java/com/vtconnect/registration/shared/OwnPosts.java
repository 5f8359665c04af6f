package com.vtconnect.registration.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Takes only what our own pages send: a socket asked for, or a form posted from a foreign site, or
 * sent by a link, is refused with 403, one larger than any form of ours with 413, before anything
 * reads it. Init parameter {@code largest}: bytes taken, 65536 unless given; {@code upload}: an
 * address and the bytes that it alone takes. Init parameter {@code address}: the settings that say
 * where our pages are, as people see them; the first that is set counts.
 *
 * <p>Browsers say where a request comes from in Sec-Fetch-Site; older ones at least in Origin,
 * which is held against the configured address: what arrives in the Host header is the word of
 * whoever asks, or of a proxy in between. A program that sends neither is no browser and carries
 * nobody's cookies.
 */
public class OwnPosts extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** By this parameter Faces takes a request for a form that was sent, whatever its method. */
    private static final String FORM_SENT = "jakarta.faces.ViewState";

    private transient PublicAddress address;

    @Override
    public void init() {
        var settings = ConfigProvider.getConfig();
        address =
                Stream.of(getInitParameter("address").strip().split("\\s+"))
                        .flatMap(name -> settings.getOptionalValue(name, URI.class).stream())
                        .findFirst()
                        .map(PublicAddress::new)
                        .orElseThrow();
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForeignSocket(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (READING.contains(request.getMethod())) {
            if (request.getParameter(FORM_SENT) == null) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        } else if (!"POST".equals(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isForeign(
                request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), address)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isTooLarge(request)) {
            // The rest of the body stays unread: the connection ends with this answer.
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Browsers let any page open a socket anywhere, and send the cookies along. */
    private boolean isForeignSocket(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return request.getHeader("Sec-WebSocket-Key") != null
                && (origin == null || !address.isOriginOf(origin));
    }

    static boolean isForeign(String site, String origin, PublicAddress address) {
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        return origin != null && !address.isOriginOf(origin);
    }

    private boolean isTooLarge(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        // Without a length the body comes in chunks of unknown number, which no form of ours does.
        return length > largest(request.getServletPath())
                || length < 0 && request.getHeader("Transfer-Encoding") != null;
    }

    private long largest(String path) {
        var upload = getInitParameter("upload");
        if (upload != null && upload.startsWith(path + " ")) {
            return Long.parseLong(upload.substring(path.length() + 1));
        }
        var largest = getInitParameter("largest");
        return largest == null ? 65_536 : Long.parseLong(largest);
    }
}
