package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
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

    @Test
    void aSentenceThatSaysSomethingElseIsANewVersion() throws Exception {
        var sentences = new ArrayList<String>();
        for (String language : List.of("ar", "fr")) {
            var texts = new TreeMap<String, String>();
            for (String part : List.of("ui", "paper")) {
                var file = new Properties();
                try (var in = getClass().getResourceAsStream(part + "/translations_" + language + "_MA.properties")) {
                    file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
                file.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("ceremonies.day.signed.")
                                || key.equals("ceremonies.paperTwin.sentence")
                                || key.equals("ceremonies.paperTwin.signed"))
                        .forEach(key -> texts.put(key, file.getProperty(key)));
            }
            texts.forEach((key, text) -> sentences.add(key + "=" + text));
        }
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", sentences).getBytes(StandardCharsets.UTF_8));
        assertThat(SignedWords.VERSION + " " + HexFormat.of().formatHex(digest))
                .as("raise SignedWords.VERSION with every change of what is signed")
                .isEqualTo("2 ff7751e0e923f297f3ecdda2eb85ae2e4d0ecc6a5cc78b2d9ff0cd74fbf16254");
    }

    @Test
    void otherSpacesAndMarksAreTheSameWordsAndOtherWordsAreNot() {
        String text = words.of(Language.FR, line(), 2, SignerKind.BENEFICIARY, "");
        assertThat(SignedWords.same(text, text.replace('\u00A0', ' ').replace('’', '\'')))
                .isTrue();
        assertThat(SignedWords.same(text, text.replace("2", "3"))).isFalse();
        assertThat(SignedWords.same(text, text.replace("reçu", "vu"))).isFalse();
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
