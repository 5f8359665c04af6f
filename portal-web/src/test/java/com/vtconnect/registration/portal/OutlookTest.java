package com.vtconnect.registration.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vtconnect.registration.client.boundary.ClientHome.Home;
import com.vtconnect.registration.client.boundary.ClientHome.MyPractitioner;
import com.vtconnect.registration.client.entity.ConnectAnswer;
import com.vtconnect.registration.client.entity.ConnectAnswer.Missing;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that a client reads about connecting, in every state that a client can be in. */
class OutlookTest {

    private static final String REVIEWED = "Your registration is being reviewed";
    private static final String REFUSED = "Your registration was not accepted";
    private static final String UNCONFIRMED = "Your e-mail address is not confirmed yet";
    private static final String UNSIGNED = "There is something to sign";
    private static final String LEFT = "Your account is not active";
    private static final String NOBODY_YET = "We are finding the right practitioner for you";
    private static final String NOBODY_THERE = "Your practitioner is not available";

    private final ResourceBundle words =
            ResourceBundle.getBundle("com.vtconnect.registration.portal.words", Locale.ROOT);

    /** One line for each: what the practice said, the confirmation, the client, practitioners. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    APPROVED, confirmed,   here, both there, -
                    APPROVED, confirmed,   here, one there,  -
                    APPROVED, confirmed,   here, none there, Your practitioner is not available
                    APPROVED, confirmed,   here, nobody,     We are finding the right practitioner for you
                    APPROVED, unconfirmed, here, both there, Your e-mail address is not confirmed yet
                    APPROVED, unconfirmed, here, one there,  Your e-mail address is not confirmed yet
                    APPROVED, unconfirmed, here, none there, Your e-mail address is not confirmed yet
                    APPROVED, unconfirmed, here, nobody,     Your e-mail address is not confirmed yet; We are finding the right practitioner for you
                    APPROVED, unsigned,    here, both there, There is something to sign
                    APPROVED, unsigned,    here, nobody,     There is something to sign; We are finding the right practitioner for you
                    PENDING,  unsigned,    here, nobody,     There is something to sign; Your registration is being reviewed
                    DECLINED, unsigned,    here, nobody,     Your registration was not accepted
                    PENDING,  confirmed,   here, nobody,     Your registration is being reviewed
                    PENDING,  unconfirmed, here, nobody,     Your e-mail address is not confirmed yet; Your registration is being reviewed
                    DECLINED, confirmed,   here, nobody,     Your registration was not accepted
                    DECLINED, unconfirmed, here, nobody,     Your registration was not accepted
                    APPROVED, confirmed,   left, both there, Your account is not active
                    APPROVED, confirmed,   left, none there, Your account is not active
                    APPROVED, confirmed,   left, nobody,     Your account is not active
                    APPROVED, unconfirmed, left, nobody,     Your account is not active
                    PENDING,  confirmed,   left, nobody,     Your account is not active
                    DECLINED, confirmed,   left, nobody,     Your account is not active
                    """)
    void saysOnlyWhatIsMissing(
            String approval, String email, String client, String practitioners, String said) {
        var steps =
                outlook(approval, email, client, practitioners, null).steps().stream()
                        .map(step -> words.getString("home.missing." + step))
                        .toList();
        assertThat(steps).isEqualTo(said == null ? List.of() : List.of(said.split("; ")));
    }

    @Test
    void whoIsNotThereIsSaidOfThePractitionerUnlessItIsSaidOfAll() {
        var one = outlook("APPROVED", "confirmed", "here", "one there", null);
        assertThat(one.home().practitioners())
                .extracting(one::stepsWith)
                .containsExactly(List.of(), List.of(Missing.AVAILABLE_PRACTITIONER));
        var none = outlook("APPROVED", "confirmed", "here", "none there", null);
        assertThat(none.home().practitioners()).extracting(none::stepsWith).containsOnly(List.of());
    }

    @Test
    void whoComesIsPromisedOnlyWhereSomebodyMayCome() {
        var wished = outlook("PENDING", "confirmed", "here", "nobody", "Peter Staff");
        assertThat(wished.isWithPractitioners()).isTrue();
        assertThat(words.getString(wished.nobodyKey())).startsWith("You asked for {0}.");
        var unsure = outlook("PENDING", "confirmed", "here", "nobody", null);
        assertThat(words.getString(unsure.nobodyKey())).contains("it chooses a practitioner");
        var taken = outlook("APPROVED", "confirmed", "here", "nobody", "Peter Staff");
        assertThat(words.getString(taken.nobodyKey())).startsWith("As soon as the practice");
        assertThat(outlook("DECLINED", "confirmed", "here", "nobody", null).isWithPractitioners())
                .isFalse();
        assertThat(outlook("APPROVED", "confirmed", "left", "nobody", null).isWithPractitioners())
                .isFalse();
    }

    @Test
    void theTableKnowsAllWords() {
        assertThat(
                        List.of(
                                LEFT,
                                REFUSED,
                                UNCONFIRMED,
                                UNSIGNED,
                                REVIEWED,
                                NOBODY_YET,
                                NOBODY_THERE))
                .isEqualTo(
                        Arrays.stream(Missing.values())
                                .map(one -> words.getString("home.missing." + one))
                                .toList());
    }

    private static Outlook outlook(
            String approval, String email, String client, String practitioners, String wished) {
        var missing = EnumSet.noneOf(Missing.class);
        if (approval.equals("PENDING")) {
            missing.add(Missing.APPROVAL);
        }
        if (approval.equals("DECLINED")) {
            missing.add(Missing.NOT_TAKEN_IN);
        }
        if (email.equals("unconfirmed")) {
            missing.add(Missing.EMAIL_CONFIRMATION);
        }
        if (email.equals("unsigned")) {
            missing.add(Missing.DOCUMENTS);
        }
        if (client.equals("left")) {
            missing.add(Missing.ACTIVE_CLIENT);
        }
        var there =
                switch (practitioners) {
                    case "both there" -> Stream.of(true, true);
                    case "one there" -> Stream.of(true, false);
                    case "none there" -> Stream.of(false, false);
                    default -> Stream.<Boolean>of();
                };
        var mine = there.map(isThere -> practitioner(missing, isThere)).toList();
        if (mine.isEmpty()) {
            missing.add(Missing.ASSOCIATION);
        }
        return new Outlook(
                new Home(
                        "Casey",
                        "casey@clients.example",
                        new ConnectAnswer(missing),
                        wished,
                        mine));
    }

    private static MyPractitioner practitioner(Set<Missing> ofClient, boolean isThere) {
        var missing = EnumSet.noneOf(Missing.class);
        missing.addAll(ofClient);
        if (!isThere) {
            missing.add(Missing.AVAILABLE_PRACTITIONER);
        }
        return new MyPractitioner(1, "Peter Staff", List.of(), new ConnectAnswer(missing));
    }
}
