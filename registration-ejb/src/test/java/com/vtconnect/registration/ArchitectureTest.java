package com.vtconnect.registration;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vtconnect.registration.access.boundary.Allowed;
import com.vtconnect.registration.access.boundary.AllowedInterceptor;
import com.vtconnect.registration.access.boundary.CurrentCaller;
import com.vtconnect.registration.access.entity.AccountOwner;
import com.vtconnect.registration.access.entity.SecondStepOwner;
import com.vtconnect.registration.session.boundary.Line;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every later change must keep; the reasons stand in {@code package-info.java}. */
@AnalyzeClasses(
        packages = "com.vtconnect.registration",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "com.vtconnect.registration.";

    /** Each uses only those before it. */
    private static final List<String> COMPONENTS =
            List.of(
                    "value",
                    "access",
                    "audit",
                    "broadcast",
                    "organization",
                    "notification",
                    "confirmation",
                    "staff",
                    "secondstep",
                    "casework",
                    "document",
                    "client",
                    "roster",
                    "invitation",
                    "account",
                    "session",
                    "message",
                    "datacopy",
                    "operator");

    /** Queries without an organization, each because what it asks by is unique over all of them. */
    private static final Set<String> OVER_ALL_ORGANIZATIONS =
            Set.of(
                    "Organizations.find",
                    "Organizations.get",
                    "StaffMembers.findByEmail",
                    "Tokens.find",
                    "Tokens.findForUse",
                    "SignInSessions.findAlive",
                    "HalfSignIns.find",
                    "Clients.findRegistrationByForm");

    private static final DescribedPredicate<JavaClass> WORDS_OF_A_BOUNDARY =
            describe(
                    "records, enums and exceptions of a boundary",
                    one ->
                            one.getPackageName().endsWith(".boundary")
                                    && (one.isRecord()
                                            || one.isEnum()
                                            || one.isAssignableTo(RuntimeException.class)));

    @ArchTest
    static final ArchRule everyBoundaryMethodSaysWhoMayCallIt =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Stateless.class)
                    .and()
                    .arePublic()
                    .should()
                    .beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule aBoundaryIsBoundariesAndTheirWords =
            classes()
                    .that()
                    .resideInAPackage("..boundary")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .beAnnotatedWith(Stateless.class)
                    .orShould(be(WORDS_OF_A_BOUNDARY))
                    .orShould()
                    .be(Line.class)
                    .orShould()
                    .be(CurrentCaller.class)
                    .orShould()
                    .be(Allowed.class)
                    .orShould()
                    .be(AllowedInterceptor.class);

    @ArchTest
    static final ArchRule noBoundaryGivesAnEntityAway =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Stateless.class)
                    .and()
                    .arePublic()
                    .should(involveAnEntity());

    @ArchTest
    static final ArchRule nothingKnowsPages =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule controlsKnowOnlyTheWordsOfBoundaries =
            noClasses()
                    .that()
                    .resideInAPackage("..control")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(BASE + "*.boundary")
                                    .and(DescribedPredicate.not(WORDS_OF_A_BOUNDARY))
                                    .and(
                                            DescribedPredicate.not(
                                                    JavaClass.Predicates.belongToAnyOf(
                                                            CurrentCaller.class, Line.class))));

    @ArchTest
    static final ArchRule entitiesKnowNeitherControlsNorBoundaries =
            noClasses()
                    .that()
                    .resideInAPackage("..entity")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(BASE + "*.boundary", BASE + "*.control")
                                    .and(DescribedPredicate.not(WORDS_OF_A_BOUNDARY)));

    @ArchTest
    static final ArchRule componentsHaveNoCycles =
            slices().matching(BASE + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule componentsUseOnlyThoseBefore =
            classes().that().resideInAPackage(BASE + "*.*").should(useOnlyComponentsBefore());

    @ArchTest
    static final ArchRule fieldsOfEntitiesArePrivate =
            fields().that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .areNotStatic()
                    .should()
                    .bePrivate();

    /** A password's hash is no state of the life cycle, and both kinds of accounts have one. */
    @ArchTest
    static final ArchRule entitiesAreChangedByWhatHappensToThem =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .doNotHaveName("setPasswordHash")
                    .should()
                    .haveNameMatching("set[A-Z].*")
                    .andShould()
                    .bePublic();

    @ArchTest
    static final ArchRule whatIsReadIsReadOfOneOrganization =
            methods()
                    .that()
                    .areDeclaredInClassesThat(
                            resideInAPackage("..control")
                                    .and(
                                            describe(
                                                    "query",
                                                    one ->
                                                            one.tryGetField("entityManager")
                                                                    .isPresent())))
                    .and()
                    .arePublic()
                    .should(askForTheOrganization());

    /** Only {@code Client} writes its state; no statement goes behind its back. */
    @Test
    void noStatementUpdatesClients() throws IOException {
        var update = Pattern.compile("\\bUPDATE\\s+client\\b", Pattern.CASE_INSENSITIVE);
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source))
                        .as(source.toString())
                        .doesNotContainPattern(update);
            }
        }
    }

    private static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> predicate) {
        return new ArchCondition<>("be " + predicate.getDescription()) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                one, predicate.test(one), one.getName() + " is something else"));
            }
        };
    }

    private static ArchCondition<JavaMethod> involveAnEntity() {
        return new ArchCondition<>("involve an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var involves =
                        method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                events.add(
                        new SimpleConditionEvent(
                                method, involves, method.getFullName() + " gives an entity"));
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyComponentsBefore() {
        return new ArchCondition<>("use only components before their own") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                var own = place(user);
                events.add(
                        new SimpleConditionEvent(
                                user, own >= 0, user.getName() + " is of an unknown component"));
                user.getDirectDependenciesFromSelf().stream()
                        .filter(one -> one.getTargetClass().getName().startsWith(BASE))
                        .filter(one -> place(one.getTargetClass()) > own)
                        .forEach(
                                one ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        user, one.getDescription())));
            }
        };
    }

    private static int place(JavaClass one) {
        return COMPONENTS.indexOf(
                one.getPackageName().substring(BASE.length()).replaceAll("\\..*", ""));
    }

    private static ArchCondition<JavaMethod> askForTheOrganization() {
        return new ArchCondition<>("take the organization, or something that belongs to one") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var readsEntities =
                        method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                var name = method.getOwner().getSimpleName() + "." + method.getName();
                var takesIt =
                        method.getRawParameterTypes().stream()
                                .anyMatch(
                                        type ->
                                                type.getName().equals("long")
                                                        || type.getSimpleName().equals("Staff")
                                                        || type.isEquivalentTo(AccountOwner.class)
                                                        || type.isEquivalentTo(
                                                                SecondStepOwner.class)
                                                        || type.isAnnotatedWith(Entity.class));
                events.add(
                        new SimpleConditionEvent(
                                method,
                                !readsEntities || takesIt || OVER_ALL_ORGANIZATIONS.contains(name),
                                method.getFullName() + " reads over all organizations"));
            }
        };
    }
}
