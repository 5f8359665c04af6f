package com.vtconnect.registration.office;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.account.boundary.FirstOrganization;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The one-time way into an empty installation; at any other time there is no such page. */
@Named
@RequestScoped
public class SetupPage {

    @Inject FirstOrganization firstOrganization;
    @Inject Office office;
    @Inject Words words;

    private final NewOrganizationForm form = new NewOrganizationForm();

    public void checkOpen() {
        if (!isDone() && !firstOrganization.isOpen()) {
            throw new NotFound("set-up is closed");
        }
    }

    public void create() {
        try {
            firstOrganization.create(form.first());
            office.goTo("setup?told=done");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (TooManyAttempts tooMany) {
            words.tooMany(tooMany);
        }
    }

    public boolean isDone() {
        return office.told("done") != null;
    }

    public NewOrganizationForm getForm() {
        return form;
    }
}
