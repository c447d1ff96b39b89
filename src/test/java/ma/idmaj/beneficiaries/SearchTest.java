package ma.idmaj.beneficiaries;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Role;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** People are found as they are asked for: either script, any spelling, any order, or a number. */
class SearchTest extends PeopleTest {

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbcClient;

    @Autowired
    CurrentUser user;

    @Autowired
    SealedNumbers numbers;

    @Autowired
    BeneficiaryQueries files;

    @Autowired
    LifeProjectService projects;

    @BeforeEach
    void everyCentre() {
        signIn.as(Role.ORGANISER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "احمد",
                "أحمد",
                "Ahmed",
                "AHMÉD",
                "ahm",
                "عبد الله",
                "عبدالله",
                "عَبْد الله",
                "بن علي",
                "بنعلي",
                "Ben Ali",
                "benali",
                "علي أحمد",
                "ali ahmed",
                "ahmed علي",
                "AB123456",
                "ab 12-34.56",
                "AB١٢٣٤٥٦",
                "06 29 75 14 69",
                "٠٦٢٩٧٥١٤٦٩",
                "+212629751469"
            })
    void ahmedIsFound(String q) {
        assertThat(found(q)).containsExactly(ahmed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فاطمة",
                "فاطمه",
                "الطاهري",
                "طاهري",
                "Tahiri",
                "El Tahiri",
                "eltahiri",
                "al tahiri",
                "الزهراء فاطمة",
                "الزهرا",
                "tahiri fatima",
                "Fatima-Zahra",
                "BE462544",
                "be٤٦٢٥٤٤"
            })
    void fatimaIsFound(String q) {
        assertThat(found(q)).containsExactly(fatima);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tahira",
                "fatima ahmed",
                "BE462545",
                "BE46254",
                "0661234513",
                "462544",
                "%",
                "_____",
                "' or 1=1 --"
            })
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
        people.edit(
                ahmed, people.detail(ahmed).version(), draft("يوسف بنكيران", "Youssef BENKIRANE", null, null, null));
        assertThat(found("أحمد")).isEmpty();
        assertThat(found("benkirane")).containsExactly(ahmed);
        assertThat(found(AHMED_CIN)).as("the number on file stays").containsExactly(ahmed);
    }

    @Test
    void aTerritoryHoldsWhatLiesInIt() {
        for (String code : new String[] {"06", "06.141", "06.141.01.50", "06.141.01.51"}) {
            assertThat(rows(new BeneficiaryFilter("", code, null)))
                    .as(code)
                    .extracting(BeneficiaryRow::id)
                    .containsExactly(fatima);
        }
        assertThat(rows(new BeneficiaryFilter("", "99", null))).isEmpty();
        assertThat(rows(new BeneficiaryFilter("fatima", null, fes))).isEmpty();
    }

    @Test
    void rowsComeInTheReadersOrder() {
        assertThat(rows(BeneficiaryFilter.ALL)).extracting(BeneficiaryRow::id).containsExactly(ahmed, fatima);
        assertThat(rows(BeneficiaryFilter.ALL.in(PeopleOrder.LATIN_NAME)))
                .extracting(BeneficiaryRow::id)
                .containsExactly(ahmed, fatima);
        assertThat(rows(BeneficiaryFilter.ALL.in(PeopleOrder.NEWEST)))
                .extracting(BeneficiaryRow::id)
                .containsExactly(ahmed, fatima);
        signIn.as(Role.CASE_WORKER, fes);
        var zineb = people.register(draft("آدم الزاوي", "Zayd ZAOUI", "C77", null, null));
        signIn.as(Role.ORGANISER);
        assertThat(rows(BeneficiaryFilter.ALL)).extracting(BeneficiaryRow::id).containsExactly(ahmed, zineb, fatima);
        assertThat(rows(BeneficiaryFilter.ALL.in(PeopleOrder.LATIN_NAME)))
                .extracting(BeneficiaryRow::id)
                .containsExactly(ahmed, fatima, zineb);
        assertThat(rows(BeneficiaryFilter.ALL.in(PeopleOrder.NEWEST)))
                .extracting(BeneficiaryRow::id)
                .containsExactly(zineb, ahmed, fatima);
    }

    /** Namesakes share a sort key: a page must not lose or repeat one of them. */
    @ParameterizedTest
    @EnumSource(PeopleOrder.class)
    void pagesJoinWithoutGapOrOverlap(PeopleOrder order) {
        signIn.as(Role.CASE_WORKER, fes);
        for (int i = 0; i < 5; i++) people.register(draft("سعاد العلمي", "Souad ALAMI", "D" + i, null, null));
        signIn.as(Role.ORGANISER);
        var filter = BeneficiaryFilter.ALL.in(order);
        var whole = people.search(filter, null, 50);
        assertThat(whole.before() || whole.after()).isFalse();
        assertThat(whole.count()).isEqualTo(new CappedCount(7, false));

        var forwards = new ArrayList<BeneficiaryRow>();
        PeoplePage page = people.search(filter, null, 2);
        assertThat(page.before()).isFalse();
        forwards.addAll(page.rows());
        while (page.after()) {
            page = people.search(filter, new PageMark(page.rows().getLast().id(), true), 2);
            assertThat(page.before()).isTrue();
            assertThat(page.count()).isEqualTo(new CappedCount(7, false));
            forwards.addAll(page.rows());
        }
        assertThat(forwards).isEqualTo(whole.rows());

        var backwards = new ArrayList<>(page.rows());
        while (page.before()) {
            page = people.search(filter, new PageMark(page.rows().getFirst().id(), false), 2);
            assertThat(page.after()).isTrue();
            backwards.addAll(0, page.rows());
        }
        assertThat(backwards).isEqualTo(whole.rows());
    }

    @Test
    void aMarkOnSomeoneElsesFileIsTheBeginning() {
        signIn.as(Role.CASE_WORKER, fes);
        var page = people.search(BeneficiaryFilter.ALL, new PageMark(fatima, true), 10);
        assertThat(page.rows()).extracting(BeneficiaryRow::id).containsExactly(ahmed);
        assertThat(page.before()).isFalse();
    }

    /** Where few people count as many, every way to them is gone, and must find the same people in the same order. */
    @ParameterizedTest
    @EnumSource(PeopleOrder.class)
    void commonNamesAreFoundLikeRareOnes(PeopleOrder order) {
        signIn.as(Role.CASE_WORKER, fes);
        for (int i = 0; i < 9; i++) {
            people.register(draft(
                    i % 2 == 0 ? "سعاد العلمي" : "علي العلوي",
                    "Souad BENALI " + "abc".charAt(i % 3),
                    "D" + i,
                    null,
                    null));
        }
        signIn.as(Role.ORGANISER);
        for (int few : new int[] {0, 1, 3, 6}) {
            var queries = new PeopleSearch(
                    jdbcClient, user, numbers, territory, files, new NameSearch(jdbcClient, few), List.of());
            for (String q : List.of("ali", "ben", "s", "العلوي", "souad العلمي", "benali souad b", "ahmed علي")) {
                var filter = new BeneficiaryFilter(q, null, null).in(order);
                var expected = people.search(filter, null, 50);
                assertThat(expected.rows()).as(q).isNotEmpty();
                var rows = new ArrayList<BeneficiaryRow>();
                PeoplePage page = queries.page(filter, null, 2);
                rows.addAll(page.rows());
                while (page.after()) {
                    page = queries.page(
                            filter, new PageMark(page.rows().getLast().id(), true), 2);
                    rows.addAll(page.rows());
                }
                assertThat(rows).as("%s, few %d", q, few).isEqualTo(expected.rows());
                var back = new ArrayList<>(page.rows());
                while (page.before()) {
                    page = queries.page(
                            filter, new PageMark(page.rows().getFirst().id(), false), 2);
                    back.addAll(0, page.rows());
                }
                assertThat(back).as("%s back, few %d", q, few).isEqualTo(expected.rows());
                assertThat(page.count()).as(q).isEqualTo(expected.count());
            }
        }
    }

    @Test
    void aYearAndAStateOfTheFileNarrowTheList() {
        int year = LocalDate.now(clock).getYear();
        assertThat(rows(new BeneficiaryFilter("", null, null, year, Map.of(), PeopleOrder.ARABIC_NAME)))
                .hasSize(2);
        assertThat(rows(new BeneficiaryFilter("", null, null, year - 1, Map.of(), PeopleOrder.ARABIC_NAME)))
                .isEmpty();
        signIn.as(Role.CASE_WORKER, fes);
        var half = people.register(draft("سعاد العلمي", "Souad ALAMI", null, null, null));
        signIn.as(Role.ORGANISER);
        assertThat(rows(BeneficiaryFilter.ALL.with("file", "complete")))
                .extracting(BeneficiaryRow::id)
                .containsExactly(ahmed, fatima);
        assertThat(rows(BeneficiaryFilter.ALL.with("file", "incomplete")))
                .extracting(BeneficiaryRow::id)
                .containsExactly(half);
        assertThat(people.detail(half).missing()).isNotEmpty();
        assertThat(people.detail(fatima).missing()).isEmpty();
        assertThat(rows(BeneficiaryFilter.ALL.with("file", "' or 1=1")))
                .as("none of the choices")
                .hasSize(3);
    }

    @Test
    void aProjectNarrowsTheList() {
        assertThat(rows(BeneficiaryFilter.ALL.with("readiness", "no-project"))).hasSize(2);
        assertThat(rows(BeneficiaryFilter.ALL.with("readiness", "ready"))).isEmpty();
        assertThat(rows(BeneficiaryFilter.ALL.with("stage", "funded"))).isEmpty();
        assertThat(rows(BeneficiaryFilter.ALL.with("sector", "catering"))).isEmpty();
        signIn.as(Role.CASE_WORKER, casablanca);
        projects.start(fatima, new LocalizedText("مطعم صغير", "Petite restauration"), trade("CATERING"), List.of());
        signIn.as(Role.ORGANISER);
        for (String[] facet : new String[][] {{"readiness", "under-way"}, {"stage", "draft"}, {"sector", "catering"}}) {
            assertThat(rows(BeneficiaryFilter.ALL.with(facet[0], facet[1])))
                    .as(facet[0])
                    .extracting(BeneficiaryRow::id)
                    .containsExactly(fatima);
        }
    }

    private String trade(String sector) {
        jdbc.update(
                "insert ignore into trade (code, sector, name_ar, name_fr) values ('made-up', ?, 'أ', 'A')", sector);
        return "made-up";
    }

    private List<BeneficiaryRow> rows(BeneficiaryFilter filter) {
        return people.search(filter, null, 50).rows();
    }

    @Test
    void aRowSaysWhatAListShows() {
        var row = rows(new BeneficiaryFilter("fatima", null, null)).getFirst();
        assertThat(row.name()).isEqualTo(new PersonName("فاطمة الزهراء الطاهري", "Fatima Zahra EL TAHIRI"));
        assertThat(row.cinMasked()).isEqualTo("BE••••44");
        assertThat(row.phoneMasked()).startsWith("06 ").endsWith(" 12").doesNotContain("61");
        assertThat(row.birthDate()).isEqualTo(LocalDate.of(1990, 5, 6));
        assertThat(row.divisionCode()).isEqualTo("06.141.01.51");
        assertThat(row.centreId()).isEqualTo(casablanca);
    }

    @Test
    void countingStopsAtTheCap() {
        assertThat(CappedCount.of(1000, 1000)).isEqualTo(new CappedCount(1000, false));
        assertThat(CappedCount.of(1001, 1000)).isEqualTo(new CappedCount(1000, true));
    }
}
