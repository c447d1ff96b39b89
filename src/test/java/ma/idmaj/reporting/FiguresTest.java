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
import java.util.Locale;
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
        money();
        workload();
        workers();
        prices();
        ownCentre();
    }

    private void funnel() {
        assertThat(figures.funnel(Slice.ALL).stream().map(FunnelStep::people))
                .containsExactly(counts("").toArray(Integer[]::new));
        assertThat(figures.counts()).isEqualTo(figures.funnel(Slice.ALL));
        var conditions = Map.of(
                Dimension.REGISTERED_IN,
                "year(b.created_at) = '%s'",
                Dimension.CENTRE,
                "coalesce(cast(b.centre_id as char), '') = '%s'",
                Dimension.REGION,
                "coalesce(left(b.division_code, 2), '') = '%s'",
                Dimension.SEX,
                "coalesce(b.sex, '') = '%s'",
                Dimension.SECTOR,
                project("coalesce(t.sector, '') = '%s'"),
                Dimension.TRADE,
                project("coalesce(f.trade_code, '') = '%s'"),
                Dimension.EQUIPPED_IN,
                list("year(g.signed_at) = '%s'"),
                Dimension.TRANCHE,
                list("c.tranche_id = '%s'"));
        conditions.forEach((by, condition) -> {
            int told = 0;
            for (Choice group : figures.choices(by)) {
                List<Integer> expected = counts(" and " + condition.formatted(group.value()));
                var steps = figures.funnel(Slice.of(by, group.value()));
                for (int i = 0; i < steps.size(); i++) {
                    Integer people = steps.get(i).people();
                    if (people == null || group.value().isEmpty() && i < from(by)) continue;
                    assertThat(people).as(by + " " + group.value() + " " + i).isEqualTo(expected.get(i));
                    told++;
                }
            }
            assertThat(told).as(by + ": most stages are told").isGreaterThan(by == Dimension.SEX ? 5 : 12);
        });
    }

    private static String project(String condition) {
        return "exists (select 1 from life_project f left join trade t on t.code = f.trade_code"
                + " where f.beneficiary_id = b.id and " + condition + ")";
    }

    private static String list(String condition) {
        return "exists (select 1 from distribution_line d join handover g on g.standing_line_id = d.id"
                + " join ceremony c on c.id = d.ceremony_id where d.beneficiary_id = b.id and " + condition + ")";
    }

    /** The stage on which the fact comes up: before it, who lacks it is not told from who has not come so far. */
    private static int from(Dimension by) {
        return switch (by) {
            case SECTOR, TRADE -> Stage.PROJECT.ordinal();
            case EQUIPPED_IN, TRANCHE -> Stage.EQUIPPED.ordinal();
            default -> 0;
        };
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
        var columns = Map.of(
                Dimension.REGISTERED_IN, "year(b.created_at)",
                Dimension.EQUIPPED_IN, "year(c.held_on)",
                Dimension.CENTRE, "b.centre_id",
                Dimension.REGION, "left(b.division_code, 2)",
                Dimension.SECTOR, "t.sector",
                Dimension.SEX, "b.sex",
                Dimension.TRANCHE, "c.tranche_id");
        columns.forEach((by, column) -> {
            var expected = new TreeMap<String, List<Integer>>();
            jdbc.query(
                    "select coalesce(cast(" + column + " as char), '') value, count(*) planned,"
                            + " sum(l.state = 'SIGNED') delivered from ceremony c"
                            + " join distribution_line l on l.ceremony_id = c.id join beneficiary b on b.id = l.beneficiary_id"
                            + " join life_project p on p.id = l.life_project_id left join trade t on t.code = p.trade_code"
                            + " where l.state <> 'SUBSTITUTED' and c.state = 'CLOSED' group by 1",
                    row -> {
                        expected.put(row.getString("value"), List.of(row.getInt("planned"), row.getInt("delivered")));
                    });
            List<DeliveryFigure> told = figures.delivery(by);
            for (DeliveryFigure figure : told) {
                Choice group = figure.group();
                if (group != null)
                    assertThat(List.of(figure.planned(), figure.delivered()))
                            .as(by + " " + group.value())
                            .isEqualTo(expected.get(group.value()));
            }
            assertThat(told.stream().mapToInt(DeliveryFigure::planned).sum())
                    .isEqualTo(
                            expected.values().stream().mapToInt(List::getFirst).sum());
            assertThat(told.stream().mapToInt(DeliveryFigure::delivered).sum())
                    .isEqualTo(
                            expected.values().stream().mapToInt(List::getLast).sum());
            assertThat(told).as(by.name()).hasSizeGreaterThan(by == Dimension.SEX ? 1 : 3);
        });
        assertThat(figures.delivery(Dimension.TRADE)).isEmpty();
    }

    private void missingFacts() {
        var columns = Map.of(
                MissingFact.ARABIC_NAME, "char_length(name_ar) = 0",
                MissingFact.LATIN_NAME, "char_length(name_latin) = 0",
                MissingFact.CIN, "cin_index is null",
                MissingFact.PHONE, "phone_index is null",
                MissingFact.BIRTH_DATE, "birth_date is null",
                MissingFact.SEX, "sex is null",
                MissingFact.TERRITORY, "division_code is null",
                MissingFact.CENTRE, "centre_id is null",
                MissingFact.TRAINING, "char_length(training) = 0");
        assertThat(work.missingFacts()).extracting(QualityFigure::fact).containsExactly(MissingFact.values());
        for (QualityFigure figure : work.missingFacts()) {
            String kept = " from beneficiary where anonymised_at is null and merged_into is null";
            assertThat(figure.files()).isEqualTo(count(kept));
            assertThat(figure.lacking())
                    .as(figure.fact().name())
                    .isGreaterThan(50)
                    .isEqualTo(count(kept + " and " + columns.get(figure.fact())));
        }
    }

    /** Each tranche's sum spent falls to its funders by what they brought, to the centime: the largest remainders rounded up. */
    private void money() {
        var expected = new TreeMap<String, List<Long>>();
        jdbc.query("""
                with spent as (
                  select c.tranche_id, sum(i.quantity * i.unit_price_centimes) centimes
                  from handover h join distribution_line l on l.id = h.standing_line_id join line_item i on i.line_id = l.id
                  join ceremony c on c.id = l.ceremony_id
                  where l.state = 'SIGNED' and i.state = 'GIVEN' group by c.tranche_id),
                shares as (
                  select s.tranche_id, s.funder_id, s.amount_centimes brought, coalesce(p.centimes, 0) whole,
                         coalesce(p.centimes, 0) * s.amount_centimes div t.envelope_centimes floored,
                         mod(coalesce(p.centimes, 0) * s.amount_centimes, t.envelope_centimes) rest
                  from tranche_share s join tranche t on t.id = s.tranche_id
                  left join spent p on p.tranche_id = s.tranche_id),
                parts as (
                  select funder_id, brought, floored + (row_number() over (partition by tranche_id order by rest desc)
                           <= whole - sum(floored) over (partition by tranche_id)) spent
                  from shares)
                select f.name_fr, sum(p.brought) brought, sum(p.spent) spent
                from parts p join funder f on f.id = p.funder_id group by f.name_fr""", row -> {
            expected.put(row.getString("name_fr"), List.of(row.getLong("brought"), row.getLong("spent")));
        });
        assertThat(expected).hasSize(3);
        List<FunderFigure> told = work.byFunder();
        assertThat(told).extracting(funder -> funder.name().fr()).containsExactlyElementsOf(expected.keySet());
        for (FunderFigure funder : told)
            assertThat(List.of(funder.brought().centimes(), funder.spent().centimes()))
                    .as(funder.name().fr())
                    .isEqualTo(expected.get(funder.name().fr()));
        assertThat(told.stream().map(FunderFigure::spent).reduce(Money.ZERO, Money::plus))
                .isEqualTo(figures.equipped(Slice.ALL).orElseThrow().amount());
    }

    /** A business that has ended waits for no visit. */
    private static final String GOES_ON =
            " and v.life_project_id not in (select life_project_id from business_outcome where outcome = 'CEASED')";

    private void workload() {
        LocalDate today = LocalDate.now(clock);
        List<WorkloadFigure> told = work.workload();
        assertThat(told.stream().mapToInt(WorkloadFigure::visitsOverdue).sum())
                .isEqualTo(
                        count(" from follow_up_visit v join beneficiary b on b.id = v.beneficiary_id where b.centre_id"
                                + " is not null and v.state in ('DUE', 'SCHEDULED') and datediff('" + today
                                + "', v.due_on) >= 15" + GOES_ON));
        assertThat(told.stream().mapToInt(WorkloadFigure::visitsDue).sum())
                .isEqualTo(
                        count(" from follow_up_visit v join beneficiary b on b.id = v.beneficiary_id where b.centre_id"
                                + " is not null and v.state in ('DUE', 'SCHEDULED') and datediff('" + today
                                + "', v.due_on) between -30 and 14" + GOES_ON));
        assertThat(told.stream().mapToInt(WorkloadFigure::openProjects).sum())
                .isEqualTo(count(
                        " from life_project p join beneficiary b on b.id = p.beneficiary_id where b.centre_id is not"
                                + " null and p.state not in ('EQUIPPED', 'ACTIVE', 'IN_DIFFICULTY', 'SUSTAINED', 'CEASED',"
                                + " 'WITHDRAWN', 'REJECTED')"));
    }

    /** Each account's counts are those of its visits and tasks, and those of a centre make up the centre's. */
    private void workers() {
        LocalDate today = LocalDate.now(clock);
        UUID centre = jdbc.queryForObject("select id from centre where name_fr = 'Centre de la cohorte 1'", UUID.class);
        for (String name : List.of("made-one", "made-two", "made-gone")) account(name, centre);
        jdbc.update("update account set enabled = false where username = 'made-gone'");
        String open = "update follow_up_visit v join beneficiary b on b.id = v.beneficiary_id set v.visitor = ?"
                + " where b.centre_id = ? and v.state = 'DUE' and mod(crc32(v.id), 5) = ?";
        jdbc.update(open, "made-one", centre, 0);
        jdbc.update(open, "made-two", centre, 1);
        jdbc.update(open, "made-gone", centre, 2);
        jdbc.update("update follow_up_visit set recorded_by = 'made-two', recorded_at = done_on where state = 'DONE'"
                + " and mod(crc32(id), 2) = 0");
        jdbc.update("insert into early_help (id, life_project_id, visit_id, reason, open_reason, owner, raised_at)"
                + " select uuid(), v.life_project_id, v.id, 'INCOME_FELL', 'INCOME_FELL', 'made-one', v.done_on"
                + " from follow_up_visit v where v.state = 'DONE' and v.months = 3 and mod(crc32(v.id), 9) = 0");
        // Figures of a register this large are kept for a while.
        cohorts.forget();
        List<WorkerFigure> told = work.byWorker();
        var here = told.stream()
                .filter(figure -> figure.centre().fr().equals("Centre de la cohorte 1"))
                .toList();
        assertThat(here.stream().map(WorkerFigure::worker).map(name -> name == null ? "" : name.latin()))
                .containsExactly("Made-gone", "Made-one", "Made-two", "");
        for (WorkerFigure figure : here) {
            String account =
                    figure.worker() == null ? null : figure.worker().latin().toLowerCase(Locale.ROOT);
            String whose = account == null ? " is null" : " = '" + account + "'";
            String visits =
                    " from follow_up_visit v where v.beneficiary_id in (select id from beneficiary where centre_id"
                            + " = '" + centre + "')";
            String open14 = visits + " and v.state not in ('DONE', 'MISSED', 'REFUSED', 'UNREACHABLE')" + GOES_ON
                    + " and v.visitor" + whose;
            assertThat(figure.visitsOverdue())
                    .isEqualTo(count(open14 + " and v.due_on < '" + today.minusDays(14) + "'"));
            assertThat(figure.visitsDue())
                    .isEqualTo(count(open14 + " and v.due_on between '" + today.minusDays(14) + "' and '"
                            + today.plusDays(30) + "'"));
            assertThat(figure.visitsMade())
                    .isEqualTo(
                            account == null
                                    ? 0
                                    : count(visits + " and v.state = 'DONE' and v.recorded_by" + whose
                                            + " and datediff('" + today + "', v.done_on) < 30"));
            assertThat(figure.openTasks())
                    .isEqualTo(
                            account == null
                                    ? 0
                                    : count(" from early_help h join follow_up_visit v on v.id = h.visit_id"
                                            + " join beneficiary b on b.id = v.beneficiary_id where h.open_reason is not"
                                            + " null and h.owner" + whose + " and b.centre_id = '" + centre + "'"));
        }
        assertThat(here.stream().mapToInt(WorkerFigure::openTasks).sum()).isPositive();
        assertThat(here.stream().mapToInt(WorkerFigure::visitsMade).sum()).isPositive();
        for (WorkloadFigure whole : work.workload()) {
            var its = told.stream()
                    .filter(figure -> figure.centre().equals(whole.centre()))
                    .toList();
            assertThat(its.stream().mapToInt(WorkerFigure::visitsDue).sum()).isEqualTo(whole.visitsDue());
            assertThat(its.stream().mapToInt(WorkerFigure::visitsOverdue).sum()).isEqualTo(whole.visitsOverdue());
        }
        assertThat(work.workload())
                .filteredOn(whole -> whole.centre().fr().equals("Centre de la cohorte 1"))
                .extracting(WorkloadFigure::caseWorkers)
                .containsExactly(2);
    }

    private void account(String name, UUID centre) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into account (id, username, name_ar, name_latin, password_hash, enabled, demo, centre_id, version)"
                        + " values (?, ?, 'مستشار', ?, 'x', true, false, ?, 0)",
                id,
                name,
                "M" + name.substring(1),
                centre);
        jdbc.update("insert into account_role (account_id, role) values (?, 'CASE_WORKER')", id);
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
        assertThat(work.byWorker())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.centre())
                        .isEqualTo(work.workload().getFirst().centre()));
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
        assertThatThrownBy(() -> work.byWorker()).isInstanceOf(AccessDeniedException.class);
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
