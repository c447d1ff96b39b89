package ma.idmaj.canaries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The search finds what it is to find: a search that finds nothing proves nothing. */
class CanaryTest {

    private static final List<Canary> ALL =
            List.of(Canary.cin("QX918273"), Canary.phone("0671928374"), Canary.password("Zitoun-918-kabir"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QX918273",
                "qx 918-273",
                "… QX٩١٨٢٧٣ …",
                "QX.91.82.73",
                "q\u200Ex918273",
                "0671928374",
                "06 71 92 83 74",
                "+212671928374",
                "+212 6-71-92-83-74",
                "00212 (0)671.92.83.74",
                "٠٦٧١٩٢٨٣٧٤",
                "6 71 92 83 74",
                "{\"password\":\"Zitoun-918-kabir\"}",
                "5158393138323733"
            })
    void everyUsualSpellingIsFound(String text) {
        assertThat(Canary.found(ALL, text)).hasSize(1);
        assertThat(Canary.found(ALL, text.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(Canary.found(ALL, text.getBytes(StandardCharsets.UTF_16LE))).isNotEmpty();
    }

    @Test
    void masksAndOthersNumbersAreNot() {
        for (String text : List.of("QX••••73", "•• •• •• 74", "QX918274", "0671928375", "zitoun-918-kabir"))
            assertThat(Canary.found(ALL, text)).isEmpty();
    }
}
