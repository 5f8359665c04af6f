package com.vtconnect.registration.office.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vtconnect.registration.audit.boundary.AuditFilter;
import com.vtconnect.registration.audit.boundary.AuditFilter.About;
import com.vtconnect.registration.audit.boundary.AuditFilter.Actor;
import com.vtconnect.registration.audit.boundary.AuditPosition;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.ActorKind;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailStateTest {

    @Test
    void whatStandsInTheAddressIsAskedFor() {
        var state =
                state(
                        Map.of(
                                "who", "staff-7",
                                "about", "client-9",
                                "whom", " Ann\0 O'Hara ",
                                "action", "RECORD_VIEWED",
                                "from", "2026-11-01",
                                "to", "2026-11-30"));
        assertThat(state.filter(Language.EN))
                .isEqualTo(
                        new AuditFilter(
                                new Actor(ActorKind.STAFF, 7L),
                                new About(SubjectKind.CLIENT, 9),
                                "Ann O'Hara",
                                AuditAction.RECORD_VIEWED,
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2026, 11, 30)));
    }

    @Test
    void nothingAsksForAll() {
        assertThat(state(Map.of("who", "", "whom", "  ")).filter(Language.EN))
                .isEqualTo(AuditFilter.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "who, staff-",
        "who, staff-1234567890123456789",
        "who, client-7",
        "who, '<script>'",
        "about, nobody-7",
        "about, client--1",
        "action, DROP",
        "before, 1-",
        "before, 99999999999999999-1"
    })
    void whatIsNoUseIsLeftOut(String name, String value) {
        var state = state(Map.of(name, value));
        assertThat(state.filter(Language.EN)).isEqualTo(AuditFilter.ALL);
        assertThat(state.before()).isNull();
    }

    @Test
    void aDayThatIsNoneIsToldOf() {
        var state = state(Map.of("from", "2026-02-30", "to", "soon"));
        assertThatThrownBy(() -> state.filter(Language.EN))
                .isInstanceOfSatisfying(
                        InvalidInput.class, invalid -> assertThat(invalid.problems()).hasSize(2));
        assertThat(state.getTo()).isNull();
    }

    @Test
    void thePlaceWhereItGoesOnSurvivesTheAddress() {
        var position = new AuditPosition(Instant.parse("2026-11-24T09:30:00.123456Z"), 4711);
        var first = state(Map.of("whom", "Ann & Bob"));
        assertThat(first.queryFrom(position))
                .isEqualTo("?whom=Ann+%26+Bob&before=1795512600123456-4711");
        var next = state(Map.of("before", "1795512600123456-4711"));
        assertThat(next.before()).isEqualTo(position);
        assertThat(next.isFiltered()).isFalse();
    }

    private static TrailState state(Map<String, String> address) {
        return new TrailState(address::get);
    }
}
