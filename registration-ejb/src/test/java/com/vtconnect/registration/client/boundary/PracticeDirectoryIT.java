package com.vtconnect.registration.client.boundary;

import static com.vtconnect.registration.Together.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.Practice;
import com.vtconnect.registration.Together;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.access.entity.NotFound;
import com.vtconnect.registration.broadcast.control.Heard;
import com.vtconnect.registration.client.boundary.Directory.Entry;
import com.vtconnect.registration.client.boundary.Directory.Wanted;
import com.vtconnect.registration.staff.boundary.EditListing;
import com.vtconnect.registration.staff.boundary.Listings;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PracticeDirectoryIT extends Deployments {

    private static final Wanted ANYBODY = new Wanted(null, "", " ");

    @Inject Given given;
    @Inject Together together;
    @Inject Database database;
    @Inject Heard heard;
    @Inject PracticeDirectory directory;
    @Inject Listings listings;
    @Inject StaffDeparture departure;
    @Inject ClientRegistration registration;
    @Inject ClientApproval approval;
    @Inject ClientLists lists;
    @Inject ClientDeparture clientDeparture;

    @Test
    void showsThoseWhoAreListedAndThereToBeLookedFor() {
        var practice = given.practice();
        var zoe = practice.staff("Zoe").practitioner().in("Adults").in("Children").create();
        var amy = practice.staff("Amy").practitioner().in("Adults").closed().create();
        practice.staff("Una").practitioner().create();
        list(practice, zoe, Set.of("en", "es"), "Grief\nAnxiety", "Hello", "Hola", "");
        list(practice, amy, Set.of("en"), "anxiety", "Only English", "", "");
        given.practice().staff("Other").practitioner().create();

        var all = find(practice, Language.EN, ANYBODY);
        assertThat(all.entries()).extracting(Entry::name).containsExactly("Amy Staff", "Zoe Staff");
        assertThat(all.languages()).containsExactly("en", "es");
        assertThat(all.specialties()).hasSize(2);
        assertThat(all.departments()).containsExactly("Adults", "Children");
        assertThat(all.entries()).extracting(Entry::canBeChosen).containsExactly(false, true);
        assertThat(all.entries().get(1).specialties()).containsExactly("Grief", "Anxiety");
        assertThat(find(practice, Language.ES, ANYBODY).entries())
                .extracting(Entry::about)
                .containsExactly("Only English", "Hola");
        assertThat(names(practice, new Wanted("es", null, null))).containsExactly("Zoe Staff");
        assertThat(names(practice, new Wanted("", "ANXIETY", "Adults")))
                .containsExactly("Amy Staff", "Zoe Staff");
        assertThat(names(practice, new Wanted("es", "Anxiety", "Children")))
                .containsExactly("Zoe Staff");
        assertThat(names(practice, new Wanted("<script>", null, null))).isEmpty();
        assertThat(find(practice, Language.EN, new Wanted("xx", null, null)).listed()).isEqualTo(2);
    }

    @Test
    void forgetsAtOnceWhoIsNoLongerThereOrShown() throws IOException {
        var practice = given.practice();
        var zoe = practice.staff("Zoe").practitioner().create();
        assertThat(names(practice, ANYBODY)).isEmpty();
        list(practice, zoe, Set.of(), "", "", "", "");
        var photo = photo();
        given.as(practice.admin(), () -> listings.uploadPhoto(zoe.id(), photo));
        assertThat(find(practice, Language.EN, ANYBODY).entries())
                .extracting(Entry::photoVersion)
                .doesNotContainNull();
        assertThat(directory.photo(practice.slug(), zoe.id())).isPresent();
        assertThat(directory.photo(given.practice().slug(), zoe.id())).isEmpty();
        assertThat(directory.photo(practice.slug(), -1)).isEmpty();

        given.as(
                practice.admin(),
                () ->
                        departure.inactivate(
                                zoe.id(),
                                new HandOver(HandOver.Way.TO_QUEUE, null, Map.of(), "left")));
        assertThat(names(practice, ANYBODY)).isEmpty();
        assertThat(directory.photo(practice.slug(), zoe.id())).isEmpty();
        assertThatThrownBy(() -> directory.find("nobody-here", Language.EN, ANYBODY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsFullIsNotOfferedUntilAPlaceIsFree() throws InterruptedException {
        var practice = given.practice();
        var zoe = practice.staff("Zoe").practitioner().create();
        list(practice, zoe, Set.of(), "", "", "", "1");
        assertThat(offered(practice)).containsExactly("Zoe Staff");
        var first = practice.client().choosing(zoe).confirmed();
        heard.catchUp();
        assertThat(offered(practice)).isEmpty();
        assertThat(find(practice, Language.EN, ANYBODY).entries())
                .extracting(Entry::canBeChosen)
                .containsExactly(false);
        assertThatThrownBy(() -> practice.client().choosing(zoe).send())
                .isInstanceOf(InvalidInput.class);

        // Staff see it, and may assign all the same.
        assertThat(given.as(practice.admin(), () -> lists.practitioners(null)))
                .extracting(PractitionerRow::isFull)
                .containsExactly(true);
        var second = practice.client().confirmed();
        given.as(practice.admin(), () -> approval.assign(second.id(), zoe.id()));

        given.as(
                practice.admin(),
                () -> approval.endAssociation(second.id(), zoe.id(), "by mistake"));
        given.as(practice.admin(), () -> clientDeparture.inactivate(first.id(), "left"));
        heard.catchUp();
        assertThat(offered(practice)).containsExactly("Zoe Staff");
    }

    @RepeatedTest(3)
    void theLastPlaceIsGivenOnce() {
        var practice = given.practice();
        var zoe = practice.staff("Zoe").practitioner().create();
        list(practice, zoe, Set.of(), "", "", "", "1");
        var forms = Stream.generate(() -> practice.client().choosing(zoe).form()).limit(3).toList();
        var outcomes =
                together.run(
                        forms.stream()
                                .map(
                                        form ->
                                                request(
                                                        Caller.VISITOR,
                                                        (Callable<String>)
                                                                () -> registration.register(form)))
                                .toList());
        assertThat(outcomes).filteredOn(Together.Outcome::isSuccess).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.isSuccess())
                .allSatisfy(
                        one ->
                                assertThat(((InvalidInput) one.failure()).problems())
                                        .as("told, not made somebody who is not sure")
                                        .containsExactly(
                                                new Problem("practitioner", Reason.NOT_OFFERED)));
        assertThat(database.count("association WHERE practitioner_id = ?", zoe.id())).isEqualTo(1);
        assertThat(database.count("client WHERE organization_id = ?", practice.id())).isEqualTo(1);
    }

    private void list(
            Practice practice,
            Caller.Staff member,
            Set<String> languages,
            String specialties,
            String english,
            String spanish,
            String capacity) {
        given.as(
                practice.admin(),
                () ->
                        listings.save(
                                member.id(),
                                new EditListing(
                                        languages,
                                        specialties,
                                        english,
                                        spanish,
                                        true,
                                        capacity,
                                        0)));
    }

    private Directory find(Practice practice, Language language, Wanted wanted) {
        return directory.find(practice.slug(), language, wanted);
    }

    private List<String> names(Practice practice, Wanted wanted) {
        return find(practice, Language.EN, wanted).entries().stream().map(Entry::name).toList();
    }

    private List<String> offered(Practice practice) {
        return registration.form(practice.slug()).departments().stream()
                .flatMap(department -> department.practitioners().stream())
                .map(RegistrationForm.Choice::name)
                .toList();
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
