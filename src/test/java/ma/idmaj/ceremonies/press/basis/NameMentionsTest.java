package ma.idmaj.ceremonies.press.basis;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.PersonName;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is found in either script, order and dress; a word it shares with others is none. */
class NameMentionsTest {

    private static final PersonName FATIMA = new PersonName("فاطمة الزهراء بنعلي", "Fatima Zahra BENALI");
    private static final PersonName RAHIM = new PersonName("عبد الرحيم المنصوري", "Abderrahim EL MANSOURI");

    @ParameterizedTest
    @CsvSource({
        "قالت فاطمة الزهراء إن المشروع بدأ, true",
        "لفاطمة الزهراء بنعلي مشروع, true",
        "تحدثت بنعلي فاطمة, true",
        "Mme BENALI Fatima a reçu, true",
        "fatima zahra benali, true",
        "فاطمة تحدثت, false",
        "زهراء المدينة, false"
    })
    void namesAreFound(String text, boolean named) {
        assertThat(new NameMentions(text).of(FATIMA)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "السيد عبد الرحيم المنصوري, true",
        "للمنصوري عبد الرحيم ورشة, true",
        "عبدالرحيم منصوري, true",
        "M. Mansouri Abderrahim, true",
        "بسم الله الرحمن الرحيم, false"
    })
    void articlesAndJoinedWordsHideNone(String text, boolean named) {
        assertThat(new NameMentions(text).of(RAHIM)).isEqualTo(named);
    }
}
