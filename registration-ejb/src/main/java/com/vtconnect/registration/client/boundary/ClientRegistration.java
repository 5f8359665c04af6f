package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.access.control.Limit.CODE_BY_NETWORK;
import static com.vtconnect.registration.access.control.Limit.CODE_BY_REGISTRATION;
import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS;
import static com.vtconnect.registration.access.control.Limit.MAIL_TO_ADDRESS_BY_NETWORK;
import static com.vtconnect.registration.access.control.Limit.REGISTRATION_BY_NETWORK;
import static com.vtconnect.registration.access.control.Limit.REGISTRATION_BY_ORGANIZATION;
import static com.vtconnect.registration.access.control.Limit.RESEND_BY_LINK;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_AGREED;

import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.boundary.FormTokens;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.Secrets;
import com.vtconnect.registration.access.control.SharedKeys;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.access.entity.Permission;
import com.vtconnect.registration.access.entity.TooManyAttempts;
import com.vtconnect.registration.broadcast.control.Memory;
import com.vtconnect.registration.client.control.Applications;
import com.vtconnect.registration.client.control.Clients;
import com.vtconnect.registration.client.control.Codes;
import com.vtconnect.registration.client.control.PractitionerChoices;
import com.vtconnect.registration.client.control.Signing;
import com.vtconnect.registration.client.entity.Application;
import com.vtconnect.registration.client.entity.FormRefused;
import com.vtconnect.registration.client.entity.Registration;
import com.vtconnect.registration.document.entity.RequiredDocument;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Organization;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InputCheck;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a person becomes a client: the form, and everything on the "Check your e-mail" page. Whether
 * an address already has an account is health information, so nothing here answers differently for
 * one that has; its owner learns of it by mail.
 */
@Stateless
public class ClientRegistration {

    @Inject Organizations organizations;
    @Inject PractitionerChoices practitionerChoices;
    @Inject Applications applications;
    @Inject Clients clients;
    @Inject Codes codes;
    @Inject Signing signing;
    @Inject FormTokens formTokens;
    @Inject SharedKeys sharedKeys;
    @Inject AttemptLimits limits;
    @Inject CurrentCaller currentCaller;
    @Inject Memory memory;
    @Inject Clock clock;

    @Allowed(Permission.EVERYONE)
    public RegistrationForm form(String slug) {
        return memory.recall(new Offer(slug), Offered::organizationId, () -> offered(slug)).form();
    }

    /** Names what is remembered. */
    private record Offer(String slug) {}

    private record Offered(long organizationId, RegistrationForm form) {}

    private Offered offered(String slug) {
        var organization = organizations.get(slug);
        return new Offered(
                organization.id(),
                practitionerChoices
                        .form(organization)
                        .requiring(signing.required(organization.id())));
    }

    /**
     * Registers; the same form sent twice registers once. Sent again with something else in it,
     * that counts; with another address, it corrects the address.
     *
     * @return the handle by which the other methods know this registration: a secret of the browser
     *     that sent the form
     * @throws com.vtconnect.registration.value.entity.InvalidInput with every field that is wrong
     * @throws FormRefused if the form is forged or stood open for too long
     * @throws TooManyAttempts if this address, network or practice sees too many registrations
     */
    @Allowed(Permission.EVERYONE)
    public String register(RegisterClient command) {
        var organization = organizations.get(command.slug());
        var verdict = formTokens.check(command.formToken(), command.browserId());
        if (verdict != FormTokens.Verdict.VALID) {
            throw new FormRefused(verdict);
        }
        // Of this practice: the same token sent to another one is another form.
        var formKey =
                Secrets.hash(Secrets.text(formTokens.key(command.formToken())) + command.slug());
        var documents = signing.required(organization.id());
        var application = checked(organization, command, formKey, documents);
        var handle = Secrets.text(Secrets.sign(sharedKeys.get("handle"), formKey, command.slug()));
        clients.lockAddress(organization.id(), application.email());
        var sentBefore = clients.findRegistrationByForm(formKey);
        sentBefore.ifPresent(registration -> registration.change(application));
        var form = sentBefore.orElseGet(() -> receive(organization, application, formKey, handle));
        signing.keep(
                form, documents, Signing.check(documents, command.signing(), new InputCheck()));
        if (sentBefore.isPresent() && !form.email().equals(application.email())) {
            mail(organization, form, command.email());
        }
        return handle;
    }

    private Registration receive(
            Organization organization, Application application, byte[] formKey, String handle) {
        countMail(organization, application.email());
        limits.countHere(REGISTRATION_BY_ORGANIZATION, organization.id());
        var registration =
                new Registration(
                        organization.id(),
                        formKey,
                        Secrets.hash(handle),
                        application,
                        clock.instant());
        applications.receive(organization, registration);
        return registration;
    }

