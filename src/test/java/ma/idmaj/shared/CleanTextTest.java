package ma.idmaj.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void spaces_of_every_kind_become_one() {
        assertThat(CleanText.oneLine(" \u00A0a\t\r\n b\u2007\u202F\u3000c\u0085d\u2028 "))
                .isEqualTo("a b c d");
    }

    @Test
    void what_nobody_sees_is_taken_out() {
        assertThat(CleanText.oneLine("\uFEFFBE\u0000\u202E46\u200F\u2066\u200B25"))
                .isEqualTo("BE4625");
        assertThat(CleanText.oneLine("dé\u00ADte\u2060n\u180Eu\uDB40\uDC20")).isEqualTo("détenu");
        assertThat(CleanText.oneLine("a\uD83Db\uDE00")).as("lone surrogates").isEqualTo("ab");
        assertThat(CleanText.oneLine("مُحَمَّد 😀 ـ"))
                .as("marks, emoji and tatweel are text")
                .isEqualTo("مُحَمَّد 😀 ـ");
    }

    @Test
    void whatIsPrintedKeepsAmountAndCurrencyTogether() {
        assertThat(CleanText.printed(" 455.000,00\u00A0درهم \n 10\u202F%\u00A0 "))
                .isEqualTo("455.000,00\u00A0درهم 10\u202F%");
        assertThat(CleanText.printed("\u2068a\u2069 \u00A0 b\u0000\u200F")).isEqualTo("a\u00A0b");
        assertThat(CleanText.oneLine("455.000,00\u00A0درهم")).isEqualTo("455.000,00 درهم");
    }

    @Property
    void cleaning_twice_changes_nothing(@ForAll String text) {
        String once = CleanText.oneLine(text);
        assertThat(CleanText.oneLine(once)).isEqualTo(once);
        assertThat(CleanText.printed(CleanText.printed(text))).isEqualTo(CleanText.printed(text));
        assertThat(once).doesNotContain("\u0000", "\n", "  ").isEqualTo(once.strip());
    }
}
