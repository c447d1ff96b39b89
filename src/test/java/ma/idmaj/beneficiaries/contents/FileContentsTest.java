package ma.idmaj.beneficiaries.contents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.territory.TerritoryService;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** Two centres and one file of the first: what the tests of a file's contents share. */
@DatabaseTest
public abstract class FileContentsTest {

    @Autowired
    protected BeneficiaryService people;

    @Autowired
    protected TerritoryService territory;

    @Autowired
    protected SignIn signIn;

    @Autowired
    protected JdbcTemplate jdbc;

    protected UUID casablanca;
    protected UUID fes;
    protected UUID file;

    @BeforeEach
    void openAFile() {
        signIn.as(Role.ADMINISTRATOR);
        casablanca = territory.openCentre(new LocalizedText("مركز الدار البيضاء", "Centre de Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("مركز فاس", "Centre de Fès"), "03.231");
        caseWorker();
        file = people.register(new BeneficiaryDraft(
                new PersonName("نزهة الداودي", "Nezha DAOUDI"), null, null, null, Sex.FEMALE, "", null, null, ""));
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    /** Of the file's centre. */
    protected String caseWorker() {
        return signIn.as(Role.CASE_WORKER, casablanca);
    }

    protected void caseWorkerOfFes() {
        signIn.as(Role.CASE_WORKER, fes);
    }

    /** Each of the other roles is turned away. */
    protected void onlyFor(EnumSet<Role> allowed, ThrowingCallable act) {
        EnumSet.complementOf(allowed).forEach(role -> {
            signIn.as(role);
            assertThatThrownBy(act).as(role.name()).isInstanceOf(AccessDeniedException.class);
        });
        caseWorker();
    }

    protected void hiddenFromFes(ThrowingCallable... acts) {
        caseWorkerOfFes();
        Arrays.stream(acts).forEach(act -> assertThatThrownBy(act).isInstanceOf(BeneficiaryNotFound.class));
        caseWorker();
    }

    protected int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table + " where file_id = ?", Integer.class, file);
    }

    /** What the trail says of the file since it was opened. */
    protected List<String> trail() {
        return jdbc.queryForList(
                "select act from audit_entry where subject_id = ? and act <> 'registered' order by seq",
                String.class,
                file.toString());
    }
}
