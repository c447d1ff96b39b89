package ma.idmaj.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NamesAndTextsTest {

    @Test
    void a_name_is_shown_in_the_readers_script_or_the_one_there_is() {
        var both = new PersonName(" سعيد  العلوي ", "Said EL ALAOUI\u200F");
        assertThat(both.in(true)).isEqualTo("سعيد العلوي");
        assertThat(both.other(true)).isEqualTo("Said EL ALAOUI");
        assertThat(both.complete()).isTrue();
        var latin = new PersonName("", "Said EL ALAOUI");
        assertThat(latin.in(true)).isEqualTo("Said EL ALAOUI");
        assertThat(latin.other(true)).isEmpty();
        assertThat(latin.other(false)).isEmpty();
        assertThat(latin.complete()).isFalse();
    }

    @Test
    void a_name_in_neither_script_or_without_end_is_none() {
        assertThatThrownBy(() -> new PersonName(" \u200F", "")).isInstanceOf(IllegalArgumentException.class);
        new PersonName("", "a".repeat(PersonName.MAX_LENGTH));
        assertThatThrownBy(() -> new PersonName("", "a".repeat(PersonName.MAX_LENGTH + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_in_one_language_stands_for_both() {
        var arabic = new LocalizedText("فرن", "");
        assertThat(arabic.in(false)).isEqualTo("فرن");
        assertThat(arabic.complete()).isFalse();
        assertThat(new LocalizedText("فرن", "Four").in(false)).isEqualTo("Four");
    }

    @Test
    void digits_become_western_and_marks_go() {
        assertThat(Digits.western("\u200F٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 01\u061C")).isEqualTo("0123456789 0123456789 01");
    }

    @Test
    void a_refusal_carries_its_sentence_and_values() {
        var refusal = new Refusal("some.key", 3, "x");
        assertThat(refusal.messageKey()).isEqualTo("some.key");
        assertThat(refusal.values()).containsExactly(3, "x");
        assertThat(refusal.getStackTrace()).as("not a fault of the program").isEmpty();
    }
}
