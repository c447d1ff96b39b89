package ma.idmaj.structure;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.structure.JavaSource.Literal;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No screen, paper, file or label says what people were before: they are beneficiaries and project holders. */
class WordsTest {

    private static final Pattern LATIN = Pattern.compile(
            "(?<!\\p{L})(ex-)?(d[ée]tenu|prison|prisoner|detainee|incarc[ée]r|inmate|convict)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** With the particles and the article that join the word, and not inside another one (تنزيل is «download»). */
    private static final Pattern ARABIC = Pattern.compile("(?<![ء-ي])[وفبك]?(ال|لل|ل)?"
            + "(سجين|سجينة|سجينات|سجناء|سجن|سجون|نزيل|نزيلة|نزيلات|نزلاء|معتقل|معتقلين|معتقلون)(?![ء-ي])");

    private static final Pattern VOWEL_MARKS = Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640]");

    @Test
    void noTextOfOursSaysThem() {
        var breaches = new ArrayList<String>();
        for (Path file : Sources.below(
                Sources.RESOURCES, name -> name.matches(".*\\.(properties|tsv|csv|json|sql|txt|md|html|svg)"))) {
            if (!file.getFileName().toString().contains("OFL"))
                said(Sources.text(file)).forEach(w -> breaches.add(file + ": " + w));
        }
        for (Path file : Sources.below(
                Sources.FRONTEND, name -> name.matches(".*\\.(js|html|svg|json)") && !name.contains("/vendor/"))) {
            said(Sources.text(file)).forEach(word -> breaches.add(file + ": " + word));
        }
        for (Path file : Sources.below(Sources.JAVA, name -> name.endsWith(".java"))) {
            for (Literal literal : new JavaSource(Sources.text(file)).literals()) {
                said(literal.value()).forEach(word -> breaches.add(file + ":" + literal.line() + ": " + word));
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void eachOfThemIsCaught() {
        assertThat(said("لفائدة السجناء السابقين")).containsExactly("السجناء");
        assertThat(said("وللنزلاء، سَجِين، والسجينات")).containsExactly("وللنزلاء", "سجين", "والسجينات");
        assertThat(said("13 ex-détenus, un Prisonnier, former detainee"))
                .containsExactly("ex-détenus", "Prisonnier", "detainee");
        assertThat(new JavaSource("// détenu\nvar a = \"prisoner\"; /* سجين */ char c = '\"';").literals())
                .extracting(Literal::value)
                .containsExactly("prisoner");
    }

    @Test
    void wordsThatOnlyLookAlikeAreNot() {
        assertThat(said("تنزيل اللائحة، تسجيل المستفيد، contenu, comprise, maintenu, retenu"))
                .isEmpty();
    }

    private static List<String> said(String text) {
        String plain = VOWEL_MARKS.matcher(text).replaceAll("");
        var found = new ArrayList<String>();
        for (Matcher arabic = ARABIC.matcher(plain); arabic.find(); ) found.add(arabic.group());
        for (Matcher latin = LATIN.matcher(plain); latin.find(); ) found.add(latin.group());
        return found;
    }
}
