package com.vtconnect.registration.client.entity;

import com.vtconnect.registration.audit.entity.Fact;
import com.vtconnect.registration.value.entity.Language;
import com.vtconnect.registration.value.entity.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        return Fact.changes(facts(), after.facts());
    }

    private List<Fact> facts() {
        return List.of(
                new Fact("name", name.full()),
                new Fact("date of birth", dateOfBirth),
                new Fact("phone", phone),
                new Fact("address", address),
                new Fact("language", language.tag()));
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
}
