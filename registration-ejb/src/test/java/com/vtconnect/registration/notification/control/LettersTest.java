package com.vtconnect.registration.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.notification.control.Letters.Content;
import com.vtconnect.registration.notification.entity.Letter;
import com.vtconnect.registration.notification.entity.MailKind;
import com.vtconnect.registration.value.entity.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {

    private static final String LINK = "https://portal.example/riverside/confirm?token=abc&x=y";

    /** What can be relied on from outside. */
    private static final Map<MailKind, String> SUBJECTS =
            Map.of(
                    MailKind.CONFIRMATION, "Confirm your e-mail",
                    MailKind.REMINDER, "Confirm your e-mail",
                    MailKind.GETTING_STARTED, "Get started",
                    MailKind.NEW_CLIENT, "New client",
                    MailKind.ASSIGN_PRACTITIONER, "assign a practitioner",
                    MailKind.AWAITING_APPROVAL, "awaiting approval",
                    MailKind.APPROVED, "approved",
                    MailKind.DECLINED, "registration",
                    MailKind.ALREADY_REGISTERED, "already have an account",
                    MailKind.SET_UP_ACCOUNT, "Set up your account");

    private final Letters letters = new Letters();

    static Stream<Arguments> all() {
        return Stream.of(MailKind.values())
                .flatMap(
                        kind ->
                                Stream.of(Language.values())
                                        .map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMailHasAllItsWords(MailKind kind, Language language) {
        var letter = write(kind, language, "O'Neil & Söhne", "Casey", "Priya Patel");
        assertThat(letter.kind()).isEqualTo(kind);
        assertThat(letter.subject()).isNotBlank().doesNotContain("\n");
        assertThat(letter.subject() + letter.plainText())
                .contains("O'Neil & Söhne", "Casey", LINK, "123456")
                .doesNotContain("{", "}", "''");
        assertThat(letter.html())
                .contains("lang=\"" + language.tag() + "\"")
                .contains("O'Neil &amp; Söhne")
                .contains("href=\"https://portal.example/riverside/confirm?token=abc&amp;x=y\"")
                .contains("123456")
                .doesNotContain("{body}", "{footer}", "{subject}", "{link}", "{label}", "{code}")
                .doesNotContain("''");
    }

    @ParameterizedTest
    @EnumSource
    void theTwoLanguagesDiffer(MailKind kind) {
        var english = write(kind, Language.EN, "Riverside", "Casey", "Priya Patel");
        var spanish = write(kind, Language.ES, "Riverside", "Casey", "Priya Patel");
        assertThat(spanish.subject()).isNotEqualTo(english.subject());
        assertThat(spanish.plainText()).startsWith("Hola, Casey:");
        assertThat(english.plainText()).startsWith("Hello Casey,");
    }

    @Test
    void subjectsCanBeReliedOn() {
        SUBJECTS.forEach(
                (kind, words) ->
                        assertThat(write(kind, Language.EN, "Riverside", "Casey", "P").subject())
                                .contains(words));
        SUBJECTS.entrySet().stream()
                .filter(one -> one.getKey() != MailKind.DECLINED)
                .forEach(
                        one ->
                                assertThat(
                                                write(
                                                                one.getKey(),
                                                                Language.ES,
                                                                "Riverside",
                                                                "Casey",
                                                                "P")
                                                        .subject())
                                        .contains(one.getValue()));
    }

    @ParameterizedTest
    @EnumSource
    void anInvitationIsTakenForNoOtherMail(Language language) {
        var subject = write(MailKind.INVITATION, language, "Riverside", "Casey", "P").subject();
        assertThat(SUBJECTS.values())
                .noneMatch(words -> subject.toLowerCase().contains(words.toLowerCase()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingTypedBecomesMarkup(MailKind kind, Language language) {
        var evil = "\"><script>alert(1)</script>&{0}";
        var html = write(kind, language, evil, evil, evil).html();
        assertThat(html)
                .doesNotContain("<script")
                .contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;");
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingTypedBecomesAHeader(MailKind kind, Language language) {
        var evil = "Riverside\r\nBcc: other@clients.example\u0000";
        assertThat(write(kind, language, evil, evil, evil).subject())
                .doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void aMailWithoutLinkAndCodeHasNeither() {
        var letter =
                letters.write(
                        MailKind.GETTING_STARTED,
                        Language.EN,
                        new Content("Riverside", "Casey", List.of(), null, null));
        assertThat(letter.html()).doesNotContain("href", "class=\"code\"");
        assertThat(letter.plainText()).doesNotContain("null", "http");
    }

    @Test
    void aReaderWhoIsNotKnownYetIsGreetedWithoutAName() {
        for (var language : Language.values()) {
            var letter =
                    letters.write(
                            MailKind.CONFIRMATION,
                            language,
                            new Content("Riverside", null, List.of(), LINK, "123456"));
            assertThat(letter.plainText()).doesNotContain("null", "{", "}");
            assertThat(letter.html()).doesNotContain("null");
        }
    }

    @Test
    void noMailBringsPicturesScriptsOrAnythingFromElsewhere() {
        for (var kind : MailKind.values()) {
            assertThat(write(kind, Language.EN, "Riverside", "Casey", "P").html())
                    .doesNotContain("<img", "<script", "src=", "url(", "@import");
        }
    }

    private Letter write(
            MailKind kind, Language language, String organization, String greeted, String about) {
        return letters.write(
                kind, language, new Content(organization, greeted, List.of(about), LINK, "123456"));
    }
}
