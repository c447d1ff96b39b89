package ma.idmaj.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE462544",
                "be 46-25.44",
                "BE٤٦٢٥٤٤",
                " BE462544 ",
                "\u200FBE\u00A0462544",
                "BE–462544",
                "B_E/462544"
            })
    void any_spelling_of_one_number(String text) {
        assertThat(NationalId.parse(text)).contains(new NationalId("BE462544"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "BE", "ABC123", "BE12345678", "BE12X", "ب123456"})
    void what_cannot_be_one(String text) {
        assertThat(NationalId.parse(text)).isEmpty();
    }

    @Test
    void four_to_six_digits_are_usual() {
        assertThat(new NationalId("B1234").usual()).isTrue();
        assertThat(new NationalId("BE123456").usual()).isTrue();
        assertThat(new NationalId("BE123").usual()).isFalse();
        assertThat(new NationalId("BE1234567").usual()).isFalse();
    }

    @Test
    void it_never_prints_itself() {
        assertThat(new NationalId("BE462544")).hasToString("BE••••44");
        assertThat(new NationalId("W12")).hasToString("W••");
        assertThat("" + new NationalId("B1234")).isEqualTo("B••34");
        assertThatThrownBy(() -> new NationalId("be462544"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("462544");
    }
}
