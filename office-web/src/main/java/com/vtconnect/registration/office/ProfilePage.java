package com.vtconnect.registration.office;

import com.vtconnect.registration.account.boundary.OwnSettings;
import com.vtconnect.registration.account.boundary.OwnSettings.Settings;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRow;
import com.vtconnect.registration.value.entity.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

@Named
@RequestScoped
public class ProfilePage {

    @Inject StaffDirectory staffDirectory;
    @Inject OwnSettings ownSettings;
    @Inject Office office;
    @Inject ServletAnswer answer;
    @Inject HttpServletRequest request;

    private StaffRow row;
    private boolean newClients;
    private boolean messages;
    private Language language;

    @PostConstruct
    void open() {
        var settings = ownSettings.get();
        newClients = settings.newClients();
        messages = settings.messages();
        language = settings.language();
    }

    public void save() {
        ownSettings.save(new Settings(messages, newClients, language));
        LanguageFilter.keep(request, answer.get(), language);
        office.goTo("profile?told=saved");
    }

    public StaffRow getRow() {
        if (row == null) {
            row = staffDirectory.me();
        }
        return row;
    }

    public String getTold() {
        return office.told("saved", "password");
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public boolean isNewClients() {
        return newClients;
    }

    public void setNewClients(boolean newClients) {
        this.newClients = newClients;
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
