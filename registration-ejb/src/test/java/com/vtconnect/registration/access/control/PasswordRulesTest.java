package com.vtconnect.registration.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.access.entity.WeakPassword.Weakness;
import java.util.ArrayList;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpasswordpasswordpassword",
                "abcabcabcabcabcabcabcabcabcabcabc",
                "111111111111111111111111111111111111111111111password",
                "password1234567password1234567password1234567",
                "12345678901234567890123456789012345678901234567890",
                "qwertyuiopasdfghjklqwertyuiopasdfghjklqwerty",
                "casey montgomery riverside counseling password"
            })
    void refusesLongOnesThatAreShortOnesInTruth(String password) {
        assertThat(weakness(password)).isEqualTo(Weakness.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Casey Montgomery likes tundra pianos a lot",
                "passwordpasswordpassword violet tundra gravel",
                "111111111111111111111111 violet tundra gravel",
                "riverside riverside riverside kqzjwxvmtpbnlrd"
            })
    void takesLongOnesThatBeginWithWhatIsTriedFirst(String password) {
        assertThatCode(() -> rules.check(password, PERSONAL)).doesNotThrowAnyException();
    }

    /** What it costs doubles with every sign that may stand for two letters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4@8({[</369&#!1/|0$5+7%2",
                "17|1!<({[4@69&8$5+%",
                "🦊4@8({[</369&#!1/|0$5+7%2"
            })
    void ofAPasswordOfAnyLengthTheEstimatorIsGivenLittle(String signs) {
        var given = new ArrayList<String>();
        var watched = new PasswordRules(watched(given));
        for (var length = PasswordRules.MIN_LENGTH; length <= PasswordRules.MAX_LENGTH; length++) {
            var characters = signs.repeat(10).codePoints().limit(length).toArray();
            watched.check(new String(characters, 0, length), PERSONAL);
        }
        assertThat(given)
                .hasSize(PasswordRules.MAX_LENGTH - PasswordRules.MIN_LENGTH + 1)
                .allMatch(text -> text.codePointCount(0, text.length()) <= PasswordRules.MEASURED);
    }

    /** Finds everything fine. */
    private static Zxcvbn watched(List<String> given) {
        return new Zxcvbn() {
            private final Strength fine = super.measure("kqzjwxvmtpbnlrd", List.of());

            @Override
            public Strength measure(CharSequence password, List<String> personal) {
                given.add(password.toString());
                return fine;
            }
        };
    }

    private Weakness weakness(String password) {
        return catchThrowableOfType(WeakPassword.class, () -> rules.check(password, PERSONAL))
                .weakness();
    }
}
