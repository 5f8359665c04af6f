package com.vtconnect.registration.system;

import static com.vtconnect.registration.system.Registering.CONFIRMATION;
import static com.vtconnect.registration.system.Registering.register;
import static com.vtconnect.registration.system.Registering.registerAndConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.system.page.Applicant;
import com.vtconnect.registration.system.page.ClientHomePage;
import com.vtconnect.registration.system.page.SignInPage;
import org.junit.jupiter.api.Test;

/** One person, one browser, two practices: what they do at one is nothing to the other. */
class TwoPracticesIT extends Browser {

    @Test
    void aClientOfTwoPracticesIsSignedInAtBothUntilTheySignOutOfOne() {
        var here = Applicant.named("Twin").with("Priya Patel");
        var there = Applicant.named("Twin");
        var visitor = visitor();
        registerAndConfirm(visitor, "riverside", here);
        registerAndConfirm(visitor, "solo", there);

        ClientHomePage.open(visitor, "riverside").says("Priya Patel");
        ClientHomePage.open(visitor, "solo").press("Sign out");
        visitor.page().waitForURL("**/solo/login*");

        ClientHomePage.open(visitor, "riverside").says("Priya Patel");
        visitor.open(deployment().portal("solo", "home"));
        visitor.page().waitForURL("**/solo/login*");
        SignInPage.open(visitor, "solo").signIn(there.email(), Applicant.PASSWORD);
        ClientHomePage.open(visitor, "riverside").says("Priya Patel");
        assertThat(visitor.context().cookies())
                .filteredOn(cookie -> cookie.name.equals("VTCLIENT"))
                .extracting(cookie -> cookie.path)
                .containsExactlyInAnyOrder("/riverside/", "/solo/");
    }

    @Test
    void whoRegistersAtTwoPracticesCanFinishBothInAnyOrder() {
        var here = Applicant.named("Both").with("Priya Patel");
        var there = Applicant.named("Both");
        var visitor = visitor();
        register(visitor, "riverside", here);
        var waitingThere = register(visitor, "solo", there);
        waitingThere.says(there.email());

        visitor.open(deployment().portal("riverside", "check-email"));
        var code = mailBox().next(here.email(), CONFIRMATION).code();
        waitingThere.says(here.email());
        waitingThere.enter(code).choose(Applicant.PASSWORD).confirm();
        visitor.open(deployment().portal("solo", "check-email"));
        waitingThere.says(there.email());
    }
}
