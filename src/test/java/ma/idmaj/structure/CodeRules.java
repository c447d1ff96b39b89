package ma.idmaj.structure;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of the code, each with the reason it exists. */
final class CodeRules {

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class, DenyAll.class);

    static final ArchRule FEATURES_KNOW_NO_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..tabs..", "..shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("a feature's root is its API: papers, the day's endpoint and tests use it without a screen");

    static final ArchRule VIEWS_ARE_CLOSED = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("View")
            .andShould(holdFor("say once who may open it", view -> accessAnnotations(view) == 1))
            .because("a view is reached by its address alone, and an address without a rule is an open door");

    static final ArchRule SERVICES_ARE_SECURED = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and(DescribedPredicate.describe("are called by people", CodeRules::calledByPeople))
            .should(new ArchCondition<JavaMethod>("be secured by @PreAuthorize") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean secured = method.isAnnotatedWith(PreAuthorize.class)
                            || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                    events.add(
                            new SimpleConditionEvent(method, secured, method.getFullName() + " secured: " + secured));
                }
            })
            .because("a view hides a button; only the service can refuse the act");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("ma.idmaj.Application")
            .should(accessTargetWhere(
                    access("time from the machine instead of the injected Clock", CodeRules::readsTime)))
            .because("demo dates, due dates and records of the day must be testable at any date");

    static final ArchRule ONE_PLACE_SETS_THE_LANGUAGE = noClasses()
            .that()
            .resideOutsideOfPackage("..ui.i18n..")
            .should(accessTargetWhere(access("locale or direction of a page", CodeRules::setsLanguage)))
            .because("Vaadin keeps locale and direction apart: set in two places, one day they disagree");

    static final ArchRule DATES_ARE_TYPED_ONE_WAY = noClasses()
            .that()
            .resideOutsideOfPackage("ma.idmaj.ui")
            .should(accessTargetWhere(access(
                    "a date picker of one's own",
                    access -> access.getName().equals("<init>")
                            && access.getTargetOwner().isAssignableTo(new DescribedPredicate<JavaClass>("picker") {
                                @Override
                                public boolean test(JavaClass type) {
                                    return type.isEquivalentTo(DatePicker.class)
                                            || type.isEquivalentTo(DateTimePicker.class);
                                }
                            }))))
            .because("only the field factory's pickers take 06/05/1999 and name the months as Morocco does");

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("what a class needs stands in its constructor");

    static final ArchRule NO_SETTER_INJECTION = noMethods()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Inject.class)
            .because("what a class needs stands in its constructor");

    static final ArchRule ENTITIES_HAVE_VERBS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a state moves by a guarded verb, never by assignment from outside");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("these endings name nothing of the product");

    private CodeRules() {}

    private static long accessAnnotations(JavaClass view) {
        return ACCESS.stream().filter(view::isAnnotatedWith).count();
    }

    /** Not the events another module's service raises, which come with that service's permission. */
    private static boolean calledByPeople(JavaMethod method) {
        return !method.isMetaAnnotatedWith(EventListener.class)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean readsTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now") && !takesClock(access);
        boolean clock = owner.equals(Clock.class.getName()) && name.startsWith("system");
        boolean date = owner.equals("java.util.Date") && name.equals("<init>");
        return now || clock || date || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains("(" + Clock.class.getName() + ")");
    }

    private static boolean setsLanguage(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean page = owner.isAssignableTo(UI.class) || owner.isAssignableTo(VaadinSession.class);
        return page && Set.of("setLocale", "setDirection").contains(access.getName());
    }

    private static DescribedPredicate<JavaAccess<?>> access(String what, Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(what, test);
    }

    private static ArchCondition<JavaClass> holdFor(String what, Predicate<JavaClass> test) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean holds = test.test(type);
                events.add(new SimpleConditionEvent(
                        type, holds, type.getName() + " does " + (holds ? "" : "not ") + what));
            }
        };
    }
}
