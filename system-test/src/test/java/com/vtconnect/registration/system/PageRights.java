package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.PageRights.Audience.ADMINISTRATORS;
import static com.vtconnect.registration.system.PageRights.Audience.CLIENTS;
import static com.vtconnect.registration.system.PageRights.Audience.COORDINATION;
import static com.vtconnect.registration.system.PageRights.Audience.EVERYBODY;
import static com.vtconnect.registration.system.PageRights.Audience.MANAGERS;
import static com.vtconnect.registration.system.PageRights.Audience.NOBODY;
import static com.vtconnect.registration.system.PageRights.Audience.OPERATORS;
import static com.vtconnect.registration.system.PageRights.Audience.STAFF;

import com.vtconnect.registration.system.WalkedPractices.Person;
import java.util.List;
import java.util.Set;

/**
 * Whom each address of the two web applications is for: every page and every servlet has a row, or
 * {@link PageRightsTest} fails. {@link PageRightsIT} asks for each as everybody.
 *
 * @param served the file below {@code webapp}, or the pattern of a servlet
 * @param address as people see it; {@code {client-adults}} stands for an id (see {@link
 *     WalkedPractices})
 * @param status for whom it is for
 */
record PageRights(String served, String address, Audience audience, int status) {

    static final List<PageRights> OFFICE =
            List.of(
                    page("home.xhtml", "", STAFF),
                    page("home.xhtml", "home", STAFF),
                    page("profile.xhtml", "profile", STAFF),
                    page("care.xhtml", "care", STAFF),
                    page("message/list.xhtml", "message/list", STAFF),
                    page("message/write.xhtml", "message/write", STAFF),
                    page("message/write.xhtml", "message/write?to=c{client-nowhere}", COORDINATION),
                    page(
                            "message/write.xhtml",
                            "message/write?to=c{client-elsewhere}",
                            COORDINATION),
                    page("message/read.xhtml", "message/read", NOBODY),
                    page("account/password.xhtml", "account/password", STAFF),
                    page("account/email.xhtml", "account/email", STAFF),
                    page("account/sessions.xhtml", "account/sessions", STAFF),
                    page("account/second-step.xhtml", "account/second-step", STAFF),
                    page("account/recovery-codes.xhtml", "account/recovery-codes", STAFF),
                    page("organization.xhtml", "organization", ADMINISTRATORS),
                    page("department/list.xhtml", "department/list", ADMINISTRATORS),
                    page("document/list.xhtml", "document/list", ADMINISTRATORS),
                    page("document/edit.xhtml", "document/edit?id={document-here}", ADMINISTRATORS),
                    page(
                            "document/edit.xhtml",
                            "document/edit?id={document-elsewhere}",
                            ADMINISTRATORS),
                    page("/document/file", "document/file", NOBODY),
                    page("/document/file", "document/file?id={document-here}", ADMINISTRATORS),
                    page("/document/file", "document/file?id={document-elsewhere}", ADMINISTRATORS),
                    page("audit/trail.xhtml", "audit/trail", ADMINISTRATORS),
                    page("/audit/export", "audit/export", ADMINISTRATORS),
                    page("mail/failed.xhtml", "mail/failed", ADMINISTRATORS),
                    page("staff/list.xhtml", "staff/list", MANAGERS),
                    page("staff/edit.xhtml", "staff/edit", MANAGERS),
                    page("staff/edit.xhtml", "staff/edit?id={staff-adults}", MANAGERS),
                    page("staff/edit.xhtml", "staff/edit?id={staff-families}", MANAGERS),
                    page("staff/edit.xhtml", "staff/edit?id={staff-highest}", MANAGERS),
                    page("staff/edit.xhtml", "staff/edit?id={staff-elsewhere}", MANAGERS),
                    page("staff/leave.xhtml", "staff/leave", NOBODY),
                    page("staff/leave.xhtml", "staff/leave?id={staff-adults}", MANAGERS),
                    page("staff/leave.xhtml", "staff/leave?id={staff-families}", MANAGERS),
                    page("staff/listing.xhtml", "staff/listing?id={staff-families}", MANAGERS),
                    page("/photo", "photo", NOBODY),
                    page(
                            "staff/second-step.xhtml",
                            "staff/second-step?id={staff-adults}",
                            MANAGERS),
                    page(
                            "staff/second-step.xhtml",
                            "staff/second-step?id={staff-families}",
                            MANAGERS),
                    page(
                            "staff/second-step.xhtml",
                            "staff/second-step?id={staff-highest}",
                            MANAGERS),
                    page(
                            "staff/second-step.xhtml",
                            "staff/second-step?id={staff-elsewhere}",
                            MANAGERS),
                    page("figures.xhtml", "figures", COORDINATION),
                    page("client/list.xhtml", "client/list", COORDINATION),
                    page("client/list.xhtml", "client/list?tab=unassigned", COORDINATION),
                    page("client/invite.xhtml", "client/invite", COORDINATION),
                    page("client/invitations.xhtml", "client/invitations", COORDINATION),
                    page("client/invite-sheet.xhtml", "client/invite-sheet", COORDINATION),
                    page("client/create.xhtml", "client/create", COORDINATION),
                    page("client/edit.xhtml", "client/edit?id={client-adults}", COORDINATION),
                    page("client/edit.xhtml", "client/edit?id={client-families}", COORDINATION),
                    page("client/edit.xhtml", "client/edit?id={client-nowhere}", COORDINATION),
                    page("client/edit.xhtml", "client/edit?id={client-elsewhere}", COORDINATION),
                    page("client/record.xhtml", "client/record?id={client-adults}", COORDINATION),
                    page("client/record.xhtml", "client/record?id={client-families}", COORDINATION),
                    page("client/record.xhtml", "client/record?id={client-nowhere}", COORDINATION),
                    page(
                            "client/record.xhtml",
                            "client/record?id={client-elsewhere}",
                            COORDINATION),
                    page("client/record.xhtml", "client/record", NOBODY),
                    page("client/merge.xhtml", "client/merge?id={client-adults}", COORDINATION),
                    page("client/merge.xhtml", "client/merge?id={client-families}", COORDINATION),
                    page("client/merge.xhtml", "client/merge?id={client-nowhere}", COORDINATION),
                    page("client/merge.xhtml", "client/merge?id={client-elsewhere}", COORDINATION),
                    page("client/import.xhtml", "client/import", COORDINATION),
                    page("/client/import-file", "client/import-file", COORDINATION),
                    page("client/address.xhtml", "client/address?id={client-adults}", COORDINATION),
                    page(
                            "client/address.xhtml",
                            "client/address?id={client-families}",
                            COORDINATION),
                    page(
                            "client/address.xhtml",
                            "client/address?id={client-nowhere}",
                            COORDINATION),
                    page(
                            "client/address.xhtml",
                            "client/address?id={client-elsewhere}",
                            COORDINATION),
                    page("/client/signature", "client/signature", NOBODY),
                    page("/client/export", "client/export", COORDINATION),
                    page("/logo", "logo", STAFF),
                    // These take a form alone.
                    new PageRights("/message/draft", "message/draft", STAFF, 403),
                    new PageRights("/stay", "stay", STAFF, 403),
                    new PageRights("/sign-out", "sign-out", EVERYBODY, 403),
                    new PageRights("/failure", "failure", EVERYBODY, 404),
                    // Staff are nobody where operators are; PlatformOperatorIT is one.
                    page("operator.xhtml", "operator", EVERYBODY),
                    page("operator/home.xhtml", "operator/home", OPERATORS),
                    page("operator/create.xhtml", "operator/create", OPERATORS),
                    page("operator/organization.xhtml", "operator/organization", OPERATORS),
                    page("operator/people.xhtml", "operator/people", OPERATORS),
                    page("operator/invite.xhtml", "operator/invite", OPERATORS),
                    page("operator/person.xhtml", "operator/person", OPERATORS),
                    page("operator/account.xhtml", "operator/account", OPERATORS),
                    page("operator/password.xhtml", "operator/password", OPERATORS),
                    page("operator/sessions.xhtml", "operator/sessions", OPERATORS),
                    page("operator/second-step.xhtml", "operator/second-step", OPERATORS),
                    page("operator/recovery-codes.xhtml", "operator/recovery-codes", OPERATORS),
                    page("operator/confirm.xhtml", "operator/confirm", EVERYBODY),
                    // Leads on whoever owes no second step.
                    new PageRights("operator/code.xhtml", "operator/code", EVERYBODY, 303),
                    page("/operator/stay", "operator/stay", OPERATORS),
                    new PageRights("/operator/sign-out", "operator/sign-out", EVERYBODY, 403),
                    page("sign-in.xhtml", "sign-in", EVERYBODY),
                    page("forgot.xhtml", "forgot", EVERYBODY),
                    page("confirm.xhtml", "confirm", EVERYBODY),
                    page("address.xhtml", "address", EVERYBODY),
                    // Leads on whoever owes no second step.
                    new PageRights("second-step.xhtml", "second-step", EVERYBODY, 303),
                    // Open only while there is no organization.
                    page("setup.xhtml", "setup", NOBODY),
                    // Open only while there is a set-up code.
                    page("operator/setup.xhtml", "operator/setup", NOBODY));

