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
                "Son Altesse",
                "Mohamed VI",
                "SM Mohamed VI",
                "notre auguste Souverain",
                "le Monarque",
                "haute et bienveillante sollicitude",
                "عاهل البلاد",
                "سيدنا المنصور بالله",
                "سمو الأمير مولاي الحسن",
                "بأمر مولوي سام",
                "تعليمات ملكنا",
                "الملك المفدى",
                "جلا\u00ADلة الم\u2060لك",
                "جلالھ الملك"
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
                "un projet de haute qualité",
                "شارع مولاي يوسف",
                "محمد",
                "Mohamed Vidal",
                "عبد الملك يدير ورشة",
                "ملكية المحل",
                "un fonds souverain"
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
                "des milliers de dirhams",
                "مئة مستفيد",
                "مئات المشاريع",
                "بالمئات",
                "مئتان من المشاريع",
                "خمسمئة درهم",
                "المستفيدون الثلاثون",
                "للعشرات من الشباب",
                "½ journée",
                "Ⅻ projets",
                "１３ projets"
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
                "كمية من المعدات",
                "الكميات المسلمة",
                "الأربعاء والخميس",
                "un matériel neuf et garanti",
                "Une cérémonie pour chaque bénéficiaire",
                "la deuxième tranche"
            })
    void ordinaryWordsAreNoFigures(String text) {
        assertThat(PressWords.figure(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الوقاية من العود",
                "prévention de la récidive",
                "un délinquant",
                "المؤسسة السجنية",
                "سجناؤنا",
                "المحكوم عليهم",
                "المفرج عنهم",
                "milieu carcéral",
                "établissement pénitentiaire",
                "ancien condamné",
                "codétenus",
                "repris de justice",
                "س\u00ADجين",
                "dé\u2060tenu"
            })
    void whatPeopleWereIsFound(String text) {
        assertThat(PressWords.label(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تسجيل المستفيدين",
                "يعود المشروع بالنفع",
                "تنزيل اللائحة",
                "retenu, contenu, compris",
                "condamnation d’un mur",
                "la porte est condamnée",
                "سجل المحكمة"
            })
    void wordsThatOnlyLookAlikeAreNot(String text) {
        assertThat(PressWords.label(text)).isEmpty();
    }

    @Test
    void whatIsFoundIsToldAsItWasTyped() {
        assertThat(PressWords.protocol("تنفيذا لِتعليماتٍ ساميةٍ وبعد")).contains("لِتعليماتٍ ساميةٍ");
        assertThat(PressWords.figure("au profit de Treize personnes")).contains("Treize");
    }
}
