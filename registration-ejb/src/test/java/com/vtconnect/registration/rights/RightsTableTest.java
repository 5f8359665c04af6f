package com.vtconnect.registration.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vtconnect.registration.access.boundary.Allowed;
import jakarta.ejb.Stateless;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A new boundary method without a row fails the build, and so does a row without a method. */
class RightsTableTest {

    @Test
    void everyBoundaryMethodHasARow() {
        var table = RightsTable.rows().stream().map(Row::name).collect(Collectors.toSet());
        assertThat(table)
                .as("rows of RightsTable (see CONTRIBUTING.md, \"Who may do what\")")
                .containsExactlyInAnyOrderElementsOf(boundaryMethods());
    }

    private static Set<String> boundaryMethods() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("com.vtconnect.registration")
                        .stream()
                        .filter(one -> one.isAnnotatedWith(Stateless.class))
                        .flatMap(one -> one.getMethods().stream())
                        .filter(
                                method ->
                                        method.isAnnotatedWith(Allowed.class)
                                                || method.getModifiers()
                                                        .contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .collect(Collectors.toSet());
    }
}
