package com.vtconnect.registration.rights;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static com.vtconnect.registration.rights.Rule.ADMINISTRATORS;
import static com.vtconnect.registration.rights.Rule.MANAGERS;
import static com.vtconnect.registration.rights.Thing.COLLEAGUE;
import static com.vtconnect.registration.rights.Thing.LISTED;
import static com.vtconnect.registration.rights.Thing.NOTHING;
import static com.vtconnect.registration.rights.Thing.STAFF;

import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.notification.entity.SentAlready;
import com.vtconnect.registration.staff.boundary.EditListing;
import com.vtconnect.registration.staff.boundary.Listings;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffListQuery;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Sort;
import com.vtconnect.registration.staff.boundary.StaffListQuery.Tab;
import com.vtconnect.registration.staff.boundary.StaffLists;
import com.vtconnect.registration.staff.boundary.StaffMailJournal;
import com.vtconnect.registration.staff.boundary.StaffRecord;
import java.util.Set;

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
                        (bean, on) -> bean.resendInvitation(on.id()));
        table.of(StaffLists.class)
                .reads("page", MANAGERS, NOTHING, (bean, on) -> bean.page(everybody()))
                .reads("counts", MANAGERS, NOTHING, (bean, on) -> bean.counts());
        table.of(StaffRecord.class)
                .reads("story", MANAGERS, STAFF, (bean, on) -> bean.story(on.id()))
                .reads("history", MANAGERS, STAFF, (bean, on) -> bean.history(on.id(), 50));
        table.of(Listings.class)
                .reads("get", MANAGERS, LISTED, (bean, on) -> bean.get(on.id()))
                .reads("photo", MANAGERS, LISTED, (bean, on) -> bean.photo(on.id()))
                .does("save", MANAGERS, LISTED, (bean, on) -> bean.save(on.id(), listing()))
                .does(
                        "uploadPhoto",
                        MANAGERS,
                        LISTED,
                        (bean, on) -> bean.uploadPhoto(on.id(), OrganizationPart.picture()))
                .does("removePhoto", MANAGERS, LISTED, (bean, on) -> bean.removePhoto(on.id()));
        table.of(StaffMailJournal.class)
                .reads("of", MANAGERS, STAFF, (bean, on) -> bean.of(on.id(), 50))
                .does(
                        "sendAgain",
                        MANAGERS,
                        STAFF,
                        (bean, on) -> bean.sendAgain(on.id(), on.mail("staff_member_id")),
                        SentAlready.class,
                        TooManyAttempts.class);
    }

    private static StaffListQuery everybody() {
        return new StaffListQuery(Tab.ACTIVE, null, Sort.NAME, true, 0, 100);
    }

    private static EditListing listing() {
        return new EditListing(Set.of("en"), "Grief", "Hello", null, true, "5", 0);
    }
}
