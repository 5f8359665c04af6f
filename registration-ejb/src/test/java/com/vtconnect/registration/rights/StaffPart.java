package com.vtconnect.registration.rights;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static com.vtconnect.registration.rights.Rule.ADMINISTRATORS;
import static com.vtconnect.registration.rights.Rule.MANAGERS;
import static com.vtconnect.registration.rights.Thing.COLLEAGUE;
import static com.vtconnect.registration.rights.Thing.NOTHING;
import static com.vtconnect.registration.rights.Thing.STAFF;

import com.vtconnect.registration.staff.boundary.StaffDirectory;

final class StaffPart {

    private StaffPart() {}

    static void fill(RightsTable table) {
        table.of(StaffDirectory.class)
                .reads("all", MANAGERS, NOTHING, (bean, on) -> bean.all())
                .reads("get", MANAGERS, COLLEAGUE, (bean, on) -> bean.get(on.id()))
                .reads("me", Rule.STAFF, NOTHING, (bean, on) -> bean.me())
                .reads("choices", MANAGERS, NOTHING, (bean, on) -> bean.choices(null))
                .reads("choices", MANAGERS, COLLEAGUE, (bean, on) -> bean.choices(on.id()))
                .does(
                        "create",
                        MANAGERS,
                        NOTHING,
                        (bean, on) -> bean.create(on.side().newStaff(on.who(), CARE_COORDINATOR)))
                .does(
                        "create",
                        ADMINISTRATORS,
                        NOTHING,
                        (bean, on) ->
                                bean.create(
                                        on.side().newStaff(on.who(), ORGANIZATIONAL_ADMINISTRATOR)))
                .does(
                        "save",
                        MANAGERS,
                        STAFF,
                        (bean, on) -> bean.save(on.id(), on.side().staffEdit(on.place())))
                .does(
                        "resendInvitation",
                        MANAGERS,
                        STAFF,
                        (bean, on) -> bean.resendInvitation(on.id()))
                .does(
                        "notifyMeOfNewClients",
                        Rule.STAFF,
                        NOTHING,
                        (bean, on) -> bean.notifyMeOfNewClients(false));
    }
}
