package ma.idmaj.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.MissingFact;
import ma.idmaj.reporting.figures.Cohorts;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every figure of a made cohort of 5,000 against what SQL says of the same rows, asked another way. */
@DatabaseTest
class FiguresTest {

    private static final int PEOPLE = 5_000;

    /** Whoever has a hand-over that stands: the person, the project, the day, the tranche, the sum. */
    private static final String EQUIPPED = """
            (select b.id, b.sex, b.centre_id, b.division_code, year(b.created_at) registered, p.id project, p.trade_code,
                    t.sector, c.tranche_id, h.signed_at,
                    (select sum(i.quantity * i.unit_price_centimes) from line_item i
                     where i.line_id = l.id and i.state = 'GIVEN') centimes
             from distribution_line l join beneficiary b on b.id = l.beneficiary_id
             join life_project p on p.id = l.life_project_id left join trade t on t.code = p.trade_code
             join ceremony c on c.id = l.ceremony_id
             join handover h on h.line_id = l.id and h.annulled_at is null
             where l.state = 'SIGNED' and b.merged_into is null) e""";

    @Autowired
    FiguresService figures;

    @Autowired
    WorkFigures work;

    @Autowired
    CatalogueFigures catalogue;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @Autowired
    Cohorts cohorts;

    /** The cohort goes with the transaction. */
    @AfterEach
    void out() {
        cohorts.forget();
        signIn.out();
    }

    @Test
    void everyFigureIsWhatSqlSays() {
        cohorts.forget();
        MadeCohort.fill(jdbc, PEOPLE, 8, LocalDate.now(clock));
        signIn.as(Role.APPROVER);
        funnel();
        groups();
        crossed();
        survival();
        delivery();
        missingFacts();
        workload();
        prices();
        ownCentre();
    }

    private void funnel() {
        assertThat(figures.funnel(Slice.ALL).stream().map(FunnelStep::people))
                .containsExactly(counts("").toArray(Integer[]::new));
        assertThat(figures.counts()).isEqualTo(figures.funnel(Slice.ALL));
        int told = 0;
        for (Choice region : figures.choices(Dimension.REGION)) {
            List<Integer> expected = counts(
                    region.value().isEmpty()
                            ? " and b.division_code is null"
                            : " and b.division_code like '" + region.value() + "%'");
            var steps = figures.funnel(Slice.of(Dimension.REGION, region.value()));
            for (int i = 0; i < steps.size(); i++) {
                Integer people = steps.get(i).people();
                if (people == null) continue;
                assertThat(people).isEqualTo(expected.get(i));
                told++;
            }
        }
        assertThat(told).as("most stages of most regions are told").isGreaterThan(40);
    }

    private List<Integer> counts(String and) {
        String person = " from beneficiary b where b.merged_into is null" + and;
        String project = " and exists (select 1 from life_project p where p.beneficiary_id = b.id";
        String equipped = " and exists (select 1 from distribution_line l join handover h on h.standing_line_id = l.id"
                + " where l.beneficiary_id = b.id and l.state = 'SIGNED'";
        return List.of(
                count(person),
                count(person + project + ")"),
                count(
                        person + project
                                + " and exists (select 1 from life_project_step s where s.life_project_id = p.id and s.state = 'APPROVED'))"),
                count(person + equipped + ")"),
                count(person + equipped
                        + " and not exists (select 1 from business_outcome o where o.life_project_id = l.life_project_id"
                        + "   and o.outcome = 'CEASED' and o.since < date(h.signed_at) + interval 12 month)"
                        + " and (exists (select 1 from business_outcome o where o.life_project_id = l.life_project_id"
                        + "   and o.since >= date(h.signed_at) + interval 12 month)"
                        + " or exists (select 1 from follow_up_visit v join visit_finding f on f.visit_id = v.id"
                        + "   where v.life_project_id = l.life_project_id and v.state = 'DONE' and v.months >= 12"
                        + "   and f.activity in ('RUNNING', 'STRUGGLING'))))"));
    }

