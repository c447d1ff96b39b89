package ma.idmaj.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0661234567",
                "061234567",
                "06 61 23 45 67",
                "06.61.23.45.67",
                "+212 661-234567",
                "٠٦٦١٢٣٤٥٦٧",
                "appel au 0661 23 45 67 hier",
                "BE462544",
                "be 462544",
                "be 46-25-44",
                "Ahmed BE4625",
                "بطاقة BE٤٦٢٥٤٤"
            })
    void aNumberIsFoundWholeOrBegun(String text) {
        assertThat(PrivateNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "محمد",
                "Fatima Zahra",
                "12345",
                "réunion du 25.11.2026",
                "le 25/11/2026 à 10h30",
                "2026-11-25",
                "session de 2025-2026",
                "depuis le début de 2026",
                "Fès 2",
                "شقة رقم 12"
            })
    void wordsDatesAndFileNumbersAreNone(String text) {
        assertThat(PrivateNumbers.in(text)).isFalse();
    }
}
