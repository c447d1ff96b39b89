package ma.idmaj.queries;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.reporting.MadeCohort;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.MyWork;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What is asked most often: in few statements, whatever there is to show, and along an index, however much there is. */
@DatabaseTest
class HotReadsTest {

    private static final int PEOPLE = 2_000;

    /** Of a list. */
    private static final int PAGE = 30;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    BeneficiaryService people;

    @Autowired
    DayService day;

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void pageOfPeople() {
        MadeCohort.fill(jdbc, PEOPLE, 91, LocalDate.now(clock));
        signIn.as(Role.CASE_WORKER, jdbc.queryForObject("select min(id) from centre", UUID.class));
        UUID person = people.register(new BeneficiaryDraft(
                new PersonName("زكرياء الواحد", "Zakaria Elwahid"), null, null, null, null, "", null, null, ""));
        signIn.as(Role.ORGANISER);
        var page = ReadCost.of(jdbc, () -> people.search(BeneficiaryFilter.ALL, null, PAGE));
        var letters = ReadCost.of(
                jdbc,
                () -> assertThat(people.search(new BeneficiaryFilter("زكر", null, null), null, PAGE)
                                .rows())
                        .isNotEmpty());
        var file = ReadCost.of(jdbc, () -> people.detail(person));
        var all = new SoftAssertions();
        // How many rows this one looks at depends on statistics, which know nothing of a transaction's own rows.
        all.assertThat(page.statements()).as("page").isLessThanOrEqualTo(3);
        all.assertThat(letters).as("letters").matches(cost -> cost.statements() <= 3 && cost.rows() <= 20 * PAGE);
        all.assertThat(file).as("file").matches(cost -> cost.statements() <= 4 && cost.rows() <= 60);
        all.assertAll();
    }

    @Test
    void whatWaitsForWhom() {
        MadeCohort.fill(jdbc, PEOPLE, 92, LocalDate.now(clock));
        var all = new SoftAssertions();
        for (Role role : Role.values()) {
            signIn.as(role);
            context.getBeansOfType(MyWork.class)
                    .forEach((name, work) -> all.assertThat(ReadCost.of(jdbc, work::items))
                            .as(name + " for " + role)
                            .matches(cost -> cost.statements() <= 4 && cost.rows() < PEOPLE));
        }
        all.assertAll();
    }

    @Test
    void dayOfFewAndOfMany() {
        var cast = new CeremonyCast(context);
        UUID few = cast.approved(2);
        ReadCost ofFew = ReadCost.of(jdbc, () -> day.lines(few));
        UUID many = cast.approved(12, "many");
        ReadCost ofMany = ReadCost.of(jdbc, () -> day.lines(many));
        assertThat(ofMany.statements()).isEqualTo(ofFew.statements()).isLessThanOrEqualTo(4);
        // What another desk has changed: one line, however long the list.
        assertThat(ReadCost.of(jdbc, () -> day.lineAt(many, 7)))
                .isEqualTo(ReadCost.of(jdbc, () -> day.lineAt(few, 2)))
                .matches(cost -> cost.statements() <= 3);
        var line = day.lines(many).getFirst();
        var act = ReadCost.of(jdbc, () -> day.checkIn(line.id(), line.version(), false));
        assertThat(act).matches(cost -> cost.statements() <= 16 && cost.rows() <= 100);
    }
}