    private void groups() {
        var columns = Map.of(
                Dimension.REGISTERED_IN, "registered",
                Dimension.EQUIPPED_IN, "year(signed_at)",
                Dimension.CENTRE, "centre_id",
                Dimension.REGION, "left(division_code, 2)",
                Dimension.SECTOR, "sector",
                Dimension.TRADE, "trade_code",
                Dimension.SEX, "sex",
                Dimension.TRANCHE, "tranche_id");
        columns.forEach((by, column) -> {
            var expected = byGroup(column, "");
            List<GroupFigure> told = figures.groups(Slice.ALL, by);
            agree(told, expected);
            assertThat(told).as(by.name()).hasSizeGreaterThan(by == Dimension.SEX ? 1 : 3);
            var whole = figures.equipped(Slice.ALL).orElseThrow();
            assertThat(told.stream().mapToInt(GroupFigure::people).sum()).isEqualTo(whole.people());
            assertThat(told.stream().map(GroupFigure::amount).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(whole.amount());
        });
        assertThat(figures.equipped(Slice.ALL).orElseThrow().people()).isEqualTo(count(" from " + EQUIPPED));
    }

    private record Sum(int people, long centimes) {}

    private Map<String, Sum> byGroup(String column, String where) {
        var sums = new TreeMap<String, Sum>();
        jdbc.query(
                "select coalesce(cast(" + column + " as char), '') value, count(*) people, sum(centimes) centimes from "
                        + EQUIPPED + where + " group by 1",
                row -> {
                    sums.put(row.getString("value"), new Sum(row.getInt("people"), row.getLong("centimes")));
                });
        return sums;
    }

    private static void agree(List<GroupFigure> told, Map<String, Sum> expected) {
        for (GroupFigure figure : told) {
            Choice group = figure.group();
            if (group == null) continue;
            Sum sum = expected.get(group.value());
            assertThat(figure.people()).isEqualTo(sum.people());
            assertThat(figure.amount().centimes()).isEqualTo(sum.centimes());
            assertThat(figure.perPerson().centimes()).isEqualTo(Math.round((double) sum.centimes() / sum.people()));
        }
    }

    private void crossed() {
        agree(
                figures.groups(Slice.of(Dimension.REGION, "01"), Dimension.SECTOR),
                byGroup("sector", " where division_code like '01%'"));
        agree(
                figures.groups(Slice.of(Dimension.SECTOR, "CRAFTS"), Dimension.TRADE),
                byGroup("trade_code", " where sector = 'CRAFTS'"));
        assertThat(figures.groups(Slice.of(Dimension.REGION, "01"), Dimension.SECTOR))
                .hasSizeGreaterThan(3);
        assertThat(figures.groups(Slice.of(Dimension.REGION, "99"), Dimension.SECTOR))
                .isEmpty();
    }

    /** The product over every day, written down the long way. */
    private void survival() {
        for (Slice slice : List.of(Slice.ALL, Slice.of(Dimension.SEX, "FEMALE"))) {
            List<int[]> lives = lives(slice.by() == null ? "" : " where sex = 'FEMALE'");
            Survival told = figures.survival(slice);
            assertThat(told.businesses()).isEqualTo(lives.size());
            assertThat(told.steps()).hasSizeGreaterThan(10);
            for (Survival.Step step : told.steps())
                assertThat(step.share()).isCloseTo(left(lives, step.days()), within(1e-9));
            for (Survival.AtRisk mark : told.atRisk()) {
                Integer atRisk = mark.businesses();
                long expected = lives.stream()
                        .filter(life -> life[0] >= Math.round(mark.months() * 365.25 / 12))
                        .count();
                if (atRisk != null) assertThat(atRisk.longValue()).isEqualTo(expected);
            }
        }
    }

    private List<int[]> lives(String where) {
        var lives = new ArrayList<int[]>();
        jdbc.query("""
                select datediff(coalesce(
                         (select o.since from business_outcome o where o.life_project_id = e.project and o.outcome = 'CEASED'),
                         greatest(date(signed_at),
                           coalesce((select max(v.done_on) from follow_up_visit v where v.life_project_id = e.project
                                     and v.state = 'DONE'), date(signed_at)),
                           coalesce((select o.since from business_outcome o where o.life_project_id = e.project
                                     and o.outcome = 'SUSTAINED'), date(signed_at)))), date(signed_at)) days,
                       exists (select 1 from business_outcome o where o.life_project_id = e.project
                               and o.outcome = 'CEASED') ceased
                from """ + " " + EQUIPPED + where, row -> {
            lives.add(new int[] {row.getInt("days"), row.getInt("ceased")});
        });
        return lives;
    }

    private static double left(List<int[]> lives, int until) {
        double share = 1;
        for (int day = 0; day <= until; day++) {
            int today = day;
            long ended = lives.stream()
                    .filter(life -> life[0] == today && life[1] == 1)
                    .count();
            if (ended == 0) continue;
            long atRisk = lives.stream().filter(life -> life[0] >= today).count();
            share *= (double) (atRisk - ended) / atRisk;
        }
        return share;
    }

    private void delivery() {
        var expected = new TreeMap<String, List<Integer>>();
        jdbc.query("""
                select year(c.held_on) held, count(*) planned, sum(l.state = 'SIGNED') delivered
                from ceremony c join distribution_line l on l.ceremony_id = c.id
                where l.state <> 'SUBSTITUTED' and c.state = 'CLOSED' group by 1""", row -> {
            expected.put(row.getString("held"), List.of(row.getInt("planned"), row.getInt("delivered")));
        });
        List<DeliveryFigure> told = figures.delivery(Dimension.EQUIPPED_IN);
        for (DeliveryFigure figure : told) {
            Choice year = figure.group();
            if (year != null)
                assertThat(List.of(figure.planned(), figure.delivered())).isEqualTo(expected.get(year.value()));
        }
        assertThat(told.stream().mapToInt(DeliveryFigure::planned).sum())
                .isEqualTo(expected.values().stream().mapToInt(List::getFirst).sum());
        assertThat(told).hasSizeGreaterThan(3);
    }

    private void missingFacts() {
        var columns = Map.of(
                MissingFact.SEX, "sex is null",
                MissingFact.CENTRE, "centre_id is null",
                MissingFact.TERRITORY, "division_code is null",
                MissingFact.BIRTH_DATE, "birth_date is null",
                MissingFact.LATIN_NAME, "name_latin = ''",
                MissingFact.TRAINING, "training = ''");
        for (QualityFigure figure : work.missingFacts()) {
            String column = columns.get(figure.fact());
            if (column == null) continue;
            assertThat(figure.lacking())
                    .isEqualTo(count(
                            " from beneficiary where anonymised_at is null and merged_into is null and " + column));
        }
    }

    private void workload() {
        LocalDate today = LocalDate.now(clock);
        List<WorkloadFigure> told = work.workload();
        assertThat(told.stream().mapToInt(WorkloadFigure::visitsOverdue).sum())
                .isEqualTo(
                        count(" from follow_up_visit v join beneficiary b on b.id = v.beneficiary_id where b.centre_id"
                                + " is not null and v.state in ('DUE', 'SCHEDULED') and datediff('" + today
                                + "', v.due_on) >= 15"));
        assertThat(told.stream().mapToInt(WorkloadFigure::visitsDue).sum())
                .isEqualTo(
                        count(" from follow_up_visit v join beneficiary b on b.id = v.beneficiary_id where b.centre_id"
                                + " is not null and v.state in ('DUE', 'SCHEDULED') and datediff('" + today
                                + "', v.due_on) between -30 and 14"));
        assertThat(told.stream().mapToInt(WorkloadFigure::openProjects).sum())
                .isEqualTo(count(
                        " from life_project p join beneficiary b on b.id = p.beneficiary_id where b.centre_id is not"
                                + " null and p.state not in ('EQUIPPED', 'ACTIVE', 'IN_DIFFICULTY', 'SUSTAINED', 'CEASED',"
                                + " 'WITHDRAWN', 'REJECTED')"));
    }

    /** From quarter to quarter, each item's price found anew. */
    private void prices() {
        List<PriceLevel> told = catalogue.priceDrift();
        assertThat(told).hasSizeGreaterThan(15);
        double level = 100;
        for (int i = 0; i < told.size(); i++) {
            Map<UUID, Long> now = prices(told.get(i).quarter().plusMonths(3));
            if (i > 0) {
                Map<UUID, Long> before = prices(told.get(i).quarter());
                double product = before.entrySet().stream()
                        .mapToDouble(item ->
                                Math.pow((double) now.get(item.getKey()) / item.getValue(), 1.0 / before.size()))
                        .reduce(1, (a, b) -> a * b);
                level *= product;
            }
            assertThat(told.get(i).level()).isCloseTo(level, within(1e-6));
            assertThat(told.get(i).items()).isEqualTo(now.size());
        }
    }

    private Map<UUID, Long> prices(LocalDate before) {
        return jdbc
                .query(
                        "select p.item_id, p.price_centimes from price_proposal p where p.decision = 'APPROVED' and p.price_date < ?"
                                + " and p.price_date <= ? and not exists (select 1 from price_proposal n where n.item_id = p.item_id"
                                + " and n.decision = 'APPROVED' and n.price_date < ? and n.price_date <= ?"
                                + " and (n.price_date, n.decided_at, n.id) > (p.price_date, p.decided_at, p.id))",
                        (row, n) -> Map.entry(row.getObject("item_id", UUID.class), row.getLong("price_centimes")),
                        before,
                        LocalDate.now(clock),
                        before,
                        LocalDate.now(clock))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void ownCentre() {
        UUID centre = jdbc.queryForObject(
                "select min(id) from centre where name_fr like 'Centre de la cohorte%'", UUID.class);
        signIn.as(Role.CASE_WORKER, centre);
        assertThat(figures.funnel(Slice.ALL).getFirst().people())
                .isEqualTo(count(" from beneficiary b where b.merged_into is null and b.centre_id = '" + centre + "'"));
        assertThat(figures.choices(Dimension.CENTRE)).extracting(Choice::value).containsExactly(centre.toString());
        assertThat(work.workload()).hasSize(1);
        assertThat(work.missingFacts().getFirst().files())
                .isEqualTo(count(" from beneficiary b where b.merged_into is null and b.centre_id = '" + centre + "'"));
        assertThatThrownBy(() -> work.byFunder()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSupervisorReadsTheCataloguesAndAnAdministratorCounts() {
        signIn.as(Role.SUPERVISOR);
        catalogue.priceDrift();
        assertThatThrownBy(() -> figures.counts()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> figures.funnel(Slice.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> work.workload()).isInstanceOf(AccessDeniedException.class);
        signIn.as(Role.ADMINISTRATOR);
        assertThat(figures.counts()).isNotNull();
        assertThatThrownBy(() -> figures.survival(Slice.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> figures.choices(Dimension.REGION)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.priceDrift()).isInstanceOf(AccessDeniedException.class);
        assertThat(Arrays.asList(Stage.values())).hasSize(figures.counts().size());
    }

    private int count(String rest) {
        Integer count = jdbc.queryForObject("select count(*)" + rest, Integer.class);
        return count == null ? 0 : count;
    }
}
