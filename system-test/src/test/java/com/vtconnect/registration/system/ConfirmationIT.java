package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.CONFIRMATION;
import static com.vtconnect.registration.system.Registering.register;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ChoosePasswordPage;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.ConfirmLinkPage;
import org.junit.jupiter.api.Test;

/** Confirming an address: by link or code, here or elsewhere, and never by looking at it. */
class ConfirmationIT extends Browser {

    @Test
    void aMailScannerThatOpensTheLinkChangesNothing() {
        var client = Applicant.named("Sven").with("Priya Patel");
        register(visitor(), "riverside", client);
        var link = mailBox().next(client.email(), CONFIRMATION).link();

        var scanner = visitor();
        for (var look = 0; look < 3; look++) {
            ChoosePasswordPage.open(scanner, link);
        }
        assertThat(mailBox().subjects(client.email()))
                .noneMatch(subject -> subject.contains("Get started"));

        ChoosePasswordPage.open(visitor(), link).choose(Applicant.PASSWORD).confirm();
    }

    @Test
    void aSecondClickIsToldThatItIsDone() {
        var client = Applicant.named("Zoe").with("Priya Patel");
        var visitor = visitor();
        Registering.registerAndConfirm(visitor, "riverside", client);
        var link = mailBox().next(client.email(), CONFIRMATION).link();

        ConfirmLinkPage.open(visitor(), link).says("already confirmed");
    }

    @Test
    void theCodeLeadsToTheSameStep() {
        var client = Applicant.named("Cleo").with("Priya Patel");
        var visitor = visitor();
        var waiting = register(visitor, "riverside", client);
        var code = mailBox().next(client.email(), CONFIRMATION).code();

        waiting.enter(code).choose(Applicant.PASSWORD).confirm();

        ClientHomePage.open(visitor, "riverside").says("Priya Patel");
    }

    @Test
    void aWrongCodeIsRefusedAndTheRightOneStillWorks() {
        var client = Applicant.named("Cora").with("Priya Patel");
        var waiting = register(visitor(), "riverside", client);
        var code = mailBox().next(client.email(), CONFIRMATION).code();

        waiting.enterInVain(
                code.chars().allMatch(c -> c == '1' || !Character.isDigit(c))
                        ? "222222"
                        : "111111");

        waiting.enter(code).choose(Applicant.PASSWORD).confirm();
    }

    @Test
    void theFirstPageMovesOnByItselfWhenConfirmedOnAnotherDevice() {
        var client = Applicant.named("Tess").with("Priya Patel");
        var laptop = visitor();
        register(laptop, "riverside", client);
        var link = mailBox().next(client.email(), CONFIRMATION).link();

        var phone = visitor(smallPhone());
        ChoosePasswordPage.open(phone, link).choose(Applicant.PASSWORD).confirm();

        laptop.page().getByText("Your e-mail is confirmed").first().waitFor();
    }

    @Test
    void anOlderLinkStillWorksAfterAnotherMail() {
        var client = Applicant.named("Olga").with("Priya Patel");
        var visitor = visitor();
        var waiting = register(visitor, "riverside", client);
        var first = mailBox().next(client.email(), CONFIRMATION);

        waiting.resendTooEarly().resendWhenAllowed();
        var second = mailBox().nth(client.email(), CONFIRMATION, 2);
        assertThat(second.link()).isNotEqualTo(first.link());

        ChoosePasswordPage.open(visitor, first.link()).choose(Applicant.PASSWORD).confirm();
    }

    @Test
    void aMistypedAddressIsCorrectedWithoutStaff() {
        var mistyped = Applicant.named("Mila").with("Priya Patel");
        var visitor = visitor();
        var waiting = register(visitor, "riverside", mistyped);
        var oldLink = mailBox().next(mistyped.email(), CONFIRMATION).link();

        var right = "right." + mistyped.email();
        waiting.correct(right);
        var link = mailBox().next(right, CONFIRMATION).link();

        var old = ConfirmLinkPage.open(visitor(), oldLink);
        old.offersNoPassword();
        old.fill("Email", "not an address");
        old.press("Resend e-mail");
        old.says("Please look at this again");
        old.says("This link was replaced");
        ChoosePasswordPage.open(visitor, link).choose(Applicant.PASSWORD).confirm();
    }

    @Test
    void aTamperedLinkExplainsItself() {
        var client = Applicant.named("Tara").with("Priya Patel");
        register(visitor(), "riverside", client);
        var link = mailBox().next(client.email(), CONFIRMATION).link();
        var end = link.charAt(link.length() - 1) == 'A' ? 'B' : 'A';

        var visitor = visitor().expectingRefusals();
        ConfirmLinkPage.open(visitor, link.substring(0, link.length() - 4) + "zz" + end + end)
                .offersNoPassword();
    }

    @Test
    void aWeakPasswordIsRefusedInPlainWords() {
        var client = Applicant.named("Wanda").with("Priya Patel");
        register(visitor(), "riverside", client);
        var page =
                ChoosePasswordPage.open(
                        visitor(), mailBox().next(client.email(), CONFIRMATION).link());

        page.choose("short").confirmInVain();
        page.choose("passwordpassword").confirmInVain();
        page.choose(Applicant.PASSWORD).confirm();
    }
}
