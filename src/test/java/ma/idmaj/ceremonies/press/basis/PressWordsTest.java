package ma.idmaj.ceremonies.press.basis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that no free sentence of a press text holds are found in every dress; ordinary ones are not. */
class PressWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تنفيذا للتعليمات السامية",
                "بتعليماتٍ سامية",
                "وفق التوجيهات الملكية",
                "تحت الرعاية السامية",
                "صاحب الجلالة الملك",
                "لصاحب الجلالة",
                "جلالة الملك",
                "الملك محمد السادس نصره الله",
                "بحضور ولي العهد",
                "En exécution des Hautes Instructions",
                "les hautes orientations royales",
                "Sa Majesté",
                "S.M. le Roi",
                "sous le Haut Patronage",
                "que Dieu L’assiste",
                "Son Altesse"
            })
    void protocolIsFound(String text) {
        assertThat(PressWords.protocol(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "السيد عامل صاحب الجلالة على عمالة عين الشق",
                "تحدثت سامية عن مشروعها",
                "توجيهات المستشارين",
                "تعليمات السلامة في الورشة",
                "les instructions de sécurité",
                "au cours de la cérémonie",
                "un projet de haute qualité"
            })
    void ordinaryWordsAreNoProtocol(String text) {
        assertThat(PressWords.protocol(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لفائدة 13 مستفيدا",
                "لفائدة ١٣ مستفيدا",
                "ثلاثة عشر مستفيدا",
                "وخمسة مشاريع",
                "ثلاثمائة درهم",
                "treize bénéficiaires",
                "Vingt-deux projets",
                "neuf projets",
                "455.000 DH",
                "une quinzaine de projets",
                "des milliers de dirhams"
            })
    void figuresAreFoundInDigitsAndLetters(String text) {
        assertThat(PressWords.figure(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تتبع المشاريع ميدانيا بعد الحفل",
                "مستفيد من كل مشروع",
                "عين السبع",
                "un matériel neuf et garanti",
                "Une cérémonie pour chaque bénéficiaire",
                "la deuxième tranche"
            })
    void ordinaryWordsAreNoFigures(String text) {
        assertThat(PressWords.figure(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"الوقاية من العود", "prévention de la récidive", "un délinquant"})
    void whatPeopleWereIsFound(String text) {
        assertThat(PressWords.label(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"تسجيل المستفيدين", "يعود المشروع بالنفع", "تنزيل اللائحة", "retenu, contenu, compris"})
    void wordsThatOnlyLookAlikeAreNot(String text) {
        assertThat(PressWords.label(text)).isEmpty();
    }

    @Test
    void whatIsFoundIsToldAsItWasTyped() {
        assertThat(PressWords.protocol("تنفيذا لِتعليماتٍ ساميةٍ وبعد")).contains("لِتعليماتٍ ساميةٍ");
        assertThat(PressWords.figure("au profit de Treize personnes")).contains("Treize");
    }
}
