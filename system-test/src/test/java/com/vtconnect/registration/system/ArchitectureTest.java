package com.vtconnect.registration.system;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The WARs' half of the rules; registration-ejb tests its own. */
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importPaths(
                            Path.of("..", "portal-web", "target", "classes"),
                            Path.of("..", "office-web", "target", "classes"),
                            Path.of("..", "registration-ejb", "target", "classes"));

    private static final String[] WEB = {
        "com.vtconnect.registration.portal..", "com.vtconnect.registration.office.."
    };

    private static final DescribedPredicate<JavaClass> STATE =
            DescribedPredicate.describe(
                    "what the database holds",
                    type ->
                            type.isAnnotatedWith(Entity.class)
                                    || type.isAnnotatedWith(Embeddable.class));

    /**
     * Of the rules a page may know what is said at their door: boundaries, and the words they speak
     * in.
     */
    @Test
    void pagesReachTheRulesThroughBoundariesOnly() {
        noClasses()
                .that()
                .resideInAnyPackage(WEB)
                .should()
                .dependOnClassesThat(resideInAPackage("..registration..control.."))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(WEB)
                .should()
                .dependOnClassesThat(STATE)
                .check(CLASSES);
    }

    /**
     * But what tells «we will be back soon» from «we made a mistake» may look at what went wrong.
     */
    @Test
    void pagesKnowNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(WEB)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "jakarta.persistence..",
                                        "java.sql..",
                                        "javax.sql..",
                                        "org.flywaydb..")
                                .and(DescribedPredicate.not(assignableTo(Exception.class))))
                .check(CLASSES);
    }

    @Test
    void thePortalsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(WEB[0])
                .should()
                .dependOnClassesThat(resideInAPackage(WEB[1]))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(WEB[1])
                .should()
                .dependOnClassesThat(resideInAPackage(WEB[0]))
                .check(CLASSES);
    }

    @Test
    void thePortalDoesWithoutPrimeFaces() {
        noClasses()
                .that()
                .resideInAPackage(WEB[0])
                .should()
                .dependOnClassesThat(resideInAPackage("org.primefaces.."))
                .check(CLASSES);
    }

    @Test
    void pageBeansOfTheOfficeTakeFromPrimeFacesDataModelsOnly() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .and()
                .resideInAPackage(WEB[1])
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.primefaces..")
                                .and(
                                        DescribedPredicate.not(
                                                resideInAnyPackage(
                                                        "org.primefaces.model..",
                                                        "org.primefaces.event.."))))
                .check(CLASSES);
    }

    @Test
    void classesAreNamedWithWordsOfTheTrade() {
        for (var word : Set.of("Impl", "Manager", "Helper", "Util", "DTO", "Bean")) {
            noClasses().should().haveSimpleNameEndingWith(word).check(CLASSES);
        }
    }
}
