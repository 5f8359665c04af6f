package com.vtconnect.registration.portal;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Makes the Care App of one practice installable on a phone: under the practice's name, opening
 * where one meets. The picture is ours: a logo may have any shape.
 */
public class ManifestServlet extends HttpServlet {

    static final String PATH = "/manifest";

    private static final long serialVersionUID = 1L;

    @Inject Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/manifest+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(manifest().build());
    }

    private JsonObjectBuilder manifest() {
        return Json.createObjectBuilder()
                .add("id", portal.link("care"))
                .add("name", portal.getName())
                .add("short_name", portal.getName())
                .add("lang", portal.language().tag())
                .add("start_url", portal.link("care"))
                .add("scope", portal.link(""))
                .add("display", "standalone")
                .add("background_color", "#faf6ee")
                .add("theme_color", "#fffdf8")
                .add(
                        "icons",
                        Json.createArrayBuilder()
                                .add(icon("icon-192", 192, "any"))
                                .add(icon("icon-512", 512, "any"))
                                .add(icon("icon-maskable-512", 512, "maskable")));
    }

    private JsonObjectBuilder icon(String name, int size, String purpose) {
        var assets = (Map<?, ?>) getServletContext().getAttribute("asset");
        return Json.createObjectBuilder()
                .add("src", (String) assets.get("/shared/img/" + name + ".png"))
                .add("sizes", size + "x" + size)
                .add("type", "image/png")
                .add("purpose", purpose);
    }
}
