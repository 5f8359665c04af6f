package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a record says about a person, already checked.
 *
 * @param phone null for none
 * @param address the postal one, null for none
 */
public record PersonDetails(
        PersonName name, LocalDate dateOfBirth, String phone, String address, Language language) {

    /** What differs, as "before → after" of each; empty if nothing does. */
    public String changesTo(PersonDetails after) {
        return Stream.of(
                        change(name.full(), after.name.full()),
                        change(dateOfBirth, after.dateOfBirth),
                        change(phone, after.phone),
                        change(address, after.address),
                        change(language, after.language))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** These, but the given parts as in others. */
    PersonDetails taking(Set<MergePart> parts, PersonDetails others) {
        return new PersonDetails(
                parts.contains(MergePart.NAME) ? others.name : name,
                parts.contains(MergePart.DATE_OF_BIRTH) ? others.dateOfBirth : dateOfBirth,
                parts.contains(MergePart.PHONE) ? others.phone : phone,
                parts.contains(MergePart.ADDRESS) ? others.address : address,
                parts.contains(MergePart.ACCOUNT) ? others.language : language);
    }

    /** What was taken from others is as it was before, unless it has changed since. */
    PersonDetails givingBack(Set<MergePart> parts, PersonDetails others, PersonDetails before) {
        return taking(
                parts.stream()
                        .filter(part -> part.isSame(this, others))
                        .collect(Collectors.toSet()),
                before);
    }

    private static Optional<String> change(Object before, Object after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(shown(before) + " → " + shown(after));
    }

    private static String shown(Object value) {
        return value == null ? "–" : value.toString().replace('\n', ' ');
    }
}
