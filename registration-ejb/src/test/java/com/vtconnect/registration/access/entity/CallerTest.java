package com.vtconnect.registration.access.entity;

import static com.vtconnect.registration.access.entity.Permission.ASSIGN_CLIENTS;
import static com.vtconnect.registration.access.entity.Permission.CLIENT;
import static com.vtconnect.registration.access.entity.Permission.DECIDE_CLIENTS;
import static com.vtconnect.registration.access.entity.Permission.EDIT_ORGANIZATION;
import static com.vtconnect.registration.access.entity.Permission.EVERYONE;
import static com.vtconnect.registration.access.entity.Permission.MANAGE_STAFF;
import static com.vtconnect.registration.access.entity.Permission.OPERATE;
import static com.vtconnect.registration.access.entity.Permission.READ_AUDIT;
import static com.vtconnect.registration.access.entity.Permission.SEE_CLIENTS;
import static com.vtconnect.registration.access.entity.Permission.SIGNED_IN;
import static com.vtconnect.registration.access.entity.Permission.STAFF;
import static com.vtconnect.registration.access.entity.Role.CARE_COORDINATOR;
import static com.vtconnect.registration.access.entity.Role.DEPARTMENT_ADMINISTRATOR;
import static com.vtconnect.registration.access.entity.Role.ORGANIZATIONAL_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.value.entity.PersonName;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of roles in the domain's description. */
class CallerTest {

    static Stream<Arguments> callers() {
        return Stream.of(
                Arguments.of(Caller.VISITOR, Set.of(EVERYONE)),
                Arguments.of(
                        new Caller.Client(1, 2, new PersonName("Casey", "Client")),
                        Set.of(EVERYONE, SIGNED_IN, CLIENT)),
                Arguments.of(new Caller.Operator(2, "Opal"), Set.of(EVERYONE, OPERATE)),
                Arguments.of(staff(), Set.of(EVERYONE, SIGNED_IN, STAFF)),
                Arguments.of(
                        staff(CARE_COORDINATOR),
                        Set.of(
                                EVERYONE,
                                SIGNED_IN,
                                STAFF,
                                SEE_CLIENTS,
                                DECIDE_CLIENTS,
                                ASSIGN_CLIENTS)),
                Arguments.of(
                        staff(DEPARTMENT_ADMINISTRATOR),
                        Set.of(
                                EVERYONE,
                                SIGNED_IN,
                                STAFF,
                                MANAGE_STAFF,
                                SEE_CLIENTS,
                                DECIDE_CLIENTS,
                                ASSIGN_CLIENTS)),
                Arguments.of(
                        staff(ORGANIZATIONAL_ADMINISTRATOR),
                        Set.of(
                                EVERYONE,
                                SIGNED_IN,
                                STAFF,
                                EDIT_ORGANIZATION,
                                READ_AUDIT,
                                MANAGE_STAFF,
                                SEE_CLIENTS,
                                DECIDE_CLIENTS,
                                ASSIGN_CLIENTS)),
                Arguments.of(
                        staff(CARE_COORDINATOR, ORGANIZATIONAL_ADMINISTRATOR),
                        Set.of(
                                EVERYONE,
                                SIGNED_IN,
                                STAFF,
                                EDIT_ORGANIZATION,
                                READ_AUDIT,
                                MANAGE_STAFF,
                                SEE_CLIENTS,
                                DECIDE_CLIENTS,
                                ASSIGN_CLIENTS)));
    }

    @ParameterizedTest
    @MethodSource("callers")
    void mayWhatTheRolesGiveAndNoMore(Caller caller, Set<Permission> given) {
        for (var permission : Permission.values()) {
            assertThat(caller.has(permission))
                    .as("%s %s", caller, permission)
                    .isEqualTo(given.contains(permission));
        }
    }

    private static Caller staff(Role... roles) {
        return new Caller.Staff(1, 2, "Staff", Set.of(roles), Set.of(3L), true);
    }
}
