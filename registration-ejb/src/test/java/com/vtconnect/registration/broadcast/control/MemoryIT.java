package com.vtconnect.registration.broadcast.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.Database;
import com.vtconnect.registration.Deployments;
import com.vtconnect.registration.Given;
import com.vtconnect.registration.access.entity.Caller;
import com.vtconnect.registration.client.boundary.ClientRegistration;
import com.vtconnect.registration.document.PdfSample;
import com.vtconnect.registration.document.boundary.PracticeDocuments;
import com.vtconnect.registration.organization.boundary.OrganizationPortal;
import com.vtconnect.registration.value.entity.Language;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryIT extends Deployments {

    @Inject Given given;
    @Inject Database database;
    @Inject Memory memory;
    @Inject Heard heard;
    @Inject OrganizationPortal portal;
    @Inject ClientRegistration registration;
    @Inject PracticeDocuments documents;

    private record Key(long id) {}

    @Test
    void whatIsRememberedIsNotAskedForAgainUntilSomethingChanges() throws Exception {
        var practice = given.practice();
        heard.catchUp();
        var asked = new AtomicInteger();
        ask(practice.id(), asked);
        ask(practice.id(), asked);
        assertThat(asked).hasValue(1);
        given.practice();
        heard.catchUp();
        ask(practice.id(), asked);
        assertThat(asked).as("another organization's change").hasValue(1);
        practice.approveByHand(true);
        ask(practice.id(), asked);
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatIsReadWhileItChangesIsNotRemembered() throws Exception {
        var practice = given.practice();
        heard.catchUp();
        var key = new Key(practice.id());
        memory.recall(
                key,
                one -> practice.id(),
                () -> {
                    practice.approveByHand(true);
                    return "old";
                });
        assertThat(memory.<String>recall(key, one -> practice.id(), () -> "new")).isEqualTo("new");
    }

    @Test
    void whatSomebodyElseChangesIsForgottenToo() throws Exception {
        var practice = given.practice();
        var peter = practice.staff("Peter").practitioner().create();
        heard.catchUp();
        assertThat(shown(practice.slug())).isEqualTo("Willow Practice");
        assertThat(offered(practice.slug())).contains("Peter");
        database.update(
                "UPDATE organization SET name = 'Oak Practice' WHERE id = ?", practice.id());
        database.update("UPDATE staff_member SET active = false WHERE id = ?", peter.id());
        heard.catchUp();
        assertThat(shown(practice.slug())).isEqualTo("Oak Practice");
        assertThat(offered(practice.slug())).doesNotContain("Peter");
    }

    @Test
    void whatIsToBeSignedIsAskedForOnEveryNode() throws Exception {
        var practice = given.practice();
        given.as(practice.admin(), () -> documents.upload(PdfSample.consentToSign()));
        heard.catchUp();
        assertThat(offered(practice.slug())).contains("Consent");
        database.update(
                "UPDATE document SET withdrawn_at = now() WHERE organization_id = ?",
                practice.id());
        heard.catchUp();
        assertThat(offered(practice.slug())).doesNotContain("Consent");
    }

    private void ask(long id, AtomicInteger asked) {
        memory.recall(new Key(id), one -> id, asked::incrementAndGet);
    }

    private String shown(String slug) {
        return given.as(Caller.VISITOR, () -> portal.find(slug, Language.EN).orElseThrow().name());
    }

    private String offered(String slug) {
        return given.as(Caller.VISITOR, () -> registration.form(slug).toString());
    }
}