    static final List<PageRights> PORTAL =
            List.of(
                    page("organization.xhtml", "", EVERYBODY),
                    page("practitioners.xhtml", "practitioners", EVERYBODY),
                    page("how-to-register.xhtml", "how-to-register", EVERYBODY),
                    page("/photo", "photo", NOBODY),
                    page("register.xhtml", "register", EVERYBODY),
                    page("start.xhtml", "start", EVERYBODY),
                    page("login.xhtml", "login", EVERYBODY),
                    page("forgot.xhtml", "forgot", EVERYBODY),
                    page("confirm.xhtml", "confirm", EVERYBODY),
                    page("home.xhtml", "home", CLIENTS),
                    page("care.xhtml", "care", CLIENTS),
                    page("account.xhtml", "account", CLIENTS),
                    page("details.xhtml", "account/details", CLIENTS),
                    page("email.xhtml", "account/email", CLIENTS),
                    page("password.xhtml", "account/password", CLIENTS),
                    page("sessions.xhtml", "account/sessions", CLIENTS),
                    page("copy.xhtml", "account/copy", CLIENTS),
                    page("close.xhtml", "account/close", CLIENTS),
                    page("address.xhtml", "address", EVERYBODY),
                    page("confirmed.xhtml", "confirmed", CLIENTS),
                    page("documents.xhtml", "documents", CLIENTS),
                    // Without saying which.
                    new PageRights("/document-file", "documents/file", CLIENTS, 404),
                    // Without saying which.
                    new PageRights("/signed-document", "documents/signed", CLIENTS, 404),
                    page("sign.xhtml", "sign", CLIENTS),
                    page("/required-document", "to-sign", NOBODY),
                    page("messages.xhtml", "messages", CLIENTS),
                    page("message-write.xhtml", "messages/write", CLIENTS),
                    // Without saying which.
                    new PageRights("message.xhtml", "messages/read", CLIENTS, 404),
                    new PageRights("/message-draft", "messages/draft", CLIENTS, 405),
                    new PageRights("/stay", "stay", CLIENTS, 405),
                    page("/logo", "logo", EVERYBODY),
                    page("/manifest", "app.webmanifest", EVERYBODY),
                    // Each is for whoever sent the form.
                    page("check-email.xhtml", "check-email", EVERYBODY),
                    new PageRights("/confirmation-watch", "check-email/status", EVERYBODY, 204),
                    // Not to be asked for by their own names.
                    page("welcome.xhtml", "welcome", NOBODY),
                    page("/failure", "failure", NOBODY));

