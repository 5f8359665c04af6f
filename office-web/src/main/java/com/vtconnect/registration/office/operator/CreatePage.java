package com.vtconnect.registration.office.operator;

import com.vtconnect.registration.office.NewOrganizationForm;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.operator.boundary.PlatformOrganizations;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named("operatorCreate")
@RequestScoped
public class CreatePage {

    @Inject PlatformOrganizations organizations;
    @Inject Office office;
    @Inject Words words;

    private final NewOrganizationForm form = new NewOrganizationForm();

    public void create() {
        try {
            var id = organizations.create(form.organization());
            office.goTo("operator/organization?id=" + id + "&told=created");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        }
    }

    public NewOrganizationForm getForm() {
        return form;
    }
}
