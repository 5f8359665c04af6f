package com.vtconnect.registration.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.control.AttemptLimits;
import com.vtconnect.registration.access.control.Limit;
import com.vtconnect.registration.access.control.SetUpCode;
import com.vtconnect.registration.access.entity.NotAllowed;
import com.vtconnect.registration.account.control.NewOrganizations;
import com.vtconnect.registration.organization.control.Organizations;
import com.vtconnect.registration.organization.entity.Kind;
import com.vtconnect.registration.organization.entity.Slug;
import com.vtconnect.registration.value.entity.EmailAddress;
import com.vtconnect.registration.value.entity.InvalidInput;
import com.vtconnect.registration.value.entity.Problem;
import com.vtconnect.registration.value.entity.Problem.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The one boundary that works only while the database is empty, which no other test leaves it. */
class FirstOrganizationTest {

    private final List<NewOrganizations.Plan> made = new ArrayList<>();
    private final List<Limit> counted = new ArrayList<>();
    private final FirstOrganization first = new FirstOrganization();
    private boolean areThereAny;
    private Optional<String> configured = Optional.of(" let-me-in ");

    FirstOrganizationTest() {
        first.setUpCode =
                new SetUpCode() {
                    @Override
                    protected Optional<String> configured() {
                        return configured;
                    }
                };
        first.currentCaller = new CurrentCaller();
        first.organizations =
                new Organizations() {
                    @Override
                    public boolean areThereAny() {
                        return areThereAny;
                    }
                };
        first.newOrganizations =
                new NewOrganizations() {
                    @Override
                    public void lock() {
                        // Nobody else is here.
                    }

                    @Override
                    protected boolean isTaken(Slug slug) {
                        return false;
                    }

                    @Override
                    protected boolean isTaken(EmailAddress email) {
                        return false;
                    }

                    @Override
                    public long create(Plan plan) {
                        made.add(plan);
                        return 1;
                    }
                };
        first.limits =
                new AttemptLimits() {
                    @Override
                    public void count(Limit limit, Object... by) {
                        counted.add(limit);
                    }
                };
    }

    @Test
    void isOpenOnceAndOnlyWithACode() {
        assertThat(first.isOpen()).isTrue();
        areThereAny = true;
        assertThat(first.isOpen()).isFalse();
        areThereAny = false;
        for (var none : List.of(Optional.<String>empty(), Optional.of(""), Optional.of(" "))) {
            configured = none;
            assertThat(first.isOpen()).isFalse();
            assertThatThrownBy(() -> first.create(command(""))).isInstanceOf(NotAllowed.class);
        }
        assertThat(made).isEmpty();
    }

    @Test
    void makesWhatWasAskedFor() {
        first.create(command(" let-me-in"));
        assertThat(made)
                .singleElement()
                .satisfies(
                        plan -> {
                            assertThat(plan.slug()).hasToString("riverside");
                            assertThat(plan.name()).isEqualTo("Riverside Counseling");
                            assertThat(plan.kind()).isEqualTo(Kind.GROUP);
                            assertThat(plan.admin().full()).isEqualTo("Olivia Adams");
                            assertThat(plan.adminEmail()).hasToString("olivia@riverside.example");
                        });
    }

    @Test
    void aSecondOneIsRefusedWhateverTheCode() {
        areThereAny = true;
        assertThatThrownBy(() -> first.create(command("let-me-in"))).isInstanceOf(NotAllowed.class);
        assertThat(made).isEmpty();
    }

    @Test
    void guessingTheCodeIsCountedAndTellsNothingElse() {
        for (var wrong : new String[] {null, "", "let-me", "LET-ME-IN", "x".repeat(1 << 20)}) {
            var refused =
                    catchThrowableOfType(
                            InvalidInput.class,
                            () ->
                                    first.create(
                                            new CreateFirstOrganization(
                                                    wrong,
                                                    new CreateOrganization(
                                                            "", "", null, "", "", "", "", false))));
            assertThat(refused.problems())
                    .containsExactly(new Problem("setupCode", Reason.WRONG_CODE));
        }
        assertThat(counted).hasSize(5).containsOnly(Limit.SET_UP);
        assertThat(made).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var refused =
                catchThrowableOfType(
                        InvalidInput.class,
                        () ->
                                first.create(
                                        new CreateFirstOrganization(
                                                "let-me-in",
                                                new CreateOrganization(
                                                        " ",
                                                        "Not A Slug",
                                                        Kind.GROUP,
                                                        "Mars/Olympus",
                                                        "a\nb",
                                                        "x".repeat(101),
                                                        "none",
                                                        false))));
        assertThat(refused.problems())
                .containsExactlyInAnyOrder(
                        new Problem("name", Reason.MISSING),
                        new Problem("slug", Reason.NOT_A_SLUG),
                        new Problem("timeZone", Reason.NOT_A_TIME_ZONE),
                        new Problem("adminFirstName", Reason.FORBIDDEN_CHARACTERS),
                        new Problem("adminLastName", Reason.TOO_LONG),
                        new Problem("adminEmail", Reason.NOT_AN_ADDRESS));
        assertThat(made).isEmpty();
    }

    private static CreateFirstOrganization command(String code) {
        return new CreateFirstOrganization(
                code,
                new CreateOrganization(
                        "Riverside Counseling",
                        "riverside",
                        Kind.GROUP,
                        "America/New_York",
                        "Olivia",
                        "Adams",
                        "olivia@riverside.example",
                        false));
    }
}
