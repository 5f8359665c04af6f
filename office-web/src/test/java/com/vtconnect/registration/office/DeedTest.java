package com.vtconnect.registration.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.audit.entity.AuditAction;
import com.vtconnect.registration.audit.entity.AuditRecord.SubjectKind;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of the audit page and of records. */
class DeedTest {

    /** The words of one language, without a request. */
    private static final class Spoken extends Words {

        private final Locale locale;
        private final ResourceBundle bundle;

        Spoken(String language) {
            locale = Locale.forLanguageTag(language);
            bundle = ResourceBundle.getBundle("com.vtconnect.registration.office.words", locale);
        }

        @Override
        public String text(String key, Object... values) {
            return new MessageFormat(bundle.getString(key), locale).format(values);
        }

        @Override
        public boolean has(String key) {
            return bundle.containsKey(key);
        }
    }

    private final Words english = new Spoken("en");
    private final Words spanish = new Spoken("es");

    static Stream<Arguments> deeds() {
        return Arrays.stream(AuditAction.values())
                .flatMap(
                        action ->
                                Arrays.stream(SubjectKind.values())
                                        .map(about -> Arguments.of(action, about)));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void everySentenceCanBePrinted(AuditAction action, SubjectKind about) {
        for (var words : List.of(english, spanish)) {
            for (var actor : List.of("Ada Admin", "Visitor", "System")) {
                for (var detail : Arrays.asList(null, "Peter Staff: he moved")) {
                    var told = Deed.told(words, action, about, actor, detail);
                    assertThat(told)
                            .matches("\\p{Lu}.*[^ :,]")
                            .doesNotContain("{", "null", "Visitor", "System")
                            .doesNotContainPattern("[A-Z]{2,}_|  ");
                }
            }
        }
    }

    @Test
    void whoeverWasNotSignedInDidNotSignOut() {
        assertThat(told(AuditAction.SIGNED_OUT, "Visitor", null))
                .isEqualTo("This account was signed out");
        assertThat(told(AuditAction.SIGNED_OUT, "Ada Admin", null))
                .isEqualTo("Ada Admin signed out");
        assertThat(told(AuditAction.ADDRESS_CHANGE_STOPPED, "Ada Admin", null))
                .isEqualTo("Ada Admin stopped the change of the e-mail address");
    }

    private String told(AuditAction action, String actor, String detail) {
        return Deed.told(english, action, SubjectKind.STAFF, actor, detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    STAFF_EDITED | roles: none → care coordinator, department administrator | roles: none → Care Coordinator, Department Administrator | funciones: ninguno → Coordinador de atención, Administrador de departamento
                    STAFF_EDITED | departments: Adults → Adults, On Call; licensed → not licensed; reason: on, and on | departments: Adults → Adults, On Call; licensed → not licensed; reason: on, and on | departamentos: Adults → Adults, On Call; con licencia → sin licencia; motivo: on, and on
                    STAFF_EDITED | roles none -> roles organizational administrator | roles none → roles organizational administrator | roles none → roles organizational administrator
                    CLIENT_EDITED | name: Ann Lima → Anna Lima; language: en → es | name: Ann Lima → Anna Lima; language: English → Spanish | nombre: Ann Lima → Anna Lima; idioma: inglés → español
                    SETTINGS_EDITED | messages: on → off | e-mails about private messages: on → off | correos sobre mensajes privados: sí → no
                    LISTING_EDITED | listed, takes 1 clients | shown in the directory, takes 1 client | aparece en el directorio, atiende a 1 cliente
                    ORGANIZATION_EDITED | second step demanded, first contact within 48 hours | second step demanded, first contact within 48 hours | se exige el segundo paso, primer contacto en 48 horas
                    CLIENTS_EXPORTED | PENDING, 1203 clients | Pending, 1,203 clients | Pendientes, 1.203 clientes
                    CLIENT_IMPORT_ENDED | DONE, 5 of 6 | finished, 5 of 6 lines | terminada, 5 de 6 líneas
                    CARE_SESSION_ENDED | END_FOR_ALL | ended for all | terminada para todos
                    RECOVERY_CODE_USED | 9 left | 9 are left | quedan 9
                    MAIL_RESENT | SET_UP_ACCOUNT | Set up your account | Configure su cuenta
                    DECLINED | on | on | on
                    """)
    void whatIsKeptInWordsOfTheCodeIsSaidInThoseOfTheReader(
            AuditAction action, String detail, String inEnglish, String inSpanish) {
        assertThat(Deed.inWords(english, action, detail)).isEqualTo(inEnglish);
        assertThat(Deed.inWords(spanish, action, detail)).isEqualTo(inSpanish);
    }
}
