package ma.idmaj.beneficiaries;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.Role;
import ma.idmaj.shared.PersonName;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** People are found as they are asked for: either script, any spelling, any order, or a number. */
class SearchTest extends PeopleTest {

    @BeforeEach
    void everyCentre() {
        signIn.as(Role.ORGANISER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "احمد", "أحمد", "Ahmed", "AHMÉD", "ahm", "عبد الله", "عبدالله", "عَبْد الله", "بن علي", "بنعلي", "Ben Ali", "benali",
        "علي أحمد", "ali ahmed", "ahmed علي", "AB123456", "ab 12-34.56", "AB١٢٣٤٥٦", "06 29 75 14 69", "٠٦٢٩٧٥١٤٦٩",
        "+212629751469"
    })
    void ahmedIsFound(String q) {
        assertThat(found(q)).containsExactly(ahmed);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "فاطمة", "فاطمه", "الطاهري", "طاهري", "Tahiri", "El Tahiri", "eltahiri", "al tahiri", "الزهراء فاطمة", "الزهرا",
        "tahiri fatima", "Fatima-Zahra", "BE462544", "be٤٦٢٥٤٤"
    })
    void fatimaIsFound(String q) {
        assertThat(found(q)).containsExactly(fatima);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tahira", "fatima ahmed", "BE462545", "BE46254", "0661234513", "462544", "%", "_____", "' or 1=1 --"})
    void nobodyElseIs(String q) {
        // A sign alone is no word and asks for all, as a blank does.
        if (q.matches("[%_]+")) assertThat(found(q)).contains(ahmed, fatima);
        else assertThat(found(q)).isEmpty();
    }

    @Test
    void aWrittenTogetherNameIsFoundApart() {
        signIn.as(Role.CASE_WORKER, fes);
        var abdallah = people.register(draft("عبدالله الفاسي", "Abdallah ELFASSI", "C12345", null, null));
        assertThat(found("عبد الله الفاسي")).containsExactly(abdallah);
        assertThat(found("El Fassi")).containsExactly(abdallah);
    }

    @Test
    void anArticleIsNotTheStartOfAnotherName() {
        signIn.as(Role.CASE_WORKER, fes);
        var alami = people.register(draft("سعاد العلمي", "Souad ALAMI", "C1", null, null));
        people.register(draft("أمينة القادري", "Amina KADIRI", "C2", null, null));
        assertThat(found("alami")).containsExactly(alami);
    }

    @Test
    void aFileNumberIsFound() {
        long number = people.detail(fatima).fileNumber();
        assertThat(found(Long.toString(number))).containsExactly(fatima);
    }

    @Test
    void aNewNameTakesTheOldOnesPlace() {
        signIn.as(Role.CASE_WORKER, fes);
        people.edit(ahmed, people.detail(ahmed).version(), draft("يوسف بنكيران", "Youssef BENKIRANE", null, null, null));
        assertThat(found("أحمد")).isEmpty();
        assertThat(found("benkirane")).containsExactly(ahmed);
        assertThat(found(AHMED_CIN)).as("the number on file stays").containsExactly(ahmed);
    }

    @Test
    void aTerritoryHoldsWhatLiesInIt() {
        for (String code : new String[] {"06", "06.141", "06.141.01.50", "06.141.01.51"}) {
            assertThat(people.search(new BeneficiaryFilter("", code, null), 0, 50)).as(code)
                    .extracting(BeneficiaryRow::id).containsExactly(fatima);
        }
        assertThat(people.search(new BeneficiaryFilter("", "99", null), 0, 50)).isEmpty();
        assertThat(people.search(new BeneficiaryFilter("fatima", null, fes), 0, 50)).isEmpty();
    }

    @Test
    void rowsComeInTheReadersOrderAndByPages() {
        assertThat(people.search(new BeneficiaryFilter("", null, null), 0, 50))
                .extracting(BeneficiaryRow::name).extracting(PersonName::ar)
                .containsExactly("أحمد عبد الله بن علي", "فاطمة الزهراء الطاهري");
        assertThat(people.search(new BeneficiaryFilter("", null, null, true), 1, 1))
                .extracting(BeneficiaryRow::id).containsExactly(fatima);
        assertThat(people.count(BeneficiaryFilter.ALL)).isEqualTo(new CappedCount(2, false));
    }

    @Test
    void aRowSaysWhatAListShows() {
        var row = people.search(new BeneficiaryFilter("fatima", null, null), 0, 1).getFirst();
        assertThat(row.name()).isEqualTo(new PersonName("فاطمة الزهراء الطاهري", "Fatima Zahra EL TAHIRI"));
        assertThat(row.cinMasked()).isEqualTo("BE••••44");
        assertThat(row.phoneMasked()).startsWith("06 ").endsWith(" 12").doesNotContain("61");
        assertThat(row.birthDate()).isEqualTo(LocalDate.of(1990, 5, 6));
        assertThat(row.divisionCode()).isEqualTo("06.141.01.51");
        assertThat(row.centreId()).isEqualTo(casablanca);
    }

    @Test
    void countingStopsAtTheCap() {
        assertThat(CappedCount.of(1000)).isEqualTo(new CappedCount(1000, false));
        assertThat(CappedCount.of(1001)).isEqualTo(new CappedCount(1000, true));
    }
}
