package com.vtconnect.registration.organization.boundary;

import static com.vtconnect.registration.Together.request;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Postbox;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class OrganizationProfileIT extends Deployments {

    @Inject Given given;
    @Inject Postbox postbox;
    @Inject Together together;
    @Inject OrganizationProfile profile;
    @Inject OrganizationPortal portal;
    @Inject com.vtconnect.registration.organization.boundary.Departments departments;

    @Test
    void whatIsSavedThePortalShows() {
        var practice = given.practice();
        var version = given.as(practice.admin(), () -> profile.get()).version();
        save(practice.admin(), "Willow & Oak", "Hello@Willow.example", "Welcome.", null, version);
        var shown = portal.find(practice.slug(), Language.ES).orElseThrow();
        assertThat(shown.name()).isEqualTo("Willow & Oak");
        assertThat(shown.contactEmail()).isEqualTo("hello@willow.example");
        assertThat(shown.welcome()).isEqualTo("Welcome.");
        assertThat(shown.address()).isEqualTo("12 Mill Street\nRiverside");
        var details = given.as(practice.admin(), () -> profile.get());
        assertThat(details.portalAddress())
                .isEqualTo("http://portal.example/" + practice.slug() + "/");
        assertThat(details.approvesByHand()).isFalse();
        var client = practice.client().unconfirmed();
        assertThat(postbox.await(client.email(), "Confirm your e-mail").replyTo())
                .isEqualTo("hello@willow.example");
    }

    @Test
    void ofTwoWhoSaveTheSecondIsToldThatItChanged() {
        var practice = given.practice();
        var opened = given.as(practice.admin(), () -> profile.get()).version();
        save(practice.admin(), "First", null, null, null, opened);
        assertThatThrownBy(() -> save(practice.admin(), "Second", null, null, null, opened))
                .isInstanceOf(ChangedMeanwhile.class);
        var now = given.as(practice.admin(), () -> profile.get()).version();
        save(practice.admin(), "Third", null, null, null, now);
    }

    @Test
    void aSecondClickOnUploadShowsTheLogoAndNoFailure() throws IOException {
        var practice = given.practice();
        var picture = picture();
        var outcomes =
                together.run(
                        request(practice.admin(), () -> profile.uploadLogo(picture)),
                        request(practice.admin(), () -> profile.uploadLogo(picture)),
                        request(practice.admin(), () -> profile.removeLogo()),
                        request(practice.admin(), () -> profile.uploadLogo(picture)));
        assertThat(outcomes).allMatch(Together.Outcome::isSuccess);
    }

    @Test
    void nonsenseIsRefused() {
        var practice = given.practice();
        var opened = given.as(practice.admin(), () -> profile.get()).version();
        var refused =
                catchThrowableOfType(
                        InvalidInput.class,
                        () ->
                                save(
                                        practice.admin(),
                                        "Evil\r\nBcc: x@example.org",
                                        "none",
                                        "x".repeat(2001),
                                        "\u202E",
                                        opened));
        assertThat(refused.problems())
                .containsExactly(
                        new Problem("name", Reason.FORBIDDEN_CHARACTERS),
                        new Problem("contactEmail", Reason.NOT_AN_ADDRESS),
                        new Problem("welcomeEn", Reason.TOO_LONG),
                        new Problem("welcomeEs", Reason.FORBIDDEN_CHARACTERS));
        assertThat(portal.find(practice.slug(), Language.EN).orElseThrow().name())
                .isEqualTo("Willow Practice");
    }

    @Test
    void onlyOrganizationalAdministratorsEdit() {
        var practice = given.practice();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).create();
        var dana = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).create();
        var picture = new byte[1];
        for (var caller : List.of(cara, dana, Caller.VISITOR)) {
            assertThatThrownBy(() -> save(caller, "Mine", null, null, null, 0))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> given.as(caller, () -> profile.uploadLogo(picture)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> given.as(caller, () -> departments.create("Mine")))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aLogoIsShownAndRemoved() throws IOException {
        var practice = given.practice();
        var picture = picture();
        given.as(practice.admin(), () -> profile.uploadLogo(picture));
        var logo = portal.logo(practice.slug()).orElseThrow();
        assertThat(logo.type()).isEqualTo("image/png");
        assertThat(portal.find(practice.slug(), Language.EN).orElseThrow().logoVersion())
                .isEqualTo(logo.version());
        assertThatThrownBy(() -> given.as(practice.admin(), () -> profile.uploadLogo(new byte[10])))
                .isInstanceOf(InvalidInput.class);
        given.as(practice.admin(), () -> profile.removeLogo());
        assertThat(portal.logo(practice.slug())).isEmpty();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    @Test
    void anUnknownAddressHasNoPortal() {
        for (var slug : new String[] {null, "", "nowhere", "office", "../x", "x".repeat(1 << 20)}) {
            assertThat(portal.find(slug, Language.EN)).isEmpty();
            assertThat(portal.logo(slug)).isEmpty();
        }
    }

    @Test
    void departmentsHaveNamesOfTheirOwn() {
        var practice = given.practice();
        practice.staff("Peter").practitioner().in("Adults").create();
        practice.staff("Uma").in("Adults").create();
        practice.staff("Ivo").practitioner().in("Adults").inactive();
        assertThat(given.as(practice.admin(), () -> departments.all()))
                .filteredOn(row -> row.name().equals("Adults"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.staff()).isEqualTo(2);
                            assertThat(row.practitioners()).isEqualTo(1);
                        });
        for (var taken : List.of("adults", " ADULTS ", "General")) {
            assertThat(problems(practice.admin(), () -> departments.create(taken)))
                    .containsExactly(new Problem("name", Reason.TAKEN));
        }
        assertThat(problems(practice.admin(), () -> departments.create(" ")))
                .containsExactly(new Problem("name", Reason.MISSING));
        var adults = practice.department("Adults");
        given.as(practice.admin(), () -> departments.rename(adults, "Grown-Ups"));
        given.as(practice.admin(), () -> departments.rename(adults, "GROWN-UPS"));
        assertThatThrownBy(
                        () ->
                                given.as(
                                        given.practice().admin(),
                                        () -> departments.rename(adults, "Mine")))
                .isInstanceOf(NotFound.class);
    }

    private void save(
            Caller caller, String name, String email, String english, String spanish, int version) {
        var edit =
                new EditOrganization(
                        name,
                        "America/New_York",
                        email,
                        "(555) 010-2200",
                        "12 Mill Street\r\nRiverside",
                        english,
                        spanish,
                        false,
                        false,
                        false,
                        null,
                        true,
                        version);
        given.as(caller, () -> profile.save(edit));
    }

    private List<Problem> problems(Caller caller, Runnable call) {
        return catchThrowableOfType(InvalidInput.class, () -> given.as(caller, call)).problems();
    }
}
