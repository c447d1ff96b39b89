package ma.idmaj.beneficiaries;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.TerritoryService;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Two centres, and the small cast the tests of this module share. */
@DatabaseTest
abstract class PeopleTest {

    static final String FATIMA_CIN = "BE462544";
    static final String AHMED_CIN = "AB123456";

    @Autowired
    BeneficiaryService people;

    @Autowired
    PeopleOnPapers onPapers;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    UUID casablanca;
    UUID fes;
    UUID fatima;
    UUID ahmed;

    @BeforeEach
    void cast() {
        signIn.as(Role.ADMINISTRATOR);
        casablanca = territory.openCentre(new LocalizedText("مركز الدار البيضاء", "Centre de Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("مركز فاس", "Centre de Fès"), "03.231");
        signIn.as(Role.CASE_WORKER, casablanca);
        fatima = people.register(
                draft("فاطمة الزهراء الطاهري", "Fatima Zahra EL TAHIRI", FATIMA_CIN, "0661234512", "06.141.01.51"));
        signIn.as(Role.CASE_WORKER, fes);
        ahmed = people.register(
                draft("أحمد عبد الله بن علي", "Ahmed Abdellah BEN ALI", AHMED_CIN, "0629751469", "03.231"));
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    static BeneficiaryDraft draft(
            String ar, String latin, @Nullable String cin, @Nullable String phone, @Nullable String division) {
        return new BeneficiaryDraft(
                new PersonName(ar, latin),
                cin == null ? null : new NationalId(cin),
                phone == null ? null : Phone.parse(phone).orElseThrow(),
                LocalDate.of(1990, 5, 6),
                Sex.FEMALE,
                "حي السلام، زنقة 4",
                division,
                null,
                "الخياطة");
    }

    List<UUID> found(String q) {
        return people.search(new BeneficiaryFilter(q, null, null), null, 50).rows().stream()
                .map(BeneficiaryRow::id)
                .toList();
    }
}
