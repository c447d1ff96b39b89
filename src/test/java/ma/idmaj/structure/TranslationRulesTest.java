package ma.idmaj.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import ma.idmaj.structure.JavaSource.Literal;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Arabic and French say the same things, completely; and each rule is seen to catch its breach. */
class TranslationRulesTest {

    private static final Path MODULES = Sources.RESOURCES.resolve("ma/idmaj");
    private static final Map<String, Map<String, String>> ARABIC = texts("translations_ar_MA.properties");
    private static final Map<String, Map<String, String>> FRENCH = texts("translations_fr_MA.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ARABIC.keySet()).as("modules").isEqualTo(FRENCH.keySet());
        ARABIC.forEach((module, texts) -> assertThat(TranslationRules.missingOnOneSide(texts, FRENCH.get(module)))
                .as(module)
                .isEmpty());
        assertThat(TranslationRules.missingOnOneSide(Map.of("a.x", "س"), Map.of("a.y", "Y")))
                .containsExactly("a.x not in French", "a.y not in Arabic");
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(TranslationRules.differentArguments(all(ARABIC), all(FRENCH)))
                .isEmpty();
        assertThat(TranslationRules.differentArguments(Map.of("a.x", "{0} من {1}"), Map.of("a.x", "{0}")))
                .hasSize(1);
        assertThat(TranslationRules.differentArguments(
                        Map.of("a.x", "{0, select, F{هي} other{هو}}"), Map.of("a.x", "{0}")))
                .hasSize(1);
        assertThat(TranslationRules.differentArguments(
                        Map.of("a.x", "{0, plural, other{{0} صفا و{1}}}"), Map.of("a.x", "{1} {0}")))
                .isEmpty();
    }

    @Test
    void everyPluralHasAllItsForms() {
        assertThat(TranslationRules.lackingPluralForms(all(ARABIC), true)).isEmpty();
        assertThat(TranslationRules.lackingPluralForms(all(FRENCH), false)).isEmpty();
        assertThat(TranslationRules.lackingPluralForms(
                        Map.of("a.x", "{0, plural, zero{} one{} two{{1, plural, many{} other{}}} few{} other{}}"),
                        true))
                .containsExactlyInAnyOrder("a.x lacks [many]", "a.x lacks [few, one, two, zero]");
        assertThat(TranslationRules.lackingPluralForms(
                        Map.of("a.x", "{0, plural, =0{} one{} two{} few{} many{} other{}}"), true))
                .isEmpty();
        assertThat(TranslationRules.lackingPluralForms(Map.of("a.x", "{0, plural, other{# lignes}}"), false))
                .containsExactly("a.x lacks [one]");
    }

    @Test
    void everyPatternIsReadable() {
        all(ARABIC).values().forEach(MessagePattern::new);
        all(FRENCH).values().forEach(MessagePattern::new);
    }

    @Test
    void noApostropheQuotesAPattern() {
        assertThat(TranslationRules.apostrophes(all(FRENCH))).isEmpty();
        assertThat(TranslationRules.apostrophes(all(ARABIC))).isEmpty();
        assertThat(TranslationRules.apostrophes(Map.of("a.x", "L'état", "a.y", "L’état")))
                .containsExactly("a.x");
    }

    @Test
    void noTextIsEmpty() {
        assertThat(TranslationRules.empty(all(ARABIC))).isEmpty();
        assertThat(TranslationRules.empty(all(FRENCH))).isEmpty();
        assertThat(TranslationRules.empty(Map.of("a.x", " "))).containsExactly("a.x");
    }

    @Test
    void keysBeginWithTheirModule() {
        ARABIC.forEach((module, texts) -> assertThat(TranslationRules.outsideTheirModule(module, texts))
                .as(module)
                .isEmpty());
        assertThat(TranslationRules.outsideTheirModule("a", Map.of("b.x", "", "a.x", "")))
                .containsExactly("b.x");
    }

    @Test
    void noKeyIsWrittenTwice() {
        for (Path file : Sources.below(Sources.RESOURCES, name -> name.matches(".*/translations_.._MA\\.properties"))) {
            assertThat(writtenTwice(Sources.text(file))).as(file.toString()).isEmpty();
        }
        assertThat(writtenTwice("a.x=1\n# a.x=2\na.y=1\na.x = 3\n")).containsExactly("a.x");
    }

    @Test
    void everyKeyOfTheCodeIsWritten() {
        var literals = new ArrayList<String>();
        for (Path file : Sources.below(Sources.JAVA, name -> name.endsWith(".java"))) {
            new JavaSource(Sources.text(file))
                    .literals().stream().map(Literal::value).forEach(literals::add);
        }
        assertThat(TranslationRules.unknownKeys(
                        literals, ARABIC.keySet(), all(ARABIC).keySet()))
                .isEmpty();
        assertThat(TranslationRules.unknownKeys(
                        List.of("a.typo", "a.x", "a.group", "a.group.", "b.other", "a.list.pdf", "a.no."),
                        Set.of("a"),
                        Set.of("a.x", "a.group.y")))
                .containsExactly("a.no.", "a.typo");
    }

    @Test
    void everyLabelledEnumIsLabelledThroughout() {
        var breaches = new ArrayList<String>();
        var product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("ma.idmaj");
        for (JavaClass type : product) {
            String[] packages = type.getPackageName().split("\\.");
            if (!type.isEnum() || packages.length < 3) continue;
            List<String> constants = Arrays.stream(type.reflect().getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .toList();
            String prefix = packages[2] + "." + type.getSimpleName() + ".";
            breaches.addAll(TranslationRules.constantsWithoutLabel(
                    prefix, constants, all(ARABIC).keySet()));
            breaches.addAll(TranslationRules.constantsWithoutLabel(
                    prefix, constants, all(FRENCH).keySet()));
        }
        assertThat(breaches).isEmpty();
        assertThat(TranslationRules.constantsWithoutLabel("a.State.", List.of("NEW", "DONE"), Set.of("a.State.NEW")))
                .containsExactly("a.State.DONE");
        assertThat(TranslationRules.constantsWithoutLabel("a.Mark.", List.of("NEW"), Set.of("a.State.NEW")))
                .isEmpty();
    }

    private static List<String> writtenTwice(String properties) {
        var seen = new HashSet<String>();
        return properties
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
    }

    private static Map<String, String> all(Map<String, Map<String, String>> modules) {
        var all = new HashMap<String, String>();
        modules.values().forEach(all::putAll);
        return all;
    }

    /** @return the texts by module; its {@code ui} folder may hold a part of them */
    private static Map<String, Map<String, String>> texts(String name) {
        var modules = new TreeMap<String, Map<String, String>>();
        for (Path file : Sources.below(Sources.RESOURCES, path -> path.endsWith("/" + name))) {
            var properties = new Properties();
            try {
                properties.load(new StringReader(Sources.text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var texts = new TreeMap<String, String>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            String module = MODULES.relativize(file).getName(0).toString();
            modules.computeIfAbsent(module, first -> new TreeMap<>()).putAll(texts);
        }
        return modules;
    }
}
