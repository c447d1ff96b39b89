package ma.idmaj.ceremonies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The words above a signature are those the record keeps, letter by letter. */
class SignedWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PersonName NAME = new PersonName("زينب الزموري", "Zineb ZEMMOURI");

    private final SignedWords words = new SignedWords(new Translations(), ceremony(), TODAY);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSignersNameStandsAsTheRecordKeepsIt(Language language) {
        String typed = " \u200FSaid\u00A0\u202E  ALAMI\u0000\u2069 ";
        String text = words.of(language, line(), 2, SignerKind.PROXY, typed);
        assertThat(text).contains(CleanText.oneLine(typed)).contains("Said ALAMI");
        assertThat(CleanText.printed(text)).as("the record keeps it unchanged").isEqualTo(text);
        assertThat(text).doesNotContainPattern("[\\u0000-\\u001F\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNameOfInvisibleMarksIsNone(Language language) {
        assertThat(words.of(language, line(), 1, SignerKind.WITNESS, "\u200F \u2066"))
                .isEqualTo(words.of(language, line(), 1, SignerKind.WITNESS, ""))
                .contains("…");
    }

    @Test
    void whatMustNotBeTornAtALinesEndIsKeptTogether() {
        assertThat(words.of(Language.FR, line(), 3, SignerKind.BENEFICIARY, ""))
                .contains("«\u00A0Cérémonie de remise\u00A0»");
    }

    private static LineRow line() {
        return new LineRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                NAME,
                new LocalizedText("ورشة", "Atelier"),
                LineState.PRESENT,
                List.of(),
                Money.ZERO,
                "",
                0);
    }

    private static CeremonyDetail ceremony() {
        var title = new LocalizedText("حفل التوزيع", "Cérémonie de remise");
        return new CeremonyDetail(
                UUID.randomUUID(),
                "key",
                title,
                title,
                null,
                TODAY,
                null,
                null,
                Money.ZERO,
                CeremonyState.APPROVED,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                0);
    }
}
