package com.vtconnect.registration.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.access.entity.WeakPassword.Weakness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> PERSONAL =
            List.of(
                    "Casey Montgomery",
                    "casey.montgomery@clients.example",
                    "Riverside Counseling",
                    "riverside");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo lantern harbor 42",
                "quiet harbor lantern 42",
                "kqzjwxvmtpbnlrd",
                "violet tundra piano gravel",
                "żółw pije herbatę rano",
                "紫陽花が雨に濡れて静かに咲いている朝",
                "🦊🌲🛶🎻🧭🪁🍄🐝🪐🌋🏺🧵🥁🪻🦉",
                "   vx kq  wj zpm   ",
                "casey likes tundra pianos"
            })
    void takesLengthAndAsksForNoMixture(String password) {
        assertThatCode(() -> rules.check(password, PERSONAL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "kqzjwxvmtpbnlr", "🦊🌲🛶🎻🧭🪁🍄🐝🪐🌋🏺🧵🥁🪻"})
    void refusesFewerThan15Characters(String password) {
        assertThat(weakness(password)).isEqualTo(Weakness.TOO_SHORT);
    }

    @Test
    void takes128CharactersAndRefusesMore() {
        var long128 = "violet tundra piano gravel otter ".repeat(4).substring(0, 128);
        assertThatCode(() -> rules.check(long128, PERSONAL)).doesNotThrowAnyException();
        assertThat(weakness(long128 + "x")).isEqualTo(Weakness.TOO_LONG);
        assertThat(weakness("x".repeat(1 << 20))).isEqualTo(Weakness.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12345678",
                "passwordpassword",
                "111111111111111",
                "123456789012345",
                "qwertyuiopasdfgh",
                "abcabcabcabcabcabc",
                "iloveyouiloveyou",
                "ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(weakness(password)).isEqualTo(Weakness.COMMON);
    }

    @ParameterizedTest
    @CsvSource({
        "caseymontgomery",
        "Casey Montgomery 1",
        "RIVERSIDE counseling!",
        "montgomery.casey.90",
        "riversideriverside12",
        "casey.montgomery@clients.example"
    })
    void refusesWhatIsMadeOfThePerson(String password) {
        assertThat(weakness(password)).isEqualTo(Weakness.PERSONAL);
    }

    private Weakness weakness(String password) {
        return catchThrowableOfType(WeakPassword.class, () -> rules.check(password, PERSONAL))
                .weakness();
    }
}
