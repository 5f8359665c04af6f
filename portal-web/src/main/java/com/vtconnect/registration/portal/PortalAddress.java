package com.vtconnect.registration.portal;

import com.vtconnect.registration.organization.entity.Slug;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address of the Portal, {@code /{slug}/{page}}, without context path: both directions of the
 * translation between what people see and what the server has.
 *
 * @param page empty for the practice's own page
 */
record PortalAddress(String slug, String page) {

    private static final String CARE_SOCKET = "care-socket";

    /** The address as people see it, and what serves it. */
    private static final Map<String, String> SERVED_BY =
            Map.ofEntries(
                    Map.entry("", "/organization.xhtml"),
                    Map.entry("practitioners", "/practitioners.xhtml"),
                    Map.entry("how-to-register", "/how-to-register.xhtml"),
                    Map.entry("photo", PhotoServlet.PATH),
                    Map.entry("register", "/register.xhtml"),
                    Map.entry("check-email", "/check-email.xhtml"),
                    Map.entry("check-email/status", ConfirmationWatch.PATH),
                    Map.entry("confirm", "/confirm.xhtml"),
                    Map.entry("confirmed", "/confirmed.xhtml"),
                    Map.entry("start", "/start.xhtml"),
                    Map.entry("login", "/login.xhtml"),
                    Map.entry("forgot", "/forgot.xhtml"),
                    Map.entry("home", "/home.xhtml"),
                    Map.entry("account", "/account.xhtml"),
                    Map.entry("account/details", "/details.xhtml"),
                    Map.entry("account/copy", "/copy.xhtml"),
                    Map.entry("account/close", "/close.xhtml"),
                    Map.entry("account/email", "/email.xhtml"),
                    Map.entry("address", "/address.xhtml"),
                    Map.entry("account/password", "/password.xhtml"),
                    Map.entry("account/sessions", "/sessions.xhtml"),
                    Map.entry("care", "/care.xhtml"),
                    Map.entry("messages", "/messages.xhtml"),
                    Map.entry("messages/read", "/message.xhtml"),
                    Map.entry("messages/write", "/message-write.xhtml"),
                    Map.entry("messages/draft", DraftServlet.PATH),
                    Map.entry("documents", "/documents.xhtml"),
                    Map.entry("documents/file", DocumentServlet.PATH),
                    Map.entry("documents/signed", DocumentServlet.SIGNED),
                    Map.entry("to-sign", RequiredDocumentServlet.PATH),
                    Map.entry("sign", "/sign.xhtml"),
                    Map.entry(CARE_SOCKET, ""),
                    Map.entry("stay", StayServlet.PATH),
                    Map.entry("app.webmanifest", ManifestServlet.PATH),
                    Map.entry("logo", LogoServlet.PATH));

    /** With all of their parts. */
    private static final Set<String> FOR_SIGNED_IN =
            Set.of("home", "care", "messages", "documents", "sign", "account", "stay", "confirmed");

    private static final Pattern FORM = Pattern.compile("/([^/]+)/(.*)");

    /** Empty if it can be no address of ours. */
    static Optional<PortalAddress> parse(String path) {
        var match = FORM.matcher(path);
        return match.matches()
                        && Slug.isValid(match.group(1))
                        && SERVED_BY.containsKey(match.group(2))
                ? Optional.of(new PortalAddress(match.group(1), match.group(2)))
                : Optional.empty();
    }

    /** Whether only the slash at the end is missing. */
    static boolean isWithoutSlash(String path) {
        return path.startsWith("/") && Slug.isValid(path.substring(1));
    }

    static Optional<PortalAddress> ofView(String slug, String viewId) {
        return SERVED_BY.entrySet().stream()
                .filter(entry -> entry.getValue().equals(viewId))
                .findFirst()
                .map(entry -> new PortalAddress(slug, entry.getKey()));
    }

    String servedBy() {
        return SERVED_BY.get(page);
    }

    /** The server itself serves it, at the address as people see it. */
    boolean isSocket() {
        return page.equals(CARE_SOCKET);
    }

    /** What every page of the practice is dressed with, an error page too. */
    boolean isOfTheLook() {
        return page.equals("logo") || page.equals("app.webmanifest");
    }

    boolean isForSignedIn() {
        return FOR_SIGNED_IN.contains(whole());
    }

    /** Where one comes back to after signing in: of a part, the page it belongs to. */
    String whole() {
        return page.replaceFirst("/.*", "");
    }

    String path() {
        return "/" + slug + "/" + page;
    }
}
