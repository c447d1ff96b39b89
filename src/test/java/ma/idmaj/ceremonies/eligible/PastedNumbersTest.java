package ma.idmaj.ceremonies.eligible;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.NationalId;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Numbers are read out of whatever people paste, and what is none is never taken for one. */
class PastedNumbersTest {

    private static List<String> read(String text) {
        return PastedNumbers.read(text).stream()
                .map(PastedNumbers.Pasted::cin)
                .map(cin -> cin == null ? "?" : cin.value())
                .toList();
    }

    @Test
    void oneALineOrSeveralInAnySpelling() {
        assertThat(read("BE462544\r\n\u200Fbe ٤٦-25.45\n\n  K123456 "))
                .containsExactly("BE462544", "BE462545", "K123456");
        assertThat(read("BE462544, BK123456؛ A1 ; Z9\tQ77")).containsExactly("BE462544", "BK123456", "A1", "Z9", "Q77");
        assertThat(read("BE 462544 BK 123 456")).containsExactly("BE462544", "BK123456");
        assertThat(read(" \n , ;")).isEmpty();
    }

    @Test
    void aLineWithAnythingElseIsNone() {
        assertThat(read("فاطمة الزهراء BE462544")).containsExactly("?");
        assertThat(read("0612345678")).containsExactly("?");
        assertThat(read("BE46254499999")).containsExactly("?");
        assertThat(read("BE462544 x")).containsExactly("?");
    }

    @Property(tries = 300)
    void everyNumberComesBack(@ForAll("numbers") List<NationalId> numbers, @ForAll("separators") String separator) {
        String pasted = numbers.stream().map(NationalId::value).collect(Collectors.joining(separator));
        assertThat(PastedNumbers.read(pasted).stream()
                        .map(PastedNumbers.Pasted::cin)
                        .filter(Objects::nonNull)
                        .toList())
                .isEqualTo(numbers);
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        PastedNumbers.read(text).forEach(pasted -> assertThat(pasted.text()).isNotBlank());
    }

    @Provide
    Arbitrary<List<NationalId>> numbers() {
        Arbitrary<String> letters =
                Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(2);
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(7);
        return Combinators.combine(letters, digits)
                .as((a, b) -> new NationalId(a + b))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("\n", "\r\n", ", ", ";", "،", "\t", " ", "\u00A0", "\n\n", " ; ");
    }
}
