package ma.idmaj.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.shared.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.stream.Stream;

class AmountInWordsTest {

    record Sample(Money amount, String arabic, String french) {}

    static Stream<Sample> samples() {
        return Sheets.resource("amount-words.tsv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("amount"))
                .map(line -> line.split("\t"))
                .map(f -> new Sample(Money.of(new BigDecimal(f[0])), f[1], f[2]));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void handMadeValues(Sample sample) {
        assertThat(AmountInWords.arabic(sample.amount)).isEqualTo(sample.arabic);
        assertThat(AmountInWords.french(sample.amount)).isEqualTo(sample.french);
    }

    @Test
    void theHandMadeValuesAreThere() {
        assertThat(samples()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        "1101, ألف ومائة درهم ودرهم واحد",
        "2001, ألفا درهم ودرهم واحد",
        "102500, مائة ألف وألفان وخمسمائة درهم",
        "100500, مائة ألف وخمسمائة درهم",
        "202000, مائتا ألف وألفا درهم",
        "2000002, مليونا درهم ودرهمان",
        "12500000, اثنا عشر مليونا وخمسمائة ألف درهم",
        "1000000000, مليار درهم"
    })
    void scalesBeforeTheNounAndBeforeAnotherNumber(long dirhams, String words) {
        assertThat(AmountInWords.arabic(Money.ofDirhams(dirhams))).isEqualTo(words);
    }

    @Test
    void refusesWhatItCannotSay() {
        var negative = new Money(-1);
        assertThatThrownBy(() -> AmountInWords.arabic(negative)).isInstanceOf(IllegalArgumentException.class);
        var tooMuch = new Money(AmountInWords.MOST.centimes() + 1);
        assertThatThrownBy(() -> AmountInWords.french(tooMuch)).isInstanceOf(IllegalArgumentException.class);
    }
}
