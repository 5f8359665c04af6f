package com.vtconnect.registration.office.client;

import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.client.boundary.ClientDetails;
import com.vtconnect.registration.client.boundary.ClientRecord;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.RequestedId;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** Corrects a client's record. */
@Named("clientEdit")
@ViewScoped
public class EditPage implements Serializable {

    @Inject ClientRecord clientRecord;
    @Inject MergesPanel merges;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;
    @Inject HttpServletRequest request;

    private ClientDetails details;
    private PersonForm person;

    @PostConstruct
    void open() {
        me.require(me.isSeesClients());
        details = clientRecord.view(RequestedId.of(request, "id"));
        person = new PersonForm(details);
    }

    public void save() {
        try {
            clientRecord.save(details.id(), person.edit(words.language()), details.version());
            office.goTo("client/record?id=" + details.id() + "&told=saved");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
        } catch (ChangedMeanwhile changed) {
            words.problem(null, "problem.changed-meanwhile");
        } catch (NotFound mergedOrOutOfReach) {
            merges.leave(details.id());
        }
    }

    public ClientDetails getDetails() {
        return details;
    }

    public PersonForm getPerson() {
        return person;
    }
}
