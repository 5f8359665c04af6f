package com.vtconnect.registration.quickstart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The search language of Mailpit as far as an inbox for looking needs it: words, {@code to:},
 * {@code from:}, {@code cc:}, {@code bcc:}, {@code addressed:}, {@code subject:}, {@code
 * message-id:}, quotes, and {@code -} or {@code !} for "not". Every term must match, in any case,
 * anywhere in its field. Filters for what is not kept here (tags, read or not, dates) are passed
 * over.
 */
final class MailSearch implements Predicate<Mail> {

    private static final Pattern TERM =
            Pattern.compile(
                    "([-!]?)(?:([a-z-]+):\\s*)?(?:\"([^\"]*)\"?|([^\\s\"]\\S*))",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "tag",
                    "is",
                    "has",
                    "before",
                    "after",
                    "larger",
                    "smaller",
                    "inline",
                    "attachments");

    private final List<Predicate<Mail>> terms = new ArrayList<>();

    MailSearch(String query) {
        var matcher = TERM.matcher(query.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            var field = matcher.group(2) == null ? "" : matcher.group(2);
            var value = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
            if (!PASSED_OVER.contains(field)) {
                var isNot = !matcher.group(1).isEmpty();
                var whole = matcher.group().substring(matcher.group(1).length());
                terms.add(mail -> isNot != matches(mail, field, value, whole));
            }
        }
    }

    @Override
    public boolean test(Mail mail) {
        return terms.stream().allMatch(term -> term.test(mail));
    }

    private static boolean matches(Mail mail, String field, String value, String whole) {
        return switch (field) {
            case "to" -> contains(value, people(mail.to()));
            case "from" -> contains(value, sender(mail));
            case "cc" -> contains(value, people(mail.cc()));
            case "bcc" -> contains(value, people(mail.bcc()));
            case "addressed" -> contains(value, everybody(mail));
            case "subject" -> contains(value, Stream.of(mail.subject()));
            case "message-id" -> contains(value, Stream.of(mail.messageId()));
            case "" -> contains(value, words(mail));
            // No field of that name: a word with a colon in it, such as an address on the web.
            default -> contains(whole, words(mail));
        };
    }

    private static boolean contains(String value, Stream<String> texts) {
        return texts.anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(value));
    }

    private static Stream<String> people(Collection<Mail.Address> addresses) {
        return addresses.stream()
                .flatMap(
                        a -> Stream.of(a.address(), a.name(), a.name() + " <" + a.address() + ">"));
    }

    private static Stream<String> sender(Mail mail) {
        return mail.from() == null ? Stream.empty() : people(List.of(mail.from()));
    }

    private static Stream<String> everybody(Mail mail) {
        return Stream.of(
                        sender(mail),
                        people(mail.to()),
                        people(mail.cc()),
                        people(mail.bcc()),
                        people(mail.replyTo()))
                .flatMap(s -> s);
    }

    private static Stream<String> words(Mail mail) {
        return Stream.concat(everybody(mail), Stream.of(mail.subject(), mail.text(), mail.html()));
    }
}
