package ma.idmaj.beneficiaries.names;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.PersonName;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

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

    @Property
    void whatSomeoneHasTypedIsNotReplaced(
            @ForAll("latin") String typed, @ForAll("latin") String accepted, @ForAll("latin") String suggestion) {
        String there = ma.idmaj.shared.CleanText.oneLine(typed);
        if (!NameSuggestions.mayReplace(typed, accepted, suggestion)) return;
        boolean goesOn = there.equalsIgnoreCase(suggestion.substring(0, Math.min(there.length(), suggestion.length())));
        assertThat(there.isEmpty() || there.equals(accepted) || goesOn).isTrue();
        assertThat(there).isNotEqualTo(suggestion);
    }

    @Test
    void aSuggestionGoesOnWithWhatWasAcceptedAndWithNothingElse() {
        assertThat(NameSuggestions.mayReplace("", "", "Fatima")).isTrue();
        assertThat(NameSuggestions.mayReplace("fat", "", "Fatima")).isTrue();
        assertThat(NameSuggestions.mayReplace("Fatima", "Fatima", "Fatna TAZI")).isTrue();
        assertThat(NameSuggestions.mayReplace("Fatma", "Fatima", "Fatima TAZI")).isFalse();
        assertThat(NameSuggestions.mayReplace("Fatima", "", "Fatima")).isFalse();
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
