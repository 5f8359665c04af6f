package com.vtconnect.registration.audit.entity;

import static com.vtconnect.registration.audit.entity.AuditAction.ADDRESS_CHANGED;
import static com.vtconnect.registration.audit.entity.AuditAction.ADDRESS_CHANGE_ASKED;
import static com.vtconnect.registration.audit.entity.AuditAction.APPROVED;
import static com.vtconnect.registration.audit.entity.AuditAction.ASSOCIATED;
import static com.vtconnect.registration.audit.entity.AuditAction.CLIENT_EDITED;
import static com.vtconnect.registration.audit.entity.AuditAction.DOCUMENTS_SIGNED;
import static com.vtconnect.registration.audit.entity.AuditAction.DOCUMENT_DOWNLOADED;
import static com.vtconnect.registration.audit.entity.AuditAction.SETTINGS_EDITED;
import static com.vtconnect.registration.audit.entity.AuditAction.WISH_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AuditActionTest {

    /** Whoever adds one here has made sure that no client is named by it but the reader. */
    @Test
    void clientsReadTheDetailsOfFewAndOfNoOther() {
        assertThat(AuditAction.values())
                .filteredOn(action -> action.isDetailForClient(false))
                .containsExactlyInAnyOrder(APPROVED, ASSOCIATED, WISH_CHANGED);
        assertThat(AuditAction.values())
                .filteredOn(action -> action.isDetailForClient(true))
                .containsExactlyInAnyOrder(
                        APPROVED,
                        ASSOCIATED,
                        WISH_CHANGED,
                        ADDRESS_CHANGE_ASKED,
                        ADDRESS_CHANGED,
                        CLIENT_EDITED,
                        DOCUMENT_DOWNLOADED,
                        DOCUMENTS_SIGNED,
                        SETTINGS_EDITED);
        assertThat(Arrays.stream(AuditAction.values()).filter(AuditAction::isAboutTwoClients))
                .noneMatch(action -> action.isDetailForClient(true));
    }
}
