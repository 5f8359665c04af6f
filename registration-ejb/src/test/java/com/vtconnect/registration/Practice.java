package com.vtconnect.registration;

import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.account.boundary.SignedIn;
import com.vtconnect.registration.client.boundary.RegisterClient;
import com.vtconnect.registration.document.boundary.SignDocuments;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.document.entity.SignedForm;
import com.vtconnect.registration.organization.boundary.DepartmentRow;
import com.vtconnect.registration.staff.boundary.EditStaff;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A practice of one test; see {@link Given}. */
public final class Practice {

    private final Given given;
    private final long id;
    private final String slug;
    private final Caller.Staff admin;

    Practice(Given given, long id, String slug, Caller.Staff admin) {
        this.given = given;
        this.id = id;
        this.slug = slug;
        this.admin = admin;
    }

    /** What a person sends who says that this is theirs. */
    public static SignDocuments mine(SignedForm signed) {
        return new SignDocuments(
                signed.signerName(),
                true,
                signed.documents().stream()
                        .map(RequiredDocument::versionId)
                        .collect(Collectors.toSet()));
    }

    public long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    /** Ada Admin, Organizational Administrator. */
    public Caller.Staff admin() {
        return admin;
    }

    public String emailOf(String firstName) {
        return firstName.toLowerCase(Locale.ROOT) + "@" + slug + ".example";
    }

    public void approveByHand(boolean byHand) {
        given.approveByHand(this, byHand);
    }

    /**
     * Weekends count.
     *
     * @param hours null to promise nothing
     */
    public void promiseFirstContact(Integer hours) {
        given.promiseFirstContact(this, hours);
    }

    /** By name; made if there is none. */
    public long department(String name) {
        return given.as(
                admin,
                () ->
                        given.departments.all().stream()
                                .filter(row -> row.name().equals(name))
                                .map(DepartmentRow::id)
                                .findFirst()
                                .orElseGet(() -> given.departments.create(name)));
    }

    /** Signs a staff member in who has set up the account. */
    public SignedIn signIn(String firstName) {
        return given.as(
                Caller.VISITOR,
                () -> given.signIn.asStaff(emailOf(firstName), Given.PASSWORD).orElseThrow());
    }

    public SignedIn signIn(Registered client) {
        return given.as(
                Caller.VISITOR,
                () -> given.signIn.asClient(slug, client.email(), Given.PASSWORD).orElseThrow());
    }

    public StaffPlan staff(String firstName) {
        return new StaffPlan(firstName);
    }

    public ClientPlan client() {
        return new ClientPlan();
    }

    public final class StaffPlan {

        private final String firstName;
        private final Set<Role> roles = new HashSet<>();
        private final Set<String> departments = new HashSet<>();
        private boolean licensed;
        private boolean accepts = true;
        private boolean notified = true;

        private StaffPlan(String firstName) {
            this.firstName = firstName;
        }

        public StaffPlan practitioner() {
            licensed = true;
            return this;
        }

        public StaffPlan role(Role role) {
            roles.add(role);
            return this;
        }

        /** "General", with which every practice starts, unless told. */
        public StaffPlan in(String department) {
            departments.add(department);
            return this;
        }

        public StaffPlan notNotified() {
            notified = false;
            return this;
        }

        public StaffPlan closed() {
            accepts = false;
            return this;
        }

        /** What the staff page sends for one who is there. */
        public EditStaff edit(Caller.Staff member) {
            var version = given.as(admin, () -> given.staffDirectory.get(member.id())).version();
            return edit(version);
        }

        private EditStaff edit(int version) {
            var ids = new HashSet<Long>();
            if (departments.isEmpty()) {
                ids.add(department("General"));
            }
            departments.forEach(name -> ids.add(department(name)));
            return new EditStaff(
                    firstName,
                    "Staff",
                    emailOf(firstName),
                    roles,
                    ids,
                    licensed,
                    accepts,
                    notified,
                    version);
        }

        public Caller.Staff create() {
            var edit = edit(0);
            var staffId = given.as(admin, () -> given.staffDirectory.create(edit));
            return given.staffMembers.get(id, staffId).asCaller();
        }

        /** Has followed the link and chosen {@link Given#PASSWORD}. */
        public Caller.Staff setUp() {
            var made = create();
            var mail = given.postbox.await(emailOf(firstName), "Set up your account");
            given.as(
                    Caller.VISITOR,
                    () ->
                            given.confirmation.confirm(
                                    given.confirmation.open(mail.secret()), Given.PASSWORD));
            return made;
        }

        public Caller.Staff inactive() {
            var made = create();
            given.database.update("UPDATE staff_member SET active = false WHERE id = ?", made.id());
            return made;
        }
    }

    /** A client who has sent the form. */
    public record Registered(long id, String email, String handle) {

        public Caller.Client in(Practice practice) {
            return new Caller.Client(practice.id, id, new PersonName("Casey", "Client"));
        }
    }

    public final class ClientPlan {

        private String email = Given.newEmail();
        private String first = "Casey";
        private String last = "Client";
        private String practitioner = RegisterClient.NOT_SURE;
        private LocalDate dateOfBirth = LocalDate.of(1990, 5, 17);
        private boolean agreed = true;
        private Language language = Language.EN;
        private SignDocuments signing = SignDocuments.NONE;
        private String browser = Given.newWord();
        private String formToken;

        public ClientPlan email(String email) {
            this.email = email;
            return this;
        }

        public ClientPlan named(String first, String last) {
            this.first = first;
            this.last = last;
            return this;
        }

        public ClientPlan born(LocalDate dateOfBirth) {
            this.dateOfBirth = dateOfBirth;
            return this;
        }

        public ClientPlan choosing(Caller.Staff practitioner) {
            return posting(String.valueOf(practitioner.id()));
        }

        /** What came for the practitioner, whatever the form offered. */
        public ClientPlan posting(String practitioner) {
            this.practitioner = practitioner;
            return this;
        }

        public ClientPlan notAgreeing() {
            agreed = false;
            return this;
        }

        public ClientPlan speaking(Language language) {
            this.language = language;
            return this;
        }

        public ClientPlan signing(SignDocuments signing) {
            this.signing = signing;
            return this;
        }

        public ClientPlan withForm(String formToken, String browser) {
            this.formToken = formToken;
            this.browser = browser;
            return this;
        }

        public RegisterClient form() {
            return new RegisterClient(
                    slug,
                    formToken == null ? given.formTokens.issue(browser) : formToken,
                    browser,
                    first,
                    last,
                    dateOfBirth,
                    email,
                    practitioner,
                    agreed,
                    language,
                    signing);
        }

        /** Sends the form as a visitor; gives the handle. */
        public String send() {
            var form = form();
            return given.as(Caller.VISITOR, () -> given.registration.register(form));
        }

        /** Has sent the form and not followed the link. */
        public Registered unconfirmed() {
            var handle = send();
            var clientId =
                    (Number)
                            given.database.value(
                                    "SELECT id FROM client WHERE organization_id = ? AND email = ?",
                                    id,
                                    email);
            return new Registered(clientId.longValue(), email, handle);
        }

        /** Has followed the link, chosen {@link Given#PASSWORD} and confirmed what was signed. */
        public Registered confirmed() {
            var registered = unconfirmed();
            var mail =
                    given.postbox.await(
                            email, language == Language.EN ? "Confirm your" : "Confirme su");
            var link = given.confirmation.open(mail.secret());
            given.as(
                    Caller.VISITOR,
                    () -> given.confirmation.confirm(link, Given.PASSWORD, mine(link.signed())));
            return registered;
        }
    }
}