    private void countMail(Organization organization, EmailAddress email) {
        var network = currentCaller.networkPrefix();
        limits.countHere(REGISTRATION_BY_NETWORK, network);
        limits.countHere(MAIL_TO_ADDRESS_BY_NETWORK, organization.slug(), email, network);
        limits.countHere(MAIL_TO_ADDRESS, organization.slug(), email);
    }

    private Application checked(
            Organization organization,
            RegisterClient command,
            byte[] formKey,
            List<RequiredDocument> documents) {
        var check = new InputCheck();
        var name = check.name("firstName", command.firstName(), "lastName", command.lastName());
        var today = LocalDate.ofInstant(clock.instant(), organization.timeZone());
        var dateOfBirth = check.dateOfBirth("dateOfBirth", command.dateOfBirth(), today);
        var email = check.email("email", command.email());
        var practitioner =
                practitionerChoices.chosen(
                        organization,
                        command.practitioner(),
                        () -> clients.findPractitionerOfForm(formKey),
                        check);
        Signing.check(documents, command.signing(), check);
        if (!command.agreed()) {
            check.reject("agreed", NOT_AGREED);
        }
        check.throwIfInvalid();
        return new Application(email, name, dateOfBirth, practitioner, command.language());
    }

    /** Empty if the handle is unknown, foreign or too old. */
    @Allowed(Permission.EVERYONE)
    public Optional<CheckEmail> find(String slug, String handle) {
        return registration(organizations.get(slug), handle)
                .map(
                        registration ->
                                new CheckEmail(
                                        registration.email().text(),
                                        registration.isConfirmed(),
                                        secondsRoundedUp(registration)));
    }

    /**
     * Sends the mail once more.
     *
     * @throws TooManyAttempts during the cool-down
     */
    @Allowed(Permission.EVERYONE)
    public void resend(String slug, String handle) {
        var organization = organizations.get(slug);
        var registration = known(organization, handle);
        mail(organization, registration, registration.email().text());
    }

    /**
     * Replaces a mistyped address and mails the new one; links mailed to the old one die.
     *
     * @throws com.vtconnect.registration.value.entity.InvalidInput if it is no address
     * @throws TooManyAttempts if corrected too often
     */
    @Allowed(Permission.EVERYONE)
    public void correctAddress(String slug, String handle, String typed) {
        var organization = organizations.get(slug);
        mail(organization, known(organization, handle), typed);
    }

    private void mail(Organization organization, Registration registration, String typed) {
        var check = new InputCheck();
        var email = check.email("email", typed);
        check.throwIfInvalid();
        var before = registration.email();
        clients.lockAddresses(organization.id(), before, email);
        limits.countHere(RESEND_BY_LINK, registration.id());
        countMail(organization, email);
        clients.lock(registration);
        var wait = registration.waitAt(clock.instant());
        var isAgain = email.equals(before) || email.equals(registration.email());
        if (isAgain && !wait.isZero()) {
            // Also if staff have just corrected the address: the mail is on its way there.
            throw new TooManyAttempts(wait);
        }
        if (email.equals(registration.email())) {
            applications.mailAgain(organization, registration);
        } else {
            applications.correctAddress(organization, registration, email);
        }
    }

    /**
     * Takes the code that was typed instead of following the link.
     *
     * @return the secret of a link to the same step; empty if the code is wrong
     * @throws TooManyAttempts after too many wrong ones
     */
    @Allowed(Permission.EVERYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<String> enterCode(String slug, String handle, String code) {
        var organization = organizations.get(slug);
        var registration = known(organization, handle);
        limits.count(CODE_BY_REGISTRATION, registration.id());
        limits.count(CODE_BY_NETWORK, currentCaller.networkPrefix());
        var digits = code == null ? "" : code.replaceAll("[\\s-]", "");
        var secret = codes.redeem(organization.id(), registration, digits);
        if (secret.isPresent()) {
            limits.forget(CODE_BY_REGISTRATION, registration.id());
            limits.giveBack(CODE_BY_NETWORK, currentCaller.networkPrefix());
        }
        return secret;
    }

    private Registration known(Organization organization, String handle) {
        return registration(organization, handle)
                .orElseThrow(() -> new NotFound("No such registration"));
    }

    private Optional<Registration> registration(Organization organization, String handle) {
        if (handle == null || handle.isEmpty()) {
            return Optional.empty();
        }
        return clients.findRegistration(organization.id(), Secrets.hash(handle));
    }

    private long secondsRoundedUp(Registration registration) {
        return (registration.waitAt(clock.instant()).toMillis() + 999) / 1000;
    }
}
