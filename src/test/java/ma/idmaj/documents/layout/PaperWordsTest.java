package ma.idmaj.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.documents.Sheets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Properties;

class PaperWordsTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        var arabic = keys("translations_ar_MA.properties");
        assertThat(arabic.keySet())
                .isEqualTo(keys("translations_fr_MA.properties").keySet())
                .isNotEmpty();
        assertThat(arabic.stringPropertyNames()).allMatch(key -> key.startsWith("documents."));
    }

    @ParameterizedTest
    @CsvSource({
        "1, مستفيد واحد, d’un bénéficiaire",
        "2, مستفيدين اثنين, de 2 bénéficiaires",
        "6, 6 مستفيدين, de 6 bénéficiaires",
        "13, 13 مستفيدا, de 13 bénéficiaires",
        "83, 83 مستفيدا, de 83 bénéficiaires",
        "100, 100 مستفيد, de 100 bénéficiaires",
        "103, 103 مستفيدين, de 103 bénéficiaires"
    })
    void peopleAreCountedByTheRulesOfEachLanguage(int count, String arabic, String french) {
        assertThat(PaperWords.ARABIC.text("beneficiaries", count)).isEqualTo(arabic);
        assertThat(PaperWords.FRENCH.text("beneficiaries", count)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-18, 18 فبراير 2026, 18 février 2026",
        "2026-08-01, فاتح غشت 2026, 1er août 2026",
        "2026-12-31, 31 دجنبر 2026, 31 décembre 2026"
    })
    void datesAreWrittenOut(LocalDate date, String arabic, String french) {
        assertThat(PaperWords.ARABIC.date(date)).isEqualTo(arabic);
        assertThat(PaperWords.FRENCH.date(date)).isEqualTo(french);
    }

    /** Days as they were told here: feasts and months by the moon as it was seen. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-18, -1, 18 فبراير 2026 (29 شعبان 1447 هـ), 18 février 2026 (29 chaabane 1447 H)",
        "2025-06-27, -1, 27 يونيو 2025 (فاتح محرم 1447 هـ), 27 juin 2025 (1er moharrem 1447 H)",
        "2025-03-31, -1, 31 مارس 2025 (فاتح شوال 1446 هـ), 31 mars 2025 (1er chaoual 1446 H)",
        "2024-06-17, -1, 17 يونيو 2024 (10 ذي الحجة 1445 هـ), 17 juin 2024 (10 hija 1445 H)",
        "2023-03-23, 0, 23 مارس 2023 (فاتح رمضان 1444 هـ), 23 mars 2023 (1er ramadan 1444 H)",
        "2023-03-22, 1, 22 مارس 2023 (فاتح رمضان 1444 هـ), 22 mars 2023 (1er ramadan 1444 H)"
    })
    void theHijriDateStandsBeside(LocalDate date, int shift, String arabic, String french) {
        assertThat(PaperWords.ARABIC.date(date, shift)).isEqualTo(arabic);
        assertThat(PaperWords.FRENCH.date(date, shift)).isEqualTo(french);
        assertThat(PaperWords.FRENCH.date(date, null)).isEqualTo(PaperWords.FRENCH.date(date));
    }

    private static Properties keys(String file) throws IOException {
        var keys = new Properties();
        keys.load(new StringReader(Sheets.resource(file)));
        return keys;
    }
}
