package com.vtconnect.registration.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves styles, scripts and pictures, compressed, and to be kept for a year: each address carries
 * a version made from the content, so a new release is a new address. Mapped to {@code /shared/*}
 * (and a WAR's own folder) in web.xml with load-on-startup.
 *
 * <p>Pages write {@code #{asset['/shared/css/app.css']}} and get the address with context path and
 * version. The server's own static files would come without version, long life and, on a default
 * installation, compression.
 */
public class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, StaticFile> read = new ConcurrentHashMap<>();

    @Override
    public void init() throws ServletException {
        getServletContext().setAttribute("asset", new Addresses());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var found =
                find(
                        request.getServletPath()
                                + Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = found.get();
        var tag = '"' + file.version() + '"';
        response.setHeader(
                "Cache-Control",
                file.version().equals(request.getParameter("v"))
                        ? "public, max-age=31536000, immutable"
                        : "no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = file.plain();
        var accepted = request.getHeader("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = file.compressed();
        }
        response.setContentType(file.type());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Optional<StaticFile> find(String path) {
        return StaticFile.isServed(path)
                ? Optional.ofNullable(read.computeIfAbsent(path, this::read))
                : Optional.empty();
    }

    private StaticFile read(String path) {
        try (var stream = getServletContext().getResourceAsStream(path)) {
            return stream == null ? null : StaticFile.of(path, stream.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("Not readable: " + path, e);
        }
    }

    /**
     * The map behind {@code #{asset['…']}}; a path that does not exist is a mistake of the page and
     * fails loudly.
     */
    private class Addresses extends AbstractMap<String, String> {

        @Override
        public String get(Object path) {
            var file =
                    find((String) path)
                            .orElseThrow(
                                    () -> new IllegalArgumentException("No such file: " + path));
            return getServletContext().getContextPath() + path + "?v=" + file.version();
        }

        @Override
        public boolean containsKey(Object path) {
            return find((String) path).isPresent();
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
