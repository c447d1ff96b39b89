package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.Stage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads a {@link Cohort}: one query each for people with their projects, signed hand-overs, visits, outcomes and lists' lines.
 * Of several projects of one person the furthest counts; of several hand-overs the first, with the sums of all. People
 * anonymised stay counted, files merged away do not. Days are UTC's, as they are kept.
 */
@Component
class CohortReader {

    private static final int ROWS_AT_ONCE = 5_000;

    private static final String PEOPLE = """
            select b.id person, year(b.created_at) registered, b.centre_id, b.division_code, b.sex,
                   p.id project, p.trade_code, t.sector,
                   p.state in ('APPROVED', 'FUNDED', 'EQUIPPED', 'ACTIVE', 'IN_DIFFICULTY', 'SUSTAINED', 'CEASED')
                     or p.state = 'WITHDRAWN' and exists (
                       select 1 from life_project_step s where s.life_project_id = p.id and s.state = 'APPROVED') approved
            from beneficiary b left join life_project p on p.beneficiary_id = b.id left join trade t on t.code = p.trade_code
            where b.merged_into is null""";
    private static final String HANDOVERS = """
            select l.life_project_id project, c.tranche_id, date(h.signed_at) signed_on,
                   (select coalesce(sum(i.quantity * i.unit_price_centimes), 0) from line_item i
                    where i.line_id = l.id and i.state in ('GIVEN', 'SUBSTITUTED')) centimes
            from handover h join distribution_line l on l.id = h.standing_line_id join ceremony c on c.id = l.ceremony_id
            where l.state = 'SIGNED' and h.signed_at is not null""";
    private static final String VISITS = """
            select v.life_project_id project, max(v.done_on) seen_on,
                   max(v.months >= 12 and f.activity in ('RUNNING', 'STRUGGLING')) at_work
            from follow_up_visit v left join visit_finding f on f.visit_id = v.id
            where v.state = 'DONE' group by v.life_project_id""";
    private static final String OUTCOMES = "select life_project_id project, outcome, since from business_outcome";
    private static final String LINES = """
            select l.beneficiary_id person, year(c.held_on) held, c.tranche_id, l.state in ('SIGNED', 'RETURNED') delivered
            from distribution_line l join ceremony c on c.id = l.ceremony_id
            where c.state in ('DONE', 'CLOSED') and l.state <> 'SUBSTITUTED'""";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    CohortReader(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.clock = clock;
    }

    private record Equipped(LocalDate on, String tranche, long centimes) {
        Equipped with(Equipped other) {
            Equipped first = other.on.isBefore(on) ? other : this;
            return new Equipped(first.on, first.tranche, centimes + other.centimes);
        }
    }

    private record Seen(@Nullable LocalDate on, boolean atWork) {}

    private record Ending(boolean ceased, LocalDate since) {}

    private record Facts(Map<UUID, Equipped> equipped, Map<UUID, Seen> seen, Map<UUID, Ending> endings) {}

    @Transactional(readOnly = true)
    public Cohort read() {
        var asOf = clock.instant();
        var facts = new Facts(handovers(), visits(), endings());
        Map<String, String> regions = regions();
        var people = new HashMap<UUID, Person>();
        jdbc.query(PEOPLE, row -> {
            people.merge(row.getObject("person", UUID.class), person(row, regions, facts), CohortReader::further);
        });
        return new Cohort(asOf, List.copyOf(people.values()), lines(people));
    }

    private static Person person(ResultSet row, Map<String, String> regions, Facts facts) throws SQLException {
        UUID project = row.getObject("project", UUID.class);
        Equipped equipped = project == null ? null : facts.equipped.get(project);
        Seen seen = project == null ? null : facts.seen.get(project);
        Ending ending = project == null ? null : facts.endings.get(project);
        return new Person(
                row.getString("registered"),
                equipped == null ? "" : Integer.toString(equipped.on.getYear()),
                text(row.getString("centre_id")),
                regions.getOrDefault(text(row.getString("division_code")), ""),
                text(row.getString("sector")),
                text(row.getString("trade_code")),
                text(row.getString("sex")),
                equipped == null ? "" : equipped.tranche,
                stage(project != null, row.getBoolean("approved"), equipped, seen, ending),
                equipped == null ? 0 : equipped.centimes,
                equipped == null ? 0 : days(equipped.on, seen, ending),
                equipped != null && ending != null && ending.ceased);
    }

