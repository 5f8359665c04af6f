package com.vtconnect.registration;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.boundary.FormTokens;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.account.boundary.SignedIn;
import com.vtconnect.registration.account.control.NewOrganizations;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import com.vtconnect.registration.notification.control.OutboxWorker;
import com.vtconnect.registration.operator.control.Housekeeping;
import com.vtconnect.registration.organization.boundary.Departments;
import com.vtconnect.registration.organization.boundary.EditOrganization;
import com.vtconnect.registration.organization.boundary.OrganizationDetails;
import com.vtconnect.registration.organization.boundary.OrganizationProfile;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.organization.entity.Slug;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.control.StaffMembers;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a test begins with: practices, staff and clients with good defaults, made through the
 * boundaries like everybody's. Each practice is a new one, so that tests never meet.
 *
 * <pre>
 * var practice = given.organization().manual().create();
 * var peter = practice.staff("Peter").practitioner().create();
 * var client = practice.client().choosing(peter).confirmed();
 * </pre>
 */
@RequestScoped
public class Given {

    /** Of everybody whom a test lets choose one. */
    public static final String PASSWORD = "quiet harbor lantern 42";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    @Inject NewOrganizations newOrganizations;
    @Inject Organizations organizations;
    @Inject OrganizationProfile profile;
    @Inject Departments departments;
    @Inject StaffDirectory staffDirectory;
    @Inject StaffMembers staffMembers;
    @Inject ClientRegistration registration;
    @Inject EmailConfirmation confirmation;
    @Inject SignIn signIn;
    @Inject FormTokens formTokens;
    @Inject CurrentCaller currentCaller;
    @Inject Postbox postbox;
    @Inject Database database;
    @Inject OutboxWorker outboxWorker;
    @Inject Housekeeping housekeeping;

    public OrganizationPlan organization() {
        return new OrganizationPlan();
    }

    /** A group that approves by itself. */
    public Practice practice() {
        return organization().create();
    }

    /** Nobody else's, so that limits never reach over from another test. */
    public static String newNetwork() {
        return "net-" + newWord();
    }

    public static String newEmail() {
        return "person-" + newWord() + "@clients.example";
    }

    static String newWord() {
        return UUID.randomUUID().toString().substring(0, 13);
    }

    /** Does something on somebody's behalf, from a network of its own. */
    public <T> T as(Caller caller, Supplier<T> work) {
        var before = currentCaller.get();
        var network = currentCaller.network();
        currentCaller.is(caller);
        currentCaller.cameFrom(newNetwork(), "test");
        try {
            return work.get();
        } finally {
            currentCaller.is(before);
            currentCaller.cameFrom(network, "test");
        }
    }

    /** Does something in a sign-in session, on behalf of whoever signed in. */
    public <T> T in(SignedIn signedIn, Supplier<T> work) {
        var session = signIn.resume(signedIn.secret()).orElseThrow().session();
        return as(
                signedIn.caller(),
                () -> {
                    currentCaller.is(signedIn.caller(), session);
                    return work.get();
                });
    }

    public void in(SignedIn signedIn, Runnable work) {
        in(
                signedIn,
                () -> {
                    work.run();
                    return null;
                });
    }

    public void as(Caller caller, Runnable work) {
        as(
                caller,
                () -> {
                    work.run();
                    return null;
                });
    }

    /** What is held for this client stays so, however slow the test is. */
    public void holdLasts(Practice.Registered client) {
        database.update(
                "UPDATE outgoing_mail SET due_at = now() + interval '1 hour' WHERE client_id = ? AND is_held AND sent_at IS NULL",
                client.id());
    }

    /** Sends what is held for this client, as if the time for a second thought were over. */
    public void holdIsOver(Practice.Registered client) {
        database.update(
                "UPDATE outgoing_mail SET due_at = now() WHERE client_id = ? AND sent_at IS NULL",
                client.id());
        outboxWorker.sendDue();
        // The server may have been at it just then, and looks again in a few seconds.
        database.awaitNone(
                "outgoing_mail WHERE client_id = ? AND is_held AND attempts = 0 AND sent_at IS NULL",
                client.id());
    }

    /** Has all chores done once more, also if the server is doing them by itself. */
    public void keepHouse() {
        while (!housekeeping.keepHouse()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    public final class OrganizationPlan {

        private boolean manual;
        private Kind kind = Kind.GROUP;
        private String name = "Willow Practice";

        /** Approves by hand. */
        public OrganizationPlan manual() {
            manual = true;
            return this;
        }

        /** Its administrator is its one practitioner. */
        public OrganizationPlan individual() {
            kind = Kind.INDIVIDUAL;
            return this;
        }

        public OrganizationPlan named(String name) {
            this.name = name;
            return this;
        }

        public Practice create() {
            var slug = "p-" + newWord();
            var adminId =
                    newOrganizations.create(
                            new NewOrganizations.Plan(
                                    new Slug(slug),
                                    name,
                                    kind,
                                    ZoneId.of("America/New_York"),
                                    new PersonName("Ada", "Admin"),
                                    new EmailAddress("ada@" + slug + ".example"),
                                    kind == Kind.INDIVIDUAL));
            var id = organizations.get(slug).id();
            var admin = staffMembers.get(id, adminId).asCaller();
            var practice = new Practice(Given.this, id, slug, admin);
            if (manual) {
                practice.approveByHand(true);
            }
            return practice;
        }
    }

    void approveByHand(Practice practice, boolean byHand) {
        edit(practice, now -> byHand, OrganizationDetails::firstContactHours);
    }

    void promiseFirstContact(Practice practice, Integer hours) {
        edit(practice, OrganizationDetails::approvesByHand, now -> hours);
    }

    private void edit(
            Practice practice,
            Predicate<OrganizationDetails> byHand,
            Function<OrganizationDetails, Integer> firstContactHours) {
        as(
                practice.admin(),
                () -> {
                    var now = profile.get();
                    var hours = Objects.toString(firstContactHours.apply(now), null);
                    profile.save(edit(now, byHand.test(now), hours));
                });
    }

    /** What the page of the organization sends if nothing else is changed. */
    public static EditOrganization edit(OrganizationDetails now, String firstContactHours) {
        return edit(now, now.approvesByHand(), firstContactHours);
    }

    private static EditOrganization edit(
            OrganizationDetails now, boolean byHand, String firstContactHours) {
        return new EditOrganization(
                now.name(),
                now.timeZone(),
                now.contactEmail(),
                now.contactPhone(),
                now.address(),
                now.welcomeEn(),
                now.welcomeEs(),
                byHand,
                now.keepsChat(),
                now.demandsSecondStep(),
                firstContactHours,
                false,
                now.version());
    }
}