    /** Who may at all; which object, {@link Person#reaches} says. */
    enum Audience {
        EVERYBODY(Set.of(Person.values())),
        CLIENTS(Set.of(Person.CLIENT)),
        STAFF(
                Set.of(
                        Person.ADMINISTRATOR,
                        Person.DEPARTMENT_ADMINISTRATOR,
                        Person.COORDINATOR,
                        Person.PRACTITIONER,
                        Person.OTHER_STAFF,
                        Person.ADMINISTRATOR_ELSEWHERE)),
        COORDINATION(
                Set.of(
                        Person.ADMINISTRATOR,
                        Person.DEPARTMENT_ADMINISTRATOR,
                        Person.COORDINATOR,
                        Person.ADMINISTRATOR_ELSEWHERE)),
        MANAGERS(
                Set.of(
                        Person.ADMINISTRATOR,
                        Person.DEPARTMENT_ADMINISTRATOR,
                        Person.ADMINISTRATOR_ELSEWHERE)),
        ADMINISTRATORS(Set.of(Person.ADMINISTRATOR, Person.ADMINISTRATOR_ELSEWHERE)),
        /** None of those who walk. */
        OPERATORS(Set.of()),
        NOBODY(Set.of());

        private final Set<Person> people;

        Audience(Set<Person> people) {
            this.people = people;
        }
    }

    private static PageRights page(String served, String address, Audience audience) {
        return new PageRights(served, address, audience, 200);
    }

    boolean isFor(Person person) {
        return audience == EVERYBODY || audience.people.contains(person) && person.reaches(address);
    }
}
