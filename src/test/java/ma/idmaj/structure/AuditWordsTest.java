package ma.idmaj.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whatever a service writes to the trail, the auditor reads in words: every subject and act has them. */
class AuditWordsTest {

    private static final String LITERAL = "\"([^\"]*)\"";
    private static final Pattern QUOTED = Pattern.compile(LITERAL);
    /** A service's own method that publishes for its verbs, by the names such methods have here. */
    private static final Pattern THROUGH_A_METHOD =
            Pattern.compile("\\b(?:act|changed|record|save)\\([^;{\"]*\"([a-z][A-Za-z]+)\"");

    /** A verb of {@code Difference} with the field it names. */
    private static final Pattern FIELD = Pattern.compile(
            "[.](?:text|both|money|date|label|labels|yesNo|masked|name|birth|unsaid)[(]\\s*\"([a-zA-Z]+)\"");

    @Test
    void everySubjectAndActIsWritten() throws IOException {
        var words = new Properties();
        words.load(new StringReader(
                Sources.text(Sources.RESOURCES.resolve("ma/idmaj/audit/translations_ar_MA.properties"))));
        var keys = new TreeSet<String>();
        for (Path file : Sources.below(Sources.JAVA, name -> name.endsWith(".java")))
            keys.addAll(keys(Sources.text(file)));
        assertThat(keys).contains("audit.subject.account", "audit.act.opened");
        keys.removeIf(words::containsKey);
        assertThat(keys).as("keys to write in the audit translations").isEmpty();
    }

    /** Every field an edit's entry may name, too. */
    @Test
    void everyFieldIsWritten() throws IOException {
        var words = new Properties();
        words.load(new StringReader(
                Sources.text(Sources.RESOURCES.resolve("ma/idmaj/audit/translations_ar_MA.properties"))));
        var keys = new TreeSet<String>();
        for (Path file : Sources.below(Sources.JAVA, name -> name.endsWith(".java"))) {
            String source = Sources.text(file);
            if (!source.contains("new Difference()")) continue;
            for (Matcher m = FIELD.matcher(source); m.find(); ) keys.add("audit.field." + m.group(1));
        }
        assertThat(keys).contains("audit.field.cin", "audit.field.envelope");
        keys.removeIf(words::containsKey);
        assertThat(keys).as("keys to write in the audit translations").isEmpty();
    }

    @Test
    void literalsAreFoundInEveryShapeOfCall() {
        assertThat(keys("""
                events.publishEvent(new Changed("account", account.id.toString(), "opened", note("x, y")));
                new Changed("line", id(a, b), done ? "enabled" : "disabled", "");
                new Changed(subject, id, act, detail);
                act(id, version, "edited", item -> item.edit("x"));
                """))
                .containsExactly(
                        "audit.act.disabled",
                        "audit.act.edited",
                        "audit.act.enabled",
                        "audit.act.opened",
                        "audit.subject.account",
                        "audit.subject.line");
    }

    private static Set<String> keys(String source) {
        var keys = new TreeSet<String>();
        for (Matcher call = Pattern.compile("new Changed\\(").matcher(source); call.find(); ) {
            List<String> arguments = arguments(source, call.end());
            if (arguments.size() != 4) continue;
            for (Matcher m = QUOTED.matcher(arguments.get(0)); m.find(); ) keys.add("audit.subject." + m.group(1));
            for (Matcher m = QUOTED.matcher(arguments.get(2)); m.find(); ) keys.add("audit.act." + m.group(1));
        }
        boolean publishes = source.contains("new Changed(");
        for (Matcher call = THROUGH_A_METHOD.matcher(source); publishes && call.find(); )
            keys.add("audit.act." + call.group(1));
        return keys;
    }

    private static List<String> arguments(String source, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        int start = from;
        boolean quoted = false;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') quoted = !quoted;
            if (quoted) continue;
            if (c == ',' && depth == 0 || c == ')' && depth == 0) {
                arguments.add(source.substring(start, i));
                start = i + 1;
                if (c == ')') return arguments;
            }
            if (c == '(') depth++;
            if (c == ')') depth--;
        }
        return arguments;
    }
}
