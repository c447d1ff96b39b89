package ma.idmaj.lifeprojects.fit;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.shared.LocalizedText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

/** A training is recognised as the trade's in either script and spelling; words that many trades share prove nothing. */
class TradeWordsTest {

    private static final TradeRow BARBER = trade("BARBER", "حلاقة الرجال", "Coiffure hommes");
    private static final TradeRow SEWING = trade("SEWING", "خياطة وفصالة", "Couture et confection");
    private static final TradeRow MOTO = trade("MOTO_REPAIR", "إصلاح الدراجات النارية", "Réparation de motocycles");
    private static final TradeRow PHONE =
            trade("PHONE_REPAIR", "إصلاح الهواتف وخدمات رقمية", "Réparation de téléphones et services numériques");

    @ParameterizedTest
    @CsvSource({
        "دبلوم الحلاقة, true",
        "CAP Coiffeur, true",
        "COIFFURE, true",
        "دبلوم الخياطة والفصالة, false",
        "تكوين, false",
        "Diplôme de formation, false"
    })
    void barber(String training, boolean suits) {
        assertThat(TradeWords.suits(BARBER, learnt(training))).isEqualTo(suits);
    }

    @Test
    void theConjunctionAndTheArticleAreNoPartOfAWord() {
        assertThat(TradeWords.suits(SEWING, learnt("ماهر والفصاله"))).isTrue();
        assertThat(TradeWords.suits(SEWING, learnt("couturière"))).isTrue();
    }

    @Test
    void repairingOneThingIsNotRepairingAnother() {
        assertThat(TradeWords.suits(PHONE, learnt("دبلوم إصلاح الدراجات النارية")))
                .isFalse();
        assertThat(TradeWords.suits(MOTO, learnt("تكوين في إصلاح الهواتف"))).isFalse();
        assertThat(TradeWords.suits(PHONE, learnt("تكوين في إصلاح الهواتف"))).isTrue();
    }

    @Test
    void oneOfSeveralTrainingsIsEnoughAndNoneIsNot() {
        assertThat(TradeWords.suits(BARBER, learnt("دبلوم التلحيم", "دبلوم الحلاقة")))
                .isTrue();
        assertThat(TradeWords.suits(BARBER, learnt())).isFalse();
    }

    @Test
    void aTradeThatNobodyListedIsKnownByItsName() {
        var glass = trade("GLASS", "زجاج تقليدي", "Verrerie traditionnelle");
        assertThat(TradeWords.suits(glass, learnt("صناعة الزجاج"))).isTrue();
        assertThat(TradeWords.suits(glass, learnt("مخبزة تقليدية"))).isFalse();
    }

    private static TradeRow trade(String code, String ar, String fr) {
        return new TradeRow(code, Sector.SERVICES, new LocalizedText(ar, fr));
    }

    @Test
    void whatIsSaidToBeOfTheTradeNeedsNoWords() {
        var said = new Learnt(new LocalizedText("ورشة العم", "Atelier"), "BARBER");
        assertThat(TradeWords.suits(BARBER, List.of(said))).isTrue();
        assertThat(TradeWords.suits(SEWING, List.of(said))).isFalse();
    }

    private static List<Learnt> learnt(String... titles) {
        return Arrays.stream(titles)
                .map(title -> new Learnt(new LocalizedText(title, title), null))
                .toList();
    }
}
