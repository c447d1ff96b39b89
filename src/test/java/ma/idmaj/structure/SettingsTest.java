package ma.idmaj.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every setting that the code reads stands in the README's table by the name an administrator sets, and no other. */
class SettingsTest {

    private static final String NAME = "(idmaj\\.[a-z][a-z.-]*[a-z])";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{" + NAME);
    private static final Pattern ASKED = Pattern.compile(
            "(?:getProperty|ConditionalOnProperty|ConfigurationProperties|text)\\(\\s*(?:prefix = )?\"" + NAME + "\"");
    private static final Pattern SET = Pattern.compile("^" + NAME + "=", Pattern.MULTILINE);
    private static final Pattern ASKED_AS_VARIABLE = Pattern.compile("\\$\\{(IDMAJ_[A-Z_]*[A-Z])");
    private static final Pattern VARIABLE = Pattern.compile("\\bIDMAJ_[A-Z_]*[A-Z]\\b");

    /** What no installation sets: the demo's and the tests' own, and what production refuses. */
    private static final Set<String> NOT_FOR_PRODUCTION =
            Set.of("IDMAJ_DEMO", "IDMAJ_DATABASE_SHARED", "IDMAJ_DATA_FOLDER", "IDMAJ_SECOND_FACTOR");

    @Test
    void everySettingIsInTheReadme() {
        var read = new TreeSet<String>();
        for (Path file : Sources.below(Sources.JAVA, name -> name.endsWith(".java")))
            read.addAll(variables(Sources.text(file), PLACEHOLDER, ASKED));
        for (Path file : Sources.below(Sources.RESOURCES, name -> name.matches(".*/application[^/]*[.]properties")))
            read.addAll(variables(Sources.text(file), PLACEHOLDER, SET, ASKED_AS_VARIABLE));
        assertThat(read).contains("IDMAJ_KEYS_SEAL_ALSO", "IDMAJ_PAPERS_BODY_AR", "IDMAJ_AUDIT_EXPORT", "IDMAJ_DEMO");
        read.removeAll(NOT_FOR_PRODUCTION);
        String readme = Sources.text(Path.of("README.md"));
        String table =
                readme.substring(readme.indexOf("| setting (environment)"), readme.indexOf("\n\nThe jar is built"));
        assertThat(found(VARIABLE, table)).isEqualTo(read);
    }

    private static Set<String> variables(String text, Pattern... ways) {
        var found = new TreeSet<String>();
        for (Pattern way : ways)
            way.matcher(text)
                    .results()
                    .forEach(setting ->
                            found.add(setting.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")));
        return found;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