    private static Stage stage(
            boolean project,
            boolean approved,
            @Nullable Equipped equipped,
            @Nullable Seen seen,
            @Nullable Ending ending) {
        if (equipped == null) return approved ? Stage.APPROVED : project ? Stage.PROJECT : Stage.REGISTERED;
        LocalDate year = equipped.on.plusMonths(12);
        if (ending != null && ending.ceased && ending.since.isBefore(year)) return Stage.EQUIPPED;
        boolean lasted = ending != null && !ending.since.isBefore(year);
        return lasted || seen != null && seen.atWork ? Stage.ACTIVE_AT_12 : Stage.EQUIPPED;
    }

    /** To the ending; else to the last day it was known to be there. */
    private static int days(LocalDate signed, @Nullable Seen seen, @Nullable Ending ending) {
        LocalDate last = signed;
        if (ending != null && ending.ceased) return between(signed, ending.since);
        if (seen != null && seen.on != null && seen.on.isAfter(last)) last = seen.on;
        if (ending != null && ending.since.isAfter(last)) last = ending.since;
        return between(signed, last);
    }

    private static int between(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    private static Person further(Person one, Person other) {
        Person first = one.equipped() && other.equipped()
                ? one.equippedIn().compareTo(other.equippedIn()) <= 0 ? one : other
                : one.stage().compareTo(other.stage()) >= 0 ? one : other;
        long centimes = one.centimes() + other.centimes();
        return new Person(
                first.registeredIn(),
                first.equippedIn(),
                first.centre(),
                first.region(),
                first.sector(),
                first.trade(),
                first.sex(),
                first.tranche(),
                first.stage(),
                centimes,
                first.days(),
                first.ceased());
    }

    private Map<UUID, Equipped> handovers() {
        var equipped = new HashMap<UUID, Equipped>();
        jdbc.query(HANDOVERS, row -> {
            equipped.merge(
                    row.getObject("project", UUID.class),
                    new Equipped(
                            row.getObject("signed_on", LocalDate.class),
                            text(row.getString("tranche_id")),
                            row.getLong("centimes")),
                    Equipped::with);
        });
        return equipped;
    }

    private Map<UUID, Seen> visits() {
        var seen = new HashMap<UUID, Seen>();
        jdbc.query(VISITS, row -> {
            seen.put(
                    row.getObject("project", UUID.class),
                    new Seen(row.getObject("seen_on", LocalDate.class), row.getBoolean("at_work")));
        });
        return seen;
    }

    private Map<UUID, Ending> endings() {
        var endings = new HashMap<UUID, Ending>();
        jdbc.query(OUTCOMES, row -> {
            endings.put(
                    row.getObject("project", UUID.class),
                    new Ending("CEASED".equals(row.getString("outcome")), row.getObject("since", LocalDate.class)));
        });
        return endings;
    }

    private List<PlannedLine> lines(Map<UUID, Person> people) {
        var lines = new ArrayList<PlannedLine>();
        jdbc.query(LINES, row -> {
            Person person = people.get(row.getObject("person", UUID.class));
            if (person != null)
                lines.add(new PlannedLine(
                        person, row.getString("held"), text(row.getString("tranche_id")), row.getBoolean("delivered")));
        });
        return List.copyOf(lines);
    }

    /** Every division's region, by code. */
    private Map<String, String> regions() {
        var parents = new HashMap<String, String>();
        jdbc.query("select code, coalesce(parent_code, '') parent from division", row -> {
            parents.put(row.getString("code"), row.getString("parent"));
        });
        var regions = new HashMap<String, String>();
        for (String code : parents.keySet()) {
            String top = code;
            while (!text(parents.get(top)).isEmpty()) top = text(parents.get(top));
            regions.put(code, top);
        }
        return regions;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
