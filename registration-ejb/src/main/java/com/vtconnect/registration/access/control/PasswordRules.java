package com.vtconnect.registration.access.control;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.vtconnect.registration.access.entity.WeakPassword;
import com.vtconnect.registration.access.entity.WeakPassword.Weakness;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Which passwords are taken: NIST SP 800-63B-4, section 3.1.1.2. Length counts, composition does
 * not; what an attacker would try first is refused, as is what is made of the person's own data.
 */
@ApplicationScoped
public class PasswordRules {

    /** In characters (Unicode code points). */
    public static final int MIN_LENGTH = 15;

    public static final int MAX_LENGTH = 128;

    /** Fewer guesses than this (zxcvbn's estimate) and a password counts as common. */
    private static final double COMMON_BELOW_GUESSES = 1e8;

    /** What must be left once the personal words are taken out. */
    private static final int OWN_CHARACTERS = 8;

    private static final int SHORTEST_PERSONAL_WORD = 3;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /**
     * @param personal the person's names and address, the practice's name
     * @throws WeakPassword if it is not taken
     */
    public void check(String password, Collection<String> personal) {
        var normalized =
                Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFKC);
        var length = normalized.codePointCount(0, normalized.length());
        if (length < MIN_LENGTH) {
            throw new WeakPassword(Weakness.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            throw new WeakPassword(Weakness.TOO_LONG);
        }
        var words = words(personal);
        if (isPersonal(normalized, words)) {
            throw new WeakPassword(Weakness.PERSONAL);
        }
        if (zxcvbn.measure(normalized, words).getGuesses() < COMMON_BELOW_GUESSES) {
            throw new WeakPassword(Weakness.COMMON);
        }
    }

    private static boolean isPersonal(String password, List<String> words) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < password.length()
                && rest.codePoints().filter(Character::isLetterOrDigit).count() < OWN_CHARACTERS;
    }

    private static List<String> words(Collection<String> personal) {
        return personal.stream()
                .flatMap(
                        text ->
                                Arrays.stream(
                                        text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_PERSONAL_WORD)
                .sorted((one, other) -> other.length() - one.length())
                .distinct()
                .toList();
    }
}
