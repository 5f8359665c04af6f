package com.vtconnect.registration.office;

import com.vtconnect.registration.organization.boundary.OrganizationProfile;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Keeps what was typed and the version it began from while the page is open. */
@Named
@ViewScoped
public class OrganizationPage implements Serializable {

    @Inject OrganizationProfile profile;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;

    private OrganizationForm form;
    private String portalAddress;

    @PostConstruct
    void open() {
        me.require(me.isEditsOrganization());
        var details = profile.get();
        form = new OrganizationForm(details);
        portalAddress = details.portalAddress();
    }

    public void save() {
        try {
            profile.save(form.edit());
            office.goTo("organization?told=saved");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (ChangedMeanwhile changed) {
            words.problem(null, "problem.changed-meanwhile");
        }
    }

    public OrganizationForm getForm() {
        return form;
    }

    public String getPortalAddress() {
        return portalAddress;
    }

    public String getTold() {
        return office.told("saved", "logo", "logo-removed");
    }
}
