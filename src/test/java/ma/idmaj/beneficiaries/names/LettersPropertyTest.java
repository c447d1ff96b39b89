package ma.idmaj.beneficiaries.names;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.PersonName;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is typed, the letters of the other script come out of it, or nothing does; nothing breaks. */
class LettersPropertyTest {

    @Property
    void arabicBecomesLatinLetters(@ForAll("arabic") String typed) {
        for (String unit : NameUnits.of(typed))
            assertThat(ArabicLetters.latin(unit)).matches("[a-z ]*");
    }

    @Property
    void latinBecomesArabicLetters(@ForAll("latin") String typed) {
        for (String unit : NameUnits.of(typed))
            assertThat(LatinLetters.arabic(unit)).matches("[\\p{IsArabic} ]*");
    }

    @Property
    void anyTwoSidesCanBeLearntFrom(@ForAll("name") String ar, @ForAll("name") String latin) {
        PersonName name;
        try {
            name = new PersonName(ar, latin);
        } catch (IllegalArgumentException neither) {
            return;
        }
        for (NamePair pair : NamePair.of(name)) {
            assertThat(pair.arabicKey()).isNotEmpty().hasSizeLessThanOrEqualTo(60);
            assertThat(pair.latinKey()).isNotEmpty().hasSizeLessThanOrEqualTo(60);
        }
    }

    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.oneOf(
                any(), Arbitraries.strings().withChars("عبد الرحيمنةىوؤئءأإشخ ").ofMaxLength(30));
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.oneOf(
                any(), Arbitraries.strings().withChars("abdelrhimchoukg' -BEN").ofMaxLength(30));
    }

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.oneOf(arabic(), latin());
    }

    private static Arbitrary<String> any() {
        return Arbitraries.strings()
                .withCharRange((char) 0, Character.MAX_VALUE)
                .ofMaxLength(40);
    }
}
