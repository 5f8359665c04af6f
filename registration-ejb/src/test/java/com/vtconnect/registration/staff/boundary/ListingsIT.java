package com.vtconnect.registration.staff.boundary;

import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.organization.entity.ChangedMeanwhile;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ListingsIT extends Deployments {

    @Inject Given given;
    @Inject Listings listings;
    @Inject StaffDirectory directory;

    private static EditListing edit(int version) {
        return new EditListing(
                Set.of("en", "es"),
                "Anxiety\nGrief\nanxiety",
                "Hello",
                "Hola",
                true,
                "12",
                version);
    }

    @Test
    void whoManagesAPractitionerListsThemAndSaysHowManyClientsTheyTake() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var before = get(practice.admin(), peter);
        assertThat(before.isListed()).isFalse();
        assertThat(before.capacity()).isNull();

        given.as(practice.admin(), () -> listings.save(peter.id(), edit(before.version())));

        var saved = get(practice.admin(), peter);
        assertThat(saved.isListed()).isTrue();
        assertThat(saved.capacity()).isEqualTo(12);
        assertThat(saved.languages()).containsExactlyInAnyOrder("en", "es");
        assertThat(saved.specialties()).containsExactly("Anxiety", "Grief");
        assertThat(saved.aboutEs()).isEqualTo("Hola");
        given.as(
                practice.admin(),
                () ->
                        listings.save(
                                peter.id(),
                                new EditListing(
                                        Set.of("de"),
                                        "Grief\n\nSleep",
                                        "",
                                        null,
                                        true,
                                        "",
                                        saved.version())));
        assertThat(get(practice.admin(), peter).specialties()).containsExactly("Grief", "Sleep");
        assertThat(get(practice.admin(), peter).languages()).containsExactly("de");
        assertThat(get(practice.admin(), peter).capacity()).isNull();
        assertThatThrownBy(
                        () ->
                                given.as(
                                        practice.admin(),
                                        () -> listings.save(peter.id(), edit(saved.version()))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void practitionersDescribeThemselvesAndDecideNothingElse() throws IOException {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var photo = picture(300, 500, "png");
        given.as(peter, () -> listings.save(peter.id(), edit(0)));
        given.as(peter, () -> listings.uploadPhoto(peter.id(), photo));
        var own = get(peter, peter);
        assertThat(own.aboutEn()).isEqualTo("Hello");
        assertThat(own.mayDecide()).isFalse();
        assertThat(own.isListed()).isFalse();
        assertThat(own.capacity()).isNull();
        assertThat(own.photoVersion()).isNotNull();
        assertThat(given.as(peter, () -> listings.photo(peter.id())).type())
                .isEqualTo("image/jpeg");
        given.as(peter, () -> listings.removePhoto(peter.id()));
        assertThat(get(peter, peter).photoVersion()).isNull();
        // What the record page saves does not touch the capacity.
        given.as(
                practice.admin(),
                () -> listings.save(peter.id(), edit(get(peter, peter).version())));
        var rename = practice.staff("Pete").practitioner().edit(peter);
        given.as(practice.admin(), () -> directory.save(peter.id(), rename));
        assertThat(get(practice.admin(), peter).capacity()).isEqualTo(12);
    }

    @Test
    void whatCannotBeTakenIsSaidAtOnceAndNothingIsSaved() throws IOException {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        var wrong =
                new EditListing(
                        Set.of("en", "xx"),
                        "1\n2\n3\n4\n5\n6\n7\n8\n9",
                        "x".repeat(601),
                        "\u202e",
                        true,
                        "many",
                        0);
        assertThat(problems(practice.admin(), () -> listings.save(peter.id(), wrong)))
                .containsExactly(
                        new Problem("languages", Reason.NOT_OFFERED),
                        new Problem("specialties", Reason.TOO_MANY),
                        new Problem("aboutEn", Reason.TOO_LONG),
                        new Problem("aboutEs", Reason.FORBIDDEN_CHARACTERS),
                        new Problem("capacity", Reason.NOT_A_NUMBER));
        for (var number : List.of("0", "-1", "10000", "1.5")) {
            var capacity = new EditListing(Set.of(), "", "", "", false, number, 0);
            assertThat(problems(practice.admin(), () -> listings.save(peter.id(), capacity)))
                    .containsExactly(new Problem("capacity", Reason.NOT_A_NUMBER));
        }
        assertThat(
                        problems(
                                practice.admin(),
                                () -> listings.uploadPhoto(peter.id(), "no picture".getBytes())))
                .containsExactly(new Problem("photo", Reason.NOT_A_PICTURE));
        var bomb = picture(6000, 5000, "png");
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(problems(practice.admin(), () -> listings.uploadPhoto(peter.id(), bomb)))
                .containsExactly(new Problem("photo", Reason.TOO_LARGE));
        assertThat(get(practice.admin(), peter).version()).isZero();
    }

    @Test
    void nobodyElseReachesAListing() {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().in("Adults").create();
        var priya = practice.staff("Priya").practitioner().create();
        var cara = practice.staff("Cara").role(CARE_COORDINATOR).in("Adults").create();
        var dana = practice.staff("Dana").role(DEPARTMENT_ADMINISTRATOR).in("Children").create();
        var stranger = given.practice().admin();
        for (var caller : List.of(priya, cara, dana)) {
            for (var call : calls(peter)) {
                assertThatThrownBy(() -> given.as(caller, call)).isInstanceOf(NotAllowed.class);
            }
        }
        for (var call : calls(peter)) {
            assertThatThrownBy(() -> given.as(stranger, call)).isInstanceOf(NotFound.class);
        }
        for (var call : calls(cara)) {
            assertThatThrownBy(() -> given.as(cara, call)).isInstanceOf(NotAllowed.class);
        }
    }

    private List<Runnable> calls(Caller.Staff of) {
        return List.of(
                () -> listings.get(of.id()),
                () -> listings.save(of.id(), edit(0)),
                () -> listings.uploadPhoto(of.id(), new byte[1]),
                () -> listings.removePhoto(of.id()),
                () -> listings.photo(of.id()));
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), format, bytes);
        return bytes.toByteArray();
    }

    private ListingDetails get(Caller.Staff caller, Caller.Staff of) {
        return given.as(caller, () -> listings.get(of.id()));
    }

    private List<Problem> problems(Caller.Staff caller, Runnable call) {
        return catchThrowableOfType(InvalidInput.class, () -> given.as(caller, call)).problems();
    }
}
