package ma.idmaj.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The code keeps its rules, and each rule catches the class in {@code badsamples} that breaks it. */
class CodeRulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ma.idmaj");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("badsamples");

    private static final Map<ArchRule, List<String>> RULES = rules();

    private static Map<ArchRule, List<String>> rules() {
        var rules = new LinkedHashMap<ArchRule, List<String>>();
        rules.put(CodeRules.FEATURES_KNOW_NO_VAADIN, List.of("ButtonInAFeature"));
        rules.put(CodeRules.VIEWS_ARE_CLOSED, List.of("OpenView", "TwiceAllowedView", "Misnamed", "PublicView"));
        rules.put(CodeRules.SERVICES_ARE_SECURED, List.of("UnsecuredService.forAnyone"));
        rules.put(
                CodeRules.TIME_COMES_FROM_THE_CLOCK,
                List.of("Instant.now()", "LocalDate.now(", "currentTimeMillis", "systemUTC", "java.util.Date"));
        rules.put(
                CodeRules.ONE_PLACE_SETS_THE_LANGUAGE,
                List.of("UI.setLocale", "UI.setDirection", "VaadinSession.setLocale"));
        rules.put(CodeRules.DATES_ARE_TYPED_ONE_WAY, List.of("DatePicker.<init>"));
        rules.put(CodeRules.NO_FIELD_INJECTION, List.of("Injected.field", "Injected.value"));
        rules.put(CodeRules.NO_SETTER_INJECTION, List.of("Injected.take"));
        rules.put(CodeRules.ENTITIES_HAVE_VERBS, List.of("Settable.setState"));
        rules.put(CodeRules.NAMES_SAY_SOMETHING, List.of("NameHelper"));
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> theProductKeepsIt() {
        return RULES.keySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> theRuleCatchesABreach() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey().getDescription(), () -> {
                    String report =
                            rule.getKey().evaluate(BAD).getFailureReport().toString();
                    assertThat(report).contains(rule.getValue());
                    assertThat(report).doesNotContain("GoodService", "GoodView", "ClockReader");
                }));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packagesWithoutNullMarked(Sources.JAVA))
                .as("packages whose package-info lacks @NullMarked")
                .isEmpty();
    }

    @Test
    void aPackageWithoutNullMarkedIsCaught(@TempDir Path root) throws IOException {
        Path good = Files.createDirectories(root.resolve("good"));
        Files.writeString(good.resolve("package-info.java"), "@NullMarked package good;");
        Files.writeString(good.resolve("A.java"), "class A {}");
        Path plain = Files.createDirectories(root.resolve("plain"));
        Files.writeString(plain.resolve("A.java"), "class A {}");
        Path unmarked = Files.createDirectories(root.resolve("unmarked"));
        Files.writeString(unmarked.resolve("package-info.java"), "package unmarked;");
        assertThat(packagesWithoutNullMarked(root)).containsExactly(plain, unmarked);
    }

    private static List<Path> packagesWithoutNullMarked(Path root) {
        return Sources.below(root, file -> file.endsWith(".java")).stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> {
                    Path info = folder.resolve("package-info.java");
                    return !Files.exists(info) || !Sources.text(info).contains("@NullMarked");
                })
                .toList();
    }
}
