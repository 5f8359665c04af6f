package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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

    private static Optional<String> change(Object before, Object after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(shown(before) + " → " + shown(after));
    }

    private static String shown(Object value) {
        return value == null ? "–" : value.toString().replace('\n', ' ');
    }
}
