package com.vtconnect.registration.office.client;

import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.organization.entity.Kind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The ready texts of {@link InvitePage}, to copy or to open in the reader's own mail program. */
@Named
@RequestScoped
public class ReadyInvitations {

    private static final String BUNDLE = "com.vtconnect.registration.office.words";

    @Inject SignedInStaff me;

    /** A ready e-mail, in a language that need not be the one of the page. */
    public record Invitation(String language, String subject, String text) {

        /** Opens the reader's own mail program with all of it filled in. */
        public String mailto() {
            return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(text);
        }

        private static String encoded(String plain) {
            return URLEncoder.encode(plain.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                    .replace("+", "%20");
        }
    }

    public List<Invitation> getAll() {
        return Stream.of("en", "es").map(this::invitation).toList();
    }

    private Invitation invitation(String language) {
        var locale = Locale.forLanguageTag(language);
        var words = ResourceBundle.getBundle(BUNDLE, locale);
        var organization = me.getOrganization();
        return new Invitation(
                language,
                filled(words.getString("invitation.subject"), locale, organization.name()),
                filled(
                        words.getString("invitation.text"),
                        locale,
                        organization.name(),
                        organization.portalAddress(),
                        me.getName(),
                        organization.kind() == Kind.INDIVIDUAL
                                ? ""
                                : words.getString("invitation.text.not-sure")));
    }

    private static String filled(String pattern, Locale locale, Object... values) {
        return new MessageFormat(pattern, locale).format(values);
    }
}
