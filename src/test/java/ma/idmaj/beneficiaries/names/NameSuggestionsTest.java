package ma.idmaj.beneficiaries.names;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.territory.TerritoryService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.UUID;

/** A name is written in the other script as most files write it, else as it is known, else letter by letter. */
@DatabaseTest
class NameSuggestionsTest {

    @Autowired
    NameSuggestions suggestions;

    @Autowired
    NamePairs pairs;

    @Autowired
    BeneficiaryService people;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void signIn() {
        signIn.as(Role.ADMINISTRATOR);
        UUID centre = territory.openCentre(new LocalizedText("مركز الدار البيضاء", "Centre de Casablanca"), "06.141");
        signIn.as(Role.CASE_WORKER, centre);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @ParameterizedTest
    @CsvSource({
        "عبد الرحيم بن علي,Abderrahim BEN ALI",
        "فاطمة الزهراء الطاهري,Fatima Zahra EL TAHIRI",
        "فاطمه,Fatima",
        "احمد العلوي,Ahmed EL ALAOUI",
        "محمد أيت علي,Mohamed AIT ALI",
        "عبدالصمد شاكر,Abdessamad CHAKIR",
        "امحمد خالدي,M’hamed KHALIDI",
        "نور الدين بوزيدي,Noureddine BOUZIDI",
    })
    void arabicNamesAreWrittenAsMoroccoWritesThem(String arabic, String latin) {
        assertThat(suggestions.latin(arabic)).contains(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Abderrahim BEN ALI,عبد الرحيم بن علي",
        "Fatima Zahra,فاطمة الزهراء",
        "mohammed,محمد",
        "EL BOUCHRI,البوشري",
        "Abdelfattah,عبد الفتاح",
    })
    void latinNamesAreWrittenInArabic(String latin, String arabic) {
        assertThat(suggestions.arabic(latin)).contains(arabic);
    }

    @Test
    void whatMostFilesWriteGoesBeforeTheRules() {
        assertThat(suggestions.latin("سعيد الناصري")).contains("Said EL NASIRI");
        register("أحمد الناصري", "Ahmed NACIRI");
        assertThat(suggestions.latin("سعيد الناصري")).contains("Said NACIRI");
        assertThat(suggestions.arabic("Said NACIRI")).contains("سعيد الناصري");
        // One file does not outweigh a name everybody knows; two do.
        register("محمد الناصري", "Mouhamed NACIRI");
        assertThat(suggestions.latin("محمد")).contains("Mohamed");
        register("محمد الفاسي", "Mouhamed EL FASSI");
        assertThat(suggestions.latin("محمد")).contains("Mouhamed");
    }

    @Test
    void aNameCorrectedTeachesTheCorrection() {
        UUID id = register("أحمد الناصري", "Ahmed NACEERY");
        assertThat(suggestions.latin("سعيد الناصري")).contains("Said NACEERY");
        people.edit(id, people.detail(id).version(), draft("أحمد الناصري", "Ahmed NACIRI"));
        assertThat(suggestions.latin("سعيد الناصري")).contains("Said NACIRI");
        assertThat(jdbc.queryForObject("select count(*) from name_pair where latin = 'NACEERY'", Integer.class))
                .isZero();
    }

    @Test
    void filesFromBeforeAreLearntOnce() {
        register("أحمد الناصري", "Ahmed NACIRI");
        jdbc.update("delete from name_pair");
        assertThat(suggestions.latin("سعيد الناصري")).contains("Said EL NASIRI");
        pairs.run(null);
        assertThat(suggestions.latin("سعيد الناصري")).contains("Said NACIRI");
    }

    private UUID register(String ar, String latin) {
        return people.register(draft(ar, latin));
    }

    private static BeneficiaryDraft draft(String ar, String latin) {
        return new BeneficiaryDraft(new PersonName(ar, latin), null, null, null, null, "", null, null, "");
    }
}
