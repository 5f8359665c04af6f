package com.vtconnect.registration.demo;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.boundary.FormTokens;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.account.boundary.EmailConfirmation;
import com.vtconnect.registration.account.boundary.SignIn;
import com.vtconnect.registration.account.boundary.SignedIn;
import com.vtconnect.registration.account.control.NewOrganizations;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import com.vtconnect.registration.client.boundary.RegisterClient;
import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.organization.boundary.Departments;
import com.vtconnect.registration.organization.boundary.EditOrganization;
import com.vtconnect.registration.organization.boundary.OrganizationProfile;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.organization.entity.Slug;
import com.vtconnect.registration.staff.boundary.EditStaff;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRow;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Makes the demo practices in an empty database, and adds to those of an earlier version what they
 * lack, but changes nothing that is there: Riverside Counseling (a group), Harbor Behavioral Health
 * (approves by hand) and Maya Solo (an individual), and a platform operator. Staff and clients come
 * in as everybody does: invited or registered, by the mailed link.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoPractice {

    /** Of every demo account. */
    public static final String PASSWORD = "demo lantern harbor 42";

    private static final Logger LOG = Logger.getLogger(DemoPractice.class.getName());
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final String ADMINISTRATOR = "olivia@riverside.example";

    @Inject NewOrganizations newOrganizations;
    @Inject Organizations organizations;
    @Inject OrganizationProfile profile;
    @Inject Departments departments;
    @Inject StaffDirectory staffDirectory;
    @Inject DemoListings demoListings;
    @Inject ClientRegistration registration;
    @Inject FormTokens formTokens;
    @Inject EmailConfirmation confirmation;
    @Inject SignIn signIn;
    @Inject DemoOperator demoOperator;
    @Inject CapturedMails mails;
    @Inject CurrentCaller currentCaller;

    @PostConstruct
    void make() {
        demoOperator.makeIfMissing();
        if (organizations.areThereAny()) {
            listMissing();
            return;
        }
        riverside();
        harbor();
        solo();
        currentCaller.is(Caller.VISITOR);
        LOG.info("Demo practices made");
    }

    private void listMissing() {
        // Whoever has changed the password looks after the practice.
        currentCaller.is(Caller.VISITOR);
        signIn.asStaff(ADMINISTRATOR, PASSWORD)
                .filter(SignedIn::isComplete)
                .ifPresent(
                        administrator -> {
                            currentCaller.is(administrator.caller());
                            demoListings.makeMissing();
                            signIn.signOut(administrator.secret());
                        });
        currentCaller.is(Caller.VISITOR);
    }

    private void riverside() {
        found(
                "riverside",
                "Riverside Counseling",
                Kind.GROUP,
                "Olivia",
                "Adams",
                ADMINISTRATOR,
                false);
        describe(
                "hello@riverside.example",
                "(555) 010-2200",
                "12 Mill Street\nRiverside, NY 10000",
                "Good that you are here. We are a small team of counselors for adults, children and families.",
                "Qué bueno que está aquí. Somos un pequeño equipo de consejeros para adultos, niños y familias.",
                false);
        var adults = departments.all().get(0).id();
        departments.rename(adults, "Adult Services");
        var families = departments.create("Child & Family");
        staff(
                "Oscar",
                "Ames",
                "oscar@riverside.example",
                adults,
                false,
                false,
                ORGANIZATIONAL_ADMINISTRATOR);
        staff(
                "Dana",
                "Doyle",
                "dana@riverside.example",
                adults,
                false,
                true,
                DEPARTMENT_ADMINISTRATOR);
        staff("Cara", "Cole", "cara@riverside.example", families, false, true, CARE_COORDINATOR);
        staff("Peter", "Park", "peter@riverside.example", adults, true, true);
        staff("Priya", "Patel", "priya@riverside.example", families, true, true, CARE_COORDINATOR);
        staff(
                "Quinn",
                "Quist",
                "quinn@riverside.example",
                adults,
                true,
                false,
                DEPARTMENT_ADMINISTRATOR);
        demoListings.makeMissing();
        client("riverside", "Casey", "Client", "casey@clients.example", "Priya Patel");
    }

    private void harbor() {
        found(
                "harbor",
                "Harbor Behavioral Health",
                Kind.GROUP,
                "Helen",
                "Hart",
                "helen@harbor.example",
                false);
        describe(
                "office@harbor.example",
                "(555) 010-4400",
                "3 Quay Road\nHarbor, ME 04000",
                "Thank you for your trust. We look at every registration ourselves and answer within two working days.",
                "Gracias por su confianza. Revisamos cada registro personalmente y respondemos en dos días hábiles.",
                true);
        staff("Hugo", "Hale", "hugo@harbor.example", departments.all().get(0).id(), true, true);
    }

    private void solo() {
        found(
                "solo",
                "Maya Solo, LCSW",
                Kind.INDIVIDUAL,
                "Maya",
                "Solo",
                "maya@solo.example",
                true);
        describe(
                "maya@solo.example",
                "(555) 010-6600",
                null,
                "Welcome. I work with adults, by video, on weekdays.",
                "Le doy la bienvenida. Atiendo a personas adultas, por video, de lunes a viernes.",
                false);
    }

    /** Makes the organization and goes on as its administrator. */
    private void found(
            String slug,
            String name,
            Kind kind,
            String first,
            String last,
            String email,
            boolean isPractitioner) {
        currentCaller.is(Caller.SYSTEM);
        newOrganizations.create(
                new NewOrganizations.Plan(
                        new Slug(slug),
                        name,
                        kind,
                        ZONE,
                        new PersonName(first, last),
                        new EmailAddress(email),
                        isPractitioner));
        currentCaller.is(setUp(email));
    }

    private void describe(
            String email,
            String phone,
            String address,
            String english,
            String spanish,
            boolean approvesByHand) {
        var now = profile.get();
        profile.save(
                new EditOrganization(
                        now.name(),
                        now.timeZone(),
                        email,
                        phone,
                        address,
                        english,
                        spanish,
                        approvesByHand,
                        now.keepsChat(),
                        now.demandsSecondStep(),
                        null,
                        true,
                        now.version()));
    }

    private void staff(
            String first,
            String last,
            String email,
            long department,
            boolean licensed,
            boolean notified,
            Role... roles) {
        staffDirectory.create(
                new EditStaff(
                        first,
                        last,
                        email,
                        Set.of(roles),
                        Set.of(department),
                        licensed,
                        true,
                        notified,
                        0));
        var administrator = currentCaller.get();
        setUp(email);
        currentCaller.is(administrator);
    }

    private void client(String slug, String first, String last, String email, String practitioner) {
        var administrator = currentCaller.get();
        var practitionerId =
                staffDirectory.all().stream()
                        .filter(row -> row.fullName().equals(practitioner))
                        .map(StaffRow::id)
                        .findFirst()
                        .orElseThrow();
        currentCaller.is(Caller.VISITOR);
        var browser = "demo";
        registration.register(
                new RegisterClient(
                        slug,
                        formTokens.issue(browser),
                        browser,
                        first,
                        last,
                        LocalDate.of(1990, 5, 17),
                        email,
                        String.valueOf(practitionerId),
                        true,
                        Language.EN,
                        SignDocuments.NONE));
        setUp(email);
        currentCaller.is(administrator);
    }

    /** Follows the mailed link and chooses the demo password. */
    private Caller setUp(String email) {
        currentCaller.is(Caller.VISITOR);
        var signedIn =
                confirmation.confirm(confirmation.open(mails.secretMailedTo(email)), PASSWORD);
        currentCaller.is(signedIn.caller());
        signIn.signOut(signedIn.secret());
        return signedIn.caller();
    }
}
