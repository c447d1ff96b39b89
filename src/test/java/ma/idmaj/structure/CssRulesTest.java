package ma.idmaj.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Style sheets name start and end, never left and right: one sheet serves both directions. */
class CssRulesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\n]*\"|'[^'\n]*'|url\\([^)]*\\)");
    private static final Pattern DECLARATION = Pattern.compile("(?<=[{;\\s])([\\w-]+)\\s*:\\s*([^;{}]+)(?=[;}])");
    private static final Pattern SIDE = Pattern.compile("(^|[^\\w-]|-)(left|right)($|[^\\w])");
    /** The phone's notch, named by the physical side alone: to be used for both sides alike. */
    private static final Pattern SAFE_AREA = Pattern.compile("env\\(safe-area-inset-(left|right)\\)");

    private static final Pattern FOUR_SIDES =
            Pattern.compile("(scroll-)?(margin|padding)|inset|border-(width|style|color|radius)");

    @Test
    void ourStyleSheetsServeBothDirections() {
        List<Path> sheets = Sources.below(
                Sources.FRONTEND,
                file -> file.endsWith(".css") && !file.contains("/vendor/") && !file.contains("/generated/"));
        assertThat(sheets).isNotEmpty();
        for (Path sheet : sheets) {
            assertThat(physical(Sources.text(sheet))).as(sheet.toString()).isEmpty();
        }
    }

    @Test
    void physicalSidesAreCaught() {
        assertThat(physical("a { margin-left: 1px }")).containsExactly("margin-left: 1px");
        assertThat(physical("a{right:0;}")).containsExactly("right: 0");
        assertThat(physical("a { border-top-left-radius: 2px; color: red; }"))
                .containsExactly("border-top-left-radius: 2px");
        assertThat(physical("a { text-align: right; float: left; }"))
                .containsExactly("text-align: right", "float: left");
        assertThat(physical("a { background: linear-gradient(to right, red, blue); }"))
                .hasSize(1);
        assertThat(physical("a { padding: 1px 2px 3px 4px; }")).hasSize(1);
    }

    @Test
    void logicalSidesAreNot() {
        assertThat(physical("""
                /* left: of the page */
                .left-over, a::before { content: "left: 1"; background: url(right.svg); }
                a { margin-inline-start: 1px; padding: 1px 2px 3px 2px; inset-inline: 0; text-align: start;
                    padding-inline: max(1px, env(safe-area-inset-left));
                    margin: 0 var(--space) 4px; transition: inset-inline-start .2s; }
                """)).isEmpty();
    }

    private static List<String> physical(String css) {
        var breaches = new ArrayList<String>();
        String plain = QUOTED.matcher(COMMENT.matcher(css).replaceAll(" ")).replaceAll("");
        plain = SAFE_AREA.matcher(plain).replaceAll("env(side)");
        for (Matcher found = DECLARATION.matcher(plain); found.find(); ) {
            String property = found.group(1);
            String value = found.group(2).strip();
            if (SIDE.matcher(property).find() || SIDE.matcher(value).find() || unequalSides(property, value)) {
                breaches.add(property + ": " + value);
            }
        }
        return breaches;
    }

    /** «top right bottom left»: fine only while right equals left. */
    private static boolean unequalSides(String property, String value) {
        if (!FOUR_SIDES.matcher(property).matches()) return false;
        List<String> sides = Arrays.asList(
                value.replaceAll("\\([^()]*(\\([^()]*\\)[^()]*)*\\)", "()").split("\\s+"));
        return sides.size() == 4 && !sides.get(1).equals(sides.get(3));
    }
}
