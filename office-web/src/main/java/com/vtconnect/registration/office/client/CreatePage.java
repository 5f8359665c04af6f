package com.vtconnect.registration.office.client;

import com.vtconnect.registration.client.boundary.ClientIntake;
import com.vtconnect.registration.client.boundary.CreateClient;
import com.vtconnect.registration.client.boundary.PractitionerRow;
import com.vtconnect.registration.office.Office;
import com.vtconnect.registration.office.SignedInStaff;
import com.vtconnect.registration.office.Words;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** A new client, put in by staff. */
@Named("clientCreate")
@ViewScoped
public class CreatePage implements Serializable {

    @Inject ClientIntake clientIntake;
    @Inject SignedInStaff me;
    @Inject Office office;
    @Inject Words words;

    private final PersonForm person = new PersonForm();
    private List<PractitionerRow> practitioners;
    private String email;
    private Long[] chosen = {};
    private Long holder;

    @PostConstruct
    void open() {
        me.require(me.isSeesClients());
        practitioners = clientIntake.practitioners();
        if (me.getOrganization().kind() == Kind.INDIVIDUAL && practitioners.size() == 1) {
            chosen = new Long[] {practitioners.get(0).id()};
        }
    }

    public void create() {
        holder = null;
        try {
            var id =
                    clientIntake.create(
                            new CreateClient(person.edit(words.language()), email, Set.of(chosen)));
            office.goTo("client/record?id=" + id + "&told=created");
        } catch (InvalidInput invalid) {
            words.problems(invalid);
            if (invalid.problems().stream().anyMatch(one -> one.reason() == Reason.HAS_CLIENT)) {
                holder = clientIntake.whoHas(email).orElse(null);
            }
        }
    }

    public PersonForm getPerson() {
        return person;
    }

    public List<PractitionerRow> getPractitioners() {
        return practitioners;
    }

    /** The client who has the address that was typed; null if nobody or out of reach. */
    public Long getHolder() {
        return holder;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen.clone();
    }
}
