package com.vtconnect.registration.office.client;

import com.vtconnect.registration.office.QrPicture;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A page to print and hang up: where and how to register. In a language of its own, since who reads
 * it is somebody else than who prints it.
 */
@Named("inviteSheet")
@RequestScoped
public class InviteSheetPage {

    private static final String BUNDLE = "com.vtconnect.registration.office.words";

    @Inject SignedInStaff me;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private Locale locale;
    private ResourceBundle bundle;

    @PostConstruct
    void open() {
        me.require(me.isSeesClients());
        var wished = request.getParameter("in");
        var language = wished == null ? words.language().tag() : wished;
        locale = Locale.forLanguageTag("es".equals(language) ? "es" : "en");
        bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    /** Words of the sheet, in its language. */
    public String text(String key) {
        return new MessageFormat(bundle.getString("sheet." + key), locale)
                .format(new Object[] {me.getOrganization().name()});
    }

    public QrPicture getPicture() {
        return new QrPicture(me.getOrganization().portalAddress());
    }
}
