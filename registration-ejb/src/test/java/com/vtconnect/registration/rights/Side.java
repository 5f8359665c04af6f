package com.vtconnect.registration.rights;

import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.client.boundary.CreateClient;
import com.vtconnect.registration.client.boundary.EditPerson;
import com.vtconnect.registration.client.boundary.RegisterClient;
import com.vtconnect.registration.organization.boundary.EditOrganization;
import com.vtconnect.registration.staff.boundary.EditStaff;
import com.vtconnect.registration.value.entity.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** One of the two practices, and what a call needs of it besides an id. */
final class Side {

    private final Practice practice;
    private final Map<Place, Long> practitioners = new EnumMap<>(Place.class);
    private final Map<Place, EditStaff> staffEdits = new EnumMap<>(Place.class);
    private String handle;

    Side(Practice practice) {
        this.practice = practice;
    }

    void practises(Place place, Caller.Staff practitioner) {
        practitioners.put(place, practitioner.id());
    }

    void edits(Place place, EditStaff edit) {
        staffEdits.put(place, edit);
    }

    void registered(Practice.Registered client) {
        handle = client.handle();
    }

    Practice practice() {
        return practice;
    }

    long id() {
        return practice.id();
    }

    String slug() {
        return practice.slug();
    }

    /** One of the department; of the first one where it does not matter. */
    long practitioner(Place place) {
        return practitioners.getOrDefault(place, practitioners.get(Place.ADULTS));
    }

    /** What the page of the member of staff in this place would save. */
    EditStaff staffEdit(Place place) {
        return staffEdits.get(place);
    }

    EditOrganization organizationEdit(int version) {
        return new EditOrganization(
                "Willow", "UTC", null, null, null, null, null, false, false, false, null, true,
                version);
    }

    /** Of somebody who sent the form and has not confirmed. */
    String handle() {
        return handle;
    }

    RegisterClient form() {
        return practice.client().form();
    }

    /** Somebody new, in the department of the caller. */
    EditStaff newStaff(Who who, Role role) {
        var department = practice.department(who.home() == Place.FAMILIES ? "Families" : "Adults");
        return new EditStaff(
                "Nora",
                "New",
                Given.newEmail(),
                Set.of(role),
                Set.of(department),
                false,
                false,
                false,
                0);
    }

    CreateClient newClient() {
        return new CreateClient(person("New"), Given.newEmail(), Set.of());
    }

    EditPerson person(String lastName) {
        return new EditPerson(
                "Casey", lastName, LocalDate.of(1990, 5, 17), null, null, Language.EN);
    }
}
