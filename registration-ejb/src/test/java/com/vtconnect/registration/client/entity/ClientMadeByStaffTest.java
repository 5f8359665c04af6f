package com.vtconnect.registration.client.entity;

import static com.vtconnect.registration.client.entity.ClientState.ADMIN;
import static com.vtconnect.registration.client.entity.ClientState.LATER;
import static com.vtconnect.registration.client.entity.ClientState.NOW;
import static com.vtconnect.registration.client.entity.ClientState.OTHER;
import static com.vtconnect.registration.client.entity.ClientState.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientMadeByStaffTest {

    private static final PersonDetails DETAILS =
            new PersonDetails(
                    new PersonName("Nora", "Newcomer"),
                    LocalDate.of(1985, 4, 27),
                    "555 0100",
                    null,
                    Language.ES);

    private final Client client =
            Client.makeByStaff(ADMIN, new EmailAddress("nora@clients.example"), DETAILS, NOW);

    @Test
    void isTakenInAtOnceAndNobodyHasDecidedByHand() {
        assertThat(client.approval()).isEqualTo(Approval.APPROVED);
        assertThat(client.standing().isMadeByStaff()).isTrue();
        assertThat(client.standing().decidedById()).isNull();
        assertThat(client.maySignIn()).isFalse();
        assertThat(client.details()).isEqualTo(DETAILS);
        assertThat(client.isUnassigned()).isTrue();
    }

    @Test
    void aFormWithTheAddressChangesNothing() {
        assertThat(client.standing().canRegisterAgain()).isFalse();
        assertThatThrownBy(
                        () -> client.registerAgain(application(Optional.of(OTHER)), false, LATER))
                .isInstanceOf(IllegalStateException.class);
        client.takeOver(application(Optional.of(OTHER)), LATER);
        assertThat(client.details()).isEqualTo(DETAILS);
    }

    @Test
    void signsInOnceTheAccountIsSetUp() {
        client.confirm("hash", LATER);
        assertThat(client.maySignIn()).isTrue();
        assertThat(client.standing().confirmedAt()).isEqualTo(LATER);
    }

    @Test
    void aCorrectionSaysWhatDiffersAndNothingElse() {
        var corrected =
                new PersonDetails(
                        DETAILS.name(),
                        LocalDate.of(1985, 4, 28),
                        null,
                        "1 Main\nTown",
                        Language.ES);
        assertThat(DETAILS.changesTo(corrected))
                .isEqualTo(
                        "date of birth: 1985-04-27 → 1985-04-28; phone: 555 0100 → –; address: – → 1 Main Town");
        assertThat(DETAILS.changesTo(DETAILS)).isEmpty();
    }

    @Test
    void whoInactivatedIsKnownUntilTheClientIsBack() {
        client.inactivate(ADMIN, LATER);
        assertThat(client.standing().inactivatedById()).isEqualTo(ADMIN.id());
        client.reactivate();
        assertThat(client.standing().inactivatedById()).isNull();
    }

    @Test
    void whoEndedAnAssociationLastIsKnown() {
        assertThat(client.whoEndedAssociation(OTHER)).isEmpty();
        client.associate(OTHER, ADMIN.id(), NOW);
        client.endAssociation(OTHER, "moved away", ADMIN, LATER);
        assertThat(client.whoEndedAssociation(OTHER)).contains(ADMIN.id());
    }
}
