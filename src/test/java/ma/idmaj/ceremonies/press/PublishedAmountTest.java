package ma.idmaj.ceremonies.press;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.Money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published amounts: rounded by their size, never out of order, «about» where something was rounded away. */
class PublishedAmountTest {

    @ParameterizedTest
    @CsvSource({
        "45500000, 455.000, true",
        "45487250, 455.000, false",
        "45450000, 455.000, false",
        "45449999, 454.000, false",
        "3512345, 35.100, false",
        "1234567, 12.300, false",
        "999, 10, false",
        "129990000, 1.300.000, false"
    })
    void isRoundedByItsSize(long centimes, String published, boolean exact) {
        var amount = PublishedAmount.of(new Money(centimes));
        assertThat(amount.format()).isEqualTo(published);
        assertThat(amount.exact()).isEqualTo(exact);
    }

    @Property
    void theLargerNeverLooksTheSmaller(
            @ForAll @LongRange(max = 200_000_000) long one, @ForAll @LongRange(max = 200_000_000) long more) {
        assertThat(PublishedAmount.of(new Money(one + more)).dirhams())
                .isGreaterThanOrEqualTo(PublishedAmount.of(new Money(one)).dirhams());
    }
}
