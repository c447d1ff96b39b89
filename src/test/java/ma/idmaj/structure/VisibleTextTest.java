package ma.idmaj.structure;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.structure.JavaSource.Literal;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Screens carry keys, never words: a sentence in the code exists in one language only. */
class VisibleTextTest {

    private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u064A]");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[,.;:!?…]? \\p{L}{2,}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[\\w-]+)+\\.?");

    /** Statements whose literals nobody reads on a screen: logs, failures, scripts, headers, attributes, annotations. */
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "\\bLOG\\.|\\bexpect\\(|Exception\\(|execute[Jj]s\\(|callJsFunction|[sS]etHeader\\(|addHeader\\(|setAttribute\\(|"
                    + "getStyle\\(\\)|setWidth|setHeight|addClassName|@\\w+\\([^)]*$|jdbc|matches\\(|replace\\w*\\(|Pattern");
    /** Style and script text kept in a constant. */
    private static final Pattern CODE =
            Pattern.compile("[{};]|=>|\\breturn\\b|\\bfunction\\b|^[\\w-]+: ?[\\w#(]|\\$\\d");

    private static final Pattern SETS_TEXT = Pattern.compile(
            "(setText|setLabel|setPlaceholder|setHelperText|setErrorMessage|setAriaLabel|setTooltipText|setTitle)\\(\\s*$");

    @Test
    void screensCarryNoWords() {
        var breaches = new ArrayList<String>();
        // Month names and the currency's word are the language itself: they live in ui.i18n. shell.start writes to the
        // console of whoever runs the server.
        for (var file : Sources.below(
                Sources.JAVA,
                name -> name.matches(".*/(ui|shell)/.*\\.java") && !name.matches(".*/(ui/i18n|shell/start)/.*"))) {
            visible(Sources.text(file)).forEach(words -> breaches.add(file + ":" + words));
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void wordsAreCaught() {
        assertThat(visible("x.add(\"حفظ\");")).hasSize(1);
        assertThat(visible("new Span(\"Save the list\");")).hasSize(1);
        assertThat(visible("button.setText(\"Close\");")).hasSize(1);
        assertThat(visible("LOG.info(\"a log line\"); field.setLabel(\"Name\");"))
                .hasSize(1);
        assertThat(visible("setTooltipText(\n    \"Fermer\");")).hasSize(1);
    }

    @Test
    void whatNobodyReadsIsNot() {
        assertThat(visible("""
                // a comment of several words
                LOG.info("the server is ready");
                throw new IllegalStateException("no such thing here");
                page.executeJs("return document.title");
                link.getElement().setAttribute("rel", "noopener noreferrer");
                button.setText("shell.close"); mark.setText("•"); header.title("follow-up.title");
                String css = "grid-template-columns: auto fit";
                """)).isEmpty();
    }

    private static List<String> visible(String source) {
        var found = new ArrayList<String>();
        for (Literal literal : new JavaSource(source).literals()) {
            String text = literal.value();
            boolean shown = ARABIC.matcher(text).find()
                    || SETS_TEXT.matcher(literal.statement()).find()
                            && LETTERS.matcher(text).find()
                            && !KEY.matcher(text).matches()
                    || SENTENCE.matcher(text).find()
                            && !CODE.matcher(text).find()
                            && !NOT_SHOWN.matcher(literal.statement()).find();
            if (shown) found.add(literal.line() + ": " + text);
        }
        return found;
    }
}
