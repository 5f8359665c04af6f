package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.document.entity.RequiredDocument;
import java.util.List;

/**
 * What the registration form offers.
 *
 * @param departments practitioners to choose from, by department; empty in an individual practice
 * @param practitioner the one practitioner's name in an individual practice, null in a group
 * @param isOpen false if there is nobody to register with
 * @param documents to be signed with it
 */
public record RegistrationForm(
        List<DepartmentChoices> departments,
        String practitioner,
        boolean isOpen,
        List<RequiredDocument> documents) {

    /** With nothing to sign. */
    public RegistrationForm(
            List<DepartmentChoices> departments, String practitioner, boolean isOpen) {
        this(departments, practitioner, isOpen, List.of());
    }

    public RegistrationForm requiring(List<RequiredDocument> documents) {
        return new RegistrationForm(departments, practitioner, isOpen, documents);
    }

    /** Whether this practitioner can be chosen. */
    public boolean offers(String id) {
        return departments.stream()
                .flatMap(department -> department.practitioners().stream())
                .anyMatch(choice -> choice.id().equals(id));
    }

    public record DepartmentChoices(String name, List<Choice> practitioners) {}

    /**
     * @param id as {@link RegisterClient#practitioner()} takes it
     */
    public record Choice(String id, String name) {}
}
