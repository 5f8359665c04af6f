package com.vtconnect.registration.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.vtconnect.registration.access.entity.Role;
import com.vtconnect.registration.access.entity.WeakPassword.Weakness;
import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.client.boundary.BulkOutcome;
import com.vtconnect.registration.client.boundary.ClientListQuery.Tab;
import com.vtconnect.registration.client.boundary.ClientListQuery.Whose;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import com.vtconnect.registration.client.entity.MergePart;
import com.vtconnect.registration.document.entity.DocumentKind;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.notification.entity.MailRow.MailState;
import com.vtconnect.registration.notification.entity.MailTrouble;
import com.vtconnect.registration.office.client.CaseDialog;
import com.vtconnect.registration.office.client.DecisionKind;
import com.vtconnect.registration.value.entity.Problem.Reason;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final String BUNDLE = "com.vtconnect.registration.office.words";

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(words("es").keySet()).isEqualTo(words("en").keySet());
        assertThat(words("es").getString("save")).isNotEqualTo(words("en").getString("save"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyTextCanBeFilled(String language) {
        var words = words(language);
        words.keySet().stream()
                // PrimeFaces fills this one, in a way of its own.
                .filter(key -> !key.equals("list.report"))
                .forEach(
                        key ->
                                assertThatNoException()
                                        .as(key)
                                        .isThrownBy(() -> new MessageFormat(words.getString(key))));
    }

    static Stream<String> keysOfStates() {
        return Stream.of(
                        keys("tab.", Tab.values()),
                        keys("whose.", Whose.values()),
                        keys("case.dialog.", CaseDialog.Kind.values()),
                        keys("case.do.", CaseDialog.Kind.values()),
                        keys("case.done.", CaseDialog.Kind.values()),
                        keys("role.", Role.values()),
                        keys("missing.", Missing.values()),
                        keys("next.", Missing.values()),
                        keys("mail.", MailKind.values()),
                        keys("mail-state.", MailState.values()),
                        keys("mail-trouble.", MailTrouble.values()),
                        keys("history.", AuditAction.values()),
                        keys("documents.kind.", DocumentKind.values()),
                        keys("documents.kind.short.", DocumentKind.values()),
                        keys("problem.", Reason.values()),
                        keys("problem.password.", Weakness.values()),
                        keys("decision.", DecisionKind.values()),
                        keys("do.", DecisionKind.values()),
                        keys("done.", DecisionKind.values()),
                        keys("done.too-late.", DecisionKind.values()),
                        keys("bulk.left.", BulkOutcome.Why.values()),
                        keys("merge.part.", MergePart.values()))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("keysOfStates")
    void everyStateHasAWord(String key) {
        assertThat(words("en").containsKey(key)).isTrue();
    }

    private static Stream<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language));
    }
}
