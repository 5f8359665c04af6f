package com.vtconnect.registration.portal;

import com.vtconnect.registration.account.boundary.OwnSettings;
import com.vtconnect.registration.account.boundary.OwnSettings.Settings;
import com.vtconnect.registration.client.boundary.ClientHome;
import com.vtconnect.registration.client.boundary.MyDetails;
import com.vtconnect.registration.client.boundary.MyDetails.Details;
import com.vtconnect.registration.value.entity.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** All that a client settles without the practice, in one place. */
@Named
@RequestScoped
public class AccountPage {

    private static final Set<String> TOLD =
            Set.of("details", "password", "settings", "closing", "staying");

    @Inject OwnSettings ownSettings;
    @Inject MyDetails myDetails;
    @Inject ClientHome clientHome;
    @Inject Portal portal;
    @Inject FormToken formToken;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private Details details;
    private String email;
    private boolean messages;
    private Language language;

    @PostConstruct
    void open() {
        var settings = ownSettings.get();
        messages = settings.messages();
        language = settings.language();
    }

    public void saveSettings() {
        if (formToken.isAccepted()) {
            ownSettings.save(new Settings(messages, false, language));
            LanguageFilter.keep(request, Portal.answer(), language);
            portal.goTo("account?told=settings");
        }
    }

    public Details getDetails() {
        if (details == null) {
            details = myDetails.get();
        }
        return details;
    }

    public String getEmail() {
        if (email == null) {
            email = clientHome.home().email();
        }
        return email;
    }

    /** What has just been done, null without it. */
    public String getTold() {
        var told = request.getParameter("told");
        return told != null && TOLD.contains(told) ? words.text("account.told." + told) : null;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public boolean isMessages() {
        return messages;
    }

    public void setMessages(boolean messages) {
        this.messages = messages;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
