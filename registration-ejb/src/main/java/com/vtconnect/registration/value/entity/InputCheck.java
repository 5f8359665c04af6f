package com.vtconnect.registration.value.entity;

import static com.vtconnect.registration.value.entity.Problem.Reason.FORBIDDEN_CHARACTERS;
import static com.vtconnect.registration.value.entity.Problem.Reason.IN_THE_FUTURE;
import static com.vtconnect.registration.value.entity.Problem.Reason.MISSING;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_AN_ADDRESS;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_DATE;
import static com.vtconnect.registration.value.entity.Problem.Reason.NOT_A_NUMBER;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_LONG;
import static com.vtconnect.registration.value.entity.Problem.Reason.TOO_LONG_AGO;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cleans the fields of one input and collects what is wrong with them, so that a person hears of
 * everything at once.
 *
 * <pre>
 * var check = new InputCheck();
 * var name = check.name("firstName", typed, "lastName", typedLast);
 * check.throwIfInvalid();
 * </pre>
 */
public final class InputCheck {

    /** Older than this, a year is a typing error (or a default of some other software). */
    public static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private static final Pattern IN_AN_ADDRESS = Pattern.compile("://|@|\\w\\.\\w+/|(?i:www\\.)");

    private final List<Problem> problems = new ArrayList<>();

    /**
     * Names, since they stand in mails, carry no addresses: nobody advertises in a practice's name.
     */
    public PersonName name(String firstField, String first, String lastField, String last) {
        return new PersonName(namePart(firstField, first), namePart(lastField, last));
    }

    private String namePart(String field, String typed) {
        return nameLine(field, typed, PersonName.MAX_LENGTH);
    }

    /** A name in one line, which carries no address either. */
    public String nameLine(String field, String typed, int maxLength) {
        var part = requiredLine(field, typed, maxLength);
        if (IN_AN_ADDRESS.matcher(part).find()) {
            reject(field, FORBIDDEN_CHARACTERS);
        }
        return part;
    }

    /** One line of text that must be there. */
    public String requiredLine(String field, String typed, int maxLength) {
        var cleaned = clean(typed);
        if (cleaned.isEmpty()) {
            reject(field, MISSING);
        }
        return checkedLine(field, cleaned, maxLength);
    }

    /** One line of text, null if left empty. */
    public String optionalLine(String field, String typed, int maxLength) {
        var cleaned = clean(typed);
        return cleaned.isEmpty() ? null : checkedLine(field, cleaned, maxLength);
    }

    /** Some lines of text that must be there. */
    public String text(String field, String typed, int maxLength) {
        var text = optionalText(field, typed, maxLength);
        if (text == null) {
            reject(field, MISSING);
        }
        return text;
    }

    /** Some lines of text, null if left empty. */
    public String optionalText(String field, String typed, int maxLength) {
        var cleaned = clean(typed).replace("\r\n", "\n");
        if (cleaned.isEmpty()) {
            return null;
        }
        if (cleaned.length() > maxLength) {
            reject(field, TOO_LONG);
        } else if (cleaned.codePoints().anyMatch(c -> c != '\n' && c != '\t' && isForbidden(c))) {
            reject(field, FORBIDDEN_CHARACTERS);
        }
        return cleaned;
    }

    /** A whole number, null if left empty or wrong. */
    public Integer optionalNumber(String field, String typed, int least, int most) {
        var cleaned = clean(typed);
        if (cleaned.isEmpty()) {
            return null;
        }
        if (!cleaned.matches("\\d{1,9}")
                || Integer.parseInt(cleaned) < least
                || Integer.parseInt(cleaned) > most) {
            reject(field, NOT_A_NUMBER);
            return null;
        }
        return Integer.valueOf(cleaned);
    }

    /** Null if it is none. */
    public EmailAddress email(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            reject(field, MISSING);
        } else if (typed.strip().length() > EmailAddress.MAX_LENGTH) {
            reject(field, TOO_LONG);
        } else if (!EmailAddress.isValid(typed)) {
            reject(field, NOT_AN_ADDRESS);
        } else {
            return new EmailAddress(typed);
        }
        return null;
    }

    /**
     * Where an address is all that is asked for.
     *
     * @throws InvalidInput if it is none
     */
    public static EmailAddress requiredEmail(String field, String typed) {
        var check = new InputCheck();
        var email = check.email(field, typed);
        check.throwIfInvalid();
        return email;
    }

    /**
     * Where some lines of text are all that is asked for.
     *
     * @throws InvalidInput if there are none, or too many
     */
    public static String requiredText(String field, String typed, int maxLength) {
        var check = new InputCheck();
        var text = check.text(field, typed, maxLength);
        check.throwIfInvalid();
        return text;
    }

    /** Null means that something was typed that is no date. */
    public LocalDate dateOfBirth(String field, LocalDate typed, LocalDate today) {
        if (typed == null) {
            reject(field, NOT_A_DATE);
        } else if (typed.isAfter(today)) {
            reject(field, IN_THE_FUTURE);
        } else if (typed.isBefore(EARLIEST_BIRTH)) {
            reject(field, TOO_LONG_AGO);
        }
        return typed;
    }

    /** A field is told of one thing at a time. */
    public void reject(String field, Problem.Reason reason) {
        if (problems.stream().noneMatch(one -> one.field().equals(field))) {
            problems.add(new Problem(field, reason));
        }
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public void throwIfInvalid() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private String checkedLine(String field, String cleaned, int maxLength) {
        if (cleaned.length() > maxLength) {
            reject(field, TOO_LONG);
        } else if (cleaned.codePoints().anyMatch(InputCheck::isForbidden)) {
            reject(field, FORBIDDEN_CHARACTERS);
        }
        return cleaned;
    }

    private static String clean(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> isDirectionOverride(codePoint);
        };
    }

    /**
     * Embeddings, overrides and isolates (Unicode Standard Annex 9, section 2): they can make a
     * page lie.
     */
    private static boolean isDirectionOverride(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }
}
