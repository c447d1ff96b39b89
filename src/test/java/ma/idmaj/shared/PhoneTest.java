package ma.idmaj.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06.29.75.14.69",
                "٠٦٢٩٧٥١٤٦٩",
                "+212 629751469",
                "00212629751469",
                "629751469",
                "06 29-75 14/69",
                "+212 (0)6 29 75 14 69",
                "Tél : 0629751469"
            })
    void any_spelling_of_one_number(String text) {
        assertThat(Phone.parse(text)).contains(new Phone("+212629751469"));
    }

    @Test
    void ranges_the_library_does_not_know_yet_exist_in_lists() {
        assertThat(Phone.parse("٠٦٨٦٤٨٩٠٤٦")).contains(new Phone("+212686489046"));
        assertThat(Phone.parse("0522 12 34 56")).contains(new Phone("+212522123456"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "06123",
                "0129751469",
                "0429751469",
                "0929751469",
                "06297514690",
                "0661CASA22",
                "06 نسيت",
                "0629751469 / 0661234567",
                "+33 12",
                "."
            })
    void what_cannot_be_dialled(String text) {
        assertThat(Phone.parse(text)).isEmpty();
    }

    @Test
    void people_read_it_in_pairs() {
        assertThat(new Phone("+212629751469").display()).isEqualTo("06 29 75 14 69");
        assertThat(Phone.parse("+33 1 42 68 53 00").orElseThrow().display()).isEqualTo("+33142685300");
    }

    @Test
    void it_never_prints_itself() {
        assertThat(new Phone("+212629751469")).hasToString("06 •• •• •• 69");
    }

    @Property
    void no_text_breaks_it(@ForAll String text) {
        Phone.parse(text).ifPresent(phone -> assertThat(phone.e164()).startsWith("+"));
    }
}
