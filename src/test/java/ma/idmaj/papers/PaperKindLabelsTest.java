package ma.idmaj.papers;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verify page and the contents of a bundle name each kind: none may be without its words. */
class PaperKindLabelsTest {

    private static final Translations WORDS = new Translations();

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void eachIsNamedInBothLanguages(PaperKind kind) {
        for (Language language : Language.values())
            assertThat(WORDS.text(language, kind.labelKey())).isNotBlank().doesNotContain("!");
    }
}
