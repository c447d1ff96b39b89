package ma.idmaj.readapi;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.reporting.Dimension;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whatever stands in an address, it is a question, or is refused in words that quote nothing that runs. */
class QuestionPropertyTest {

    private static final Translations WORDS = new Translations();
    private static final Set<String> KNOWN = Set.of("group", "by", "value");

    @Property(tries = 300)
    void anyParametersAreReadOrRefusedInWords(
            @ForAll @Size(max = 4) Map<String, @Size(max = 2) List<String>> sent, @ForAll String group) {
        var parameters = new HashMap<String, String[]>();
        sent.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        parameters.put("group", new String[] {group});
        try {
            Dimension dimension = Question.of(parameters, KNOWN).needed("group");
            assertThat(Question.name(dimension)).isEqualTo(group);
        } catch (Refusal refusal) {
            for (Language language : Language.values())
                assertThat(WORDS.text(language, refusal.messageKey(), refusal.values()))
                        .isNotBlank()
                        .doesNotContain("!readapi", "<", "\n");
        }
    }
}
