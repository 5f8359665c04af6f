package com.vtconnect.registration.invitation.control;

import com.vtconnect.registration.invitation.boundary.AddressLine.Finding;
import com.vtconnect.registration.value.entity.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes what people type or paste apart into addresses: with commas, semicolons, white space or
 * line ends between, with or without names, as mail programs write them. Nothing is guessed: what
 * is not surely an address is told as it stands, so that no half of it reaches a stranger.
 */
final class TypedAddresses {

    /** In a name in front of an address it may have been meant for another address. */
    private static final Pattern NO_NAME = Pattern.compile("\\S[.@]\\S|[<>]");

    private final List<Typed> found = new ArrayList<>();
    private int line;

    /**
     * One entry.
     *
     * @param email null if it is no address
     * @param finding what is wrong with it then
     */
    record Typed(int line, String text, EmailAddress email, Finding finding) {}

    private TypedAddresses() {}

    static List<Typed> of(String typed) {
        var addresses = new TypedAddresses();
        typed.lines().forEach(addresses::readLine);
        return List.copyOf(addresses.found);
    }

    private void readLine(String text) {
        line++;
        for (var part : text.split(";")) {
            if (isNamed(part)) {
                readNamed(part);
            } else {
                Stream.of(part.split(",")).forEach(this::read);
            }
        }
    }

    /** "Lima, Ann &lt;ann@clients.example&gt;": the comma belongs to the name. */
    private static boolean isNamed(String part) {
        var open = part.indexOf('<');
        return open > 0
                && part.indexOf('<', open + 1) < 0
                && strip(part).endsWith(">")
                && !NO_NAME.matcher(part.substring(0, open)).find();
    }

    private void read(String part) {
        var text = strip(part);
        if (text.endsWith(">") && text.indexOf('<') >= 0) {
            readNamed(text);
            return;
        }
        var words = Stream.of(text.split("[\\s\\p{Zs}]+")).filter(one -> !one.isEmpty()).toList();
        if (words.stream().allMatch(one -> one.indexOf('@') >= 0)) { // None at all, too.
            words.forEach(one -> add(one, one));
        } else {
            add(text, text);
        }
    }

    private void readNamed(String part) {
        var text = strip(part);
        var open = text.lastIndexOf('<');
        var inner = strip(text.substring(open + 1, text.length() - 1));
        var name = strip(text.substring(0, open)).replaceAll("[\"']", "");
        var isSure = !NO_NAME.matcher(name).find() || name.equalsIgnoreCase(inner);
        add(text, isSure ? inner : text);
    }

    private void add(String text, String address) {
        found.add(
                EmailAddress.isValid(address)
                        ? new Typed(line, text, new EmailAddress(address), Finding.READY)
                        : new Typed(line, text, null, wrong(address)));
    }

    private static Finding wrong(String address) {
        if (address.codePoints().anyMatch(TypedAddresses::isUnseen)) {
            return Finding.FORBIDDEN_CHARACTERS;
        }
        return address.length() > EmailAddress.MAX_LENGTH
                ? Finding.TOO_LONG
                : Finding.NOT_AN_ADDRESS;
    }

    /** What nobody sees who looks at the page. */
    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }

    /** Also the spaces that come with a text from a page or a word processor. */
    private static String strip(String text) {
        var begin = 0;
        var end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
