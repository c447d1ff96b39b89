package ma.idmaj.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.500,00        | 1250000
            12,500.00        | 1250000
            12 500           | 1250000
            1 234 567,5      | 123456750
            12’500           | 1250000
            12.500           | 1250000
            12500.5          | 1250050
            12500,           | 1250000
            ١٢٥٠٠٫٠٠          | 1250000
            ٤٥٥٬٠٠٠٫٠٠        | 45500000
            650,00 DH        | 65000
            650 dhs          | 65000
            650 درهما         | 65000
            650,00 د.م.       | 65000
            0                | 0
            0,5              | 50
            1.234.567        | 123456700
            """)
    void amounts_as_clerks_write_them(String text, long centimes) {
        assertThat(Money.parse(text)).contains(new Money(centimes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "-5",
                "12,345,6",
                "1.2345",
                "0.500",
                "1,234.567",
                "1.234,567.00",
                "12 5",
                "1 2",
                "1..5",
                "5%",
                "12 5000",
                "1234567890123456"
            })
    void what_is_no_certain_amount_is_not_guessed(String text) {
        assertThat(Money.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F", "\u2009"})
    void any_narrow_space_groups_thousands(String space) {
        assertThat(Money.parse("455" + space + "000,00")).contains(Money.ofDirhams(455_000));
    }

    @Test
    void official_texts_write_dots_and_a_comma() {
        assertThat(Money.ofDirhams(455_000).format()).isEqualTo("455.000,00");
        assertThat(new Money(-123_456_789).format()).isEqualTo("-1.234.567,89");
        assertThat(new Money(5).format()).isEqualTo("0,05");
    }

    @Test
    void fractions_of_a_centime_and_overflows_are_errors() {
        assertThat(Money.of(new BigDecimal("12.50"))).isEqualTo(new Money(1_250));
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void what_is_written_is_read_back(@ForAll @LongRange(max = 99_999_999_999_999L) long centimes) {
        var amount = new Money(centimes);
        assertThat(Money.parse(amount.format())).contains(amount);
        assertThat(Money.of(amount.dirhams())).isEqualTo(amount);
    }

    @Property
    void no_text_breaks_it(@ForAll String text) {
        Money.parse(text).ifPresent(amount -> assertThat(amount.isNegative()).isFalse());
    }
}
