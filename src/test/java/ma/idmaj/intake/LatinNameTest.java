package ma.idmaj.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class LatinNameTest {

    @ParameterizedTest
    @CsvSource({
        "EL MRABET Bouchaib, Bouchaib EL MRABET",
        "TAHIRI Fatima Zahra, Fatima Zahra TAHIRI",
        "AÏT EL HAJ M'hamed, M'hamed AÏT EL HAJ",
        "BEN-MOUSSA Éric, Éric BEN-MOUSSA",
        "Bouchaib EL MRABET, Bouchaib EL MRABET",
        "EL MRABET BOUCHAIB, EL MRABET BOUCHAIB",
        "El Mrabet Bouchaib, El Mrabet Bouchaib",
        "EL MRABET Bouchaib HAJ, EL MRABET Bouchaib HAJ",
        "M Bouchaib, M Bouchaib"
    })
    void leading_capitals_are_the_family_name(String written, String said) {
        assertThat(LatinName.firstNameFirst(written)).isEqualTo(said);
    }

    @Property
    void no_word_is_lost_and_a_second_reading_changes_nothing(
            @ForAll @CharRange(from = 'A', to = 'C') String capitals,
            @ForAll @CharRange(from = 'a', to = 'c') String small) {
        String name = (capitals + " X" + small + "y").strip();
        String said = LatinName.firstNameFirst(name);
        assertThat(said.split(" ")).containsExactlyInAnyOrder(name.split(" "));
        assertThat(LatinName.firstNameFirst(said)).isEqualTo(said);
        assertThat(Arrays.asList(said.split(" "))).doesNotContain("");
    }
}
