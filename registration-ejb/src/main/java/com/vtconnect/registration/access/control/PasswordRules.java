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
import java.util.regex.Pattern;

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

    /**
     * How much of a long password is measured, in characters. The estimator tries every reading of
     * the signs that stand for letters ("4@8({[<3") at every place: the worst password takes it
     * 0.15 s of one core with 24 characters, 0.7 s with 50 and half a minute with 128.
     */
    static final int MEASURED = 24;

    /** What came before already, read from the end. */
    private static final Pattern REPEATED = Pattern.compile("(?s)(.{4,})(?=.*\\1)");

    private final Zxcvbn zxcvbn;

    public PasswordRules() {
        this(new Zxcvbn());
    }

    PasswordRules(Zxcvbn zxcvbn) {
        this.zxcvbn = zxcvbn;
    }

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
        var own = own(normalized, words);
        if (isPersonal(normalized, own)) {
            throw new WeakPassword(Weakness.PERSONAL);
        }
        var measured = length > MEASURED ? beginning(own) : normalized;
        if (zxcvbn.measure(measured, words).getGuesses() < COMMON_BELOW_GUESSES) {
            throw new WeakPassword(Weakness.COMMON);
        }
    }

    /** What is left without the personal words. */
    private static String own(String password, List<String> words) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static boolean isPersonal(String password, String own) {
        return own.length() < password.length()
                && own.codePoints().filter(Character::isLetterOrDigit).count() < OWN_CHARACTERS;
    }

    /**
     * What of a long password is measured: as much is as hard to guess as the whole, or less. What
     * is easy to guess must not fill it, so personal words are out already, and of what comes
     * several times once is left.
     */
    private static String beginning(String own) {
        var once = reversed(REPEATED.matcher(reversed(own)).replaceAll(""));
        var end = Math.min(MEASURED, once.codePointCount(0, once.length()));
        return once.substring(0, once.offsetByCodePoints(0, end));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
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
