package ma.idmaj.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

import ma.idmaj.intake.file.FileRefused.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of the intake, in both languages. */
class MessagesTest {

    private static final Set<String> ARABIC_FORMS = Set.of("zero", "one", "two", "few", "many", "other");

    private static Properties texts(String language) {
        return texts("", language);
    }

    private static Properties texts(String folder, String language) {
        var texts = new Properties();
        var file = MessagesTest.class.getResourceAsStream(folder + "translations_" + language + ".properties");
        try (var in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    @Test
    void both_languages_have_the_same_keys_and_values() {
        var arabic = texts("ar_MA");
        var french = texts("fr_MA");
        assertThat(arabic.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (String key : arabic.stringPropertyNames()) {
            assertThat(arguments(arabic.getProperty(key))).as(key).isEqualTo(arguments(french.getProperty(key)));
        }
    }

    private static Set<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void every_enum_and_every_key_the_code_names_has_its_sentence() throws IOException {
        var keys = texts("ar_MA").stringPropertyNames();
        var wanted = new TreeSet<String>();
        Arrays.stream(Field.values()).map(Field::labelKey).forEach(wanted::add);
        Arrays.stream(Finding.Severity.values()).map(Finding.Severity::labelKey).forEach(wanted::add);
        Arrays.stream(Sex.values()).map(Sex::labelKey).forEach(wanted::add);
        assertThat(Reason.values()).hasSize(9);
        for (String part : List.of("differs", "unreadable")) {
            wanted.add("intake.total." + part);
            wanted.add("intake.partTotal." + part);
        }
        for (String fault : List.of("notPositive", "unreadable", "tooHigh")) wanted.add("intake.price." + fault);
        try (var sources = Files.walk(Path.of("src/main/java/ma/idmaj/intake"))) {
            var named = Pattern.compile("\"(intake\\.\\w+\\.\\w+)\"");
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                named.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(wanted::add);
            }
        }
        // Each further import has a file of its own beside it.
        for (String folder : List.of("people/", "prices/", "changes/", "items/", "lines/"))
            wanted.removeAll(texts(folder, "ar_MA").stringPropertyNames());
        assertThat(keys).as("nothing missing, nothing unused").containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar_MA", "fr_MA"})
    void every_sentence_is_a_pattern_that_shows_its_values(String language) {
        var texts = texts(language);
        for (String key : texts.stringPropertyNames()) {
            String shown = format(language, texts.getProperty(key), 1_207, 3, 11);
            assertThat(shown).as(key).doesNotContain("{", "}", "'").isEqualTo(shown.strip());
            if (texts.getProperty(key).contains("{0,number,#}"))
                assertThat(shown).as(key).contains("1207");
        }
    }

    @Test
    void arabic_counts_have_all_six_forms() {
        var plural = Pattern.compile("\\{\\d, plural, ((?:\\w+ \\{(?:[^{}]|\\{\\d})*} ?)+)}");
        var texts = texts("ar_MA");
        var seen = new HashSet<String>();
        for (String key : texts.stringPropertyNames()) {
            String pattern = texts.getProperty(key);
            var found =
                    plural.matcher(pattern).results().map(MatchResult::group).toList();
            assertThat(found).as(key).hasSize(pattern.split(", plural,", -1).length - 1);
            for (String one : found) {
                var forms = Pattern.compile("(\\w+) \\{")
                        .matcher(one)
                        .results()
                        .map(form -> form.group(1))
                        .collect(Collectors.toSet());
                assertThat(forms).as(key).isEqualTo(ARABIC_FORMS);
                seen.add(key);
            }
        }
        assertThat(seen).hasSizeGreaterThan(8);
    }

    @Test
    void a_sentence_reads_well() {
        var key = "intake.people.differ";
        assertThat(format("ar_MA", texts("ar_MA").getProperty(key), 106, 13, 2))
                .contains("السطر 106", "13 مستفيدا", "مستفيدان اثنان");
        assertThat(format("fr_MA", texts("fr_MA").getProperty(key), 106, 13, 1))
                .contains("Ligne 106", "13 bénéficiaires", "1 personne y a été lue");
        assertThat(format("ar_MA", texts("ar_MA").getProperty("intake.total.differs"), 104, "455.000,00", "420.000,00"))
                .contains("السطر 104", "455.000,00", "420.000,00");
    }

    private static String format(String language, String pattern, Object... values) {
        return new MessageFormat(pattern, new ULocale(language)).format(values);
    }
}
