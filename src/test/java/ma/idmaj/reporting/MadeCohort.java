package ma.idmaj.reporting;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * An invented cohort over five years, the same for the same seed: people of all regions and twelve centres, their projects
 * and how far these came, ceremonies by quarter with lines, sums and tranches, visits and what they found, businesses that
 * ended in various months or were lost sight of. Some facts are missing, as in life. Names say nothing: no figure reads them.
 */
public final class MadeCohort {

    public static final int YEARS = 5;

    private static final int CENTRES = 12;
    private static final int ITEMS = 10;
    private static final int QUARTERS = YEARS * 4;
    private static final String BY = "made";
    private static final String[] SECTORS = {"CATERING", "CRAFTS", "SERVICES", "COMMERCE", "AGRICULTURE", "CONSTRUCTION"
    };
    private static final int TRADES = 14;
    private static final int FUNDERS = 3;
    private static final int[] VISITS = {1, 3, 6, 12, 24, 36, 48};
    private static final String[] WAY = {
        "DRAFT", "DIAGNOSED", "IN_QUALIFICATION", "FEASIBILITY", "SUBMITTED", "APPROVED", "FUNDED", "EQUIPPED", "ACTIVE"
    };

    private final JdbcTemplate jdbc;
    private final Random random;

    /** For what no figure but its own reads, so that the rest of the cohort stays what it was without it. */
    private final Random aside;

    private final LocalDate today;
    private final LocalDate first;
    private long ids;

    private final MadeRows people;
    private final MadeRows projects;
    private final MadeRows steps;
    private final MadeRows lines;
    private final MadeRows items;
    private final MadeRows handovers;
    private final MadeRows visits;
    private final MadeRows findings;
    private final MadeRows outcomes;

    private final List<UUID> centres = new ArrayList<>();
    private final List<UUID> goods = new ArrayList<>();
    private final List<UUID> funders = new ArrayList<>();
    private final List<UUID> tranches = new ArrayList<>();
    private final List<UUID> ceremonies = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final int[] positions = new int[QUARTERS + 1];
    private int records;

    private MadeCohort(JdbcTemplate jdbc, long seed, LocalDate today) {
        this.jdbc = jdbc;
        this.random = new Random(seed);
        this.aside = new Random(seed + 1);
        this.today = today;
        this.first = today.minusYears(YEARS).withDayOfMonth(1);
        this.ids = seed << 32;
        people = new MadeRows(
                jdbc,
                "beneficiary",
                "id, name_ar, name_latin, sort_ar, sort_latin, cin_index, cin_masked, phone_index, phone_masked, birth_date,"
                        + " sex, address, division_code, centre_id, training, created_at, created_by, version");
        projects = new MadeRows(
                jdbc,
                "life_project",
                "id, beneficiary_id, title_ar, title_fr, folded_title, trade_code, state, approved_outside, created_at,"
                        + " created_by, version",
                people);
        steps = new MadeRows(
                jdbc, "life_project_step", "id, life_project_id, state, occurred_at, occurred_by, note", projects);
        lines = new MadeRows(
                jdbc,
                "distribution_line",
                "id, ceremony_id, beneficiary_id, life_project_id, position, name_ar, name_latin, project_ar, project_fr,"
                        + " state, version",
                projects);
        items = new MadeRows(
                jdbc,
                "line_item",
                "id, line_id, position, item_id, name_ar, name_fr, quantity, unit_price_centimes, state",
                lines);
        handovers = new MadeRows(
                jdbc,
                "handover",
                "id, line_id, standing_line_id, record_year, record_number, handed_at, handed_by, signed_at,"
                        + " signed_by_kind, note",
                lines);
        visits = new MadeRows(
                jdbc,
                "follow_up_visit",
                "id, beneficiary_id, life_project_id, months, due_on, state, done_on, note, version",
                projects);
        findings = new MadeRows(
                jdbc,
                "visit_finding",
                "visit_id, activity, income_band, formal_status, social_cover, next_action",
                visits);
        outcomes = new MadeRows(
                jdbc,
                "business_outcome",
                "life_project_id, outcome, since, reason, recorded_by, recorded_at",
                projects);
    }

    /** @param today the last day of the five years */
    public static void fill(JdbcTemplate jdbc, int count, long seed, LocalDate today) {
        new MadeCohort(jdbc, seed, today).make(count);
    }

    /** Takes away all that was made, where others look at the same database. */
    public static void remove(JdbcTemplate jdbc) {
        String projects = " in (select id from life_project where created_by = 'made')";
        String ceremonies = " in (select id from ceremony where submitted_by = 'made')";
        for (String rest : List.of(
                "business_outcome where life_project_id" + projects,
                "visit_finding where visit_id in (select id from follow_up_visit where life_project_id" + projects
                        + ")",
                "follow_up_visit where life_project_id" + projects,
                "handover where handed_by = 'made'",
                "line_item where line_id in (select id from distribution_line where life_project_id" + projects + ")",
                "distribution_line where life_project_id" + projects,
                "life_project_step where life_project_id" + projects,
                "life_project where created_by = 'made'",
                "beneficiary where created_by = 'made'")) jdbc.update("delete from " + rest);
        List<UUID> held = jdbc.queryForList("select id from ceremony where submitted_by = 'made'", UUID.class);
        jdbc.update(
                "update ceremony set approved_by = null, state = 'CANCELLED', closed_at = null where id" + ceremonies);
        for (UUID ceremony : held) {
            jdbc.update("delete from ceremony_preparer where ceremony_id = ?", ceremony);
            jdbc.update("delete from ceremony where id = ?", ceremony);
        }
        List<UUID> agreements =
                jdbc.queryForList("select agreement_id from tranche where proposed_by = 'made'", UUID.class);
        jdbc.update(
                "delete from tranche_share where tranche_id in (select id from tranche where proposed_by = 'made')");
        jdbc.update("delete from tranche where proposed_by = 'made'");
        for (UUID agreement : Set.copyOf(agreements)) {
            jdbc.update("delete from agreement_funder where agreement_id = ?", agreement);
            jdbc.update("delete from agreement where id = ?", agreement);
        }
        jdbc.update("delete from funder where folded_fr like 'made-fr-%'");
        jdbc.update("delete from price_proposal where proposed_by = 'made'");
        jdbc.update("delete from catalogue_item where reference like 'MADE-%'");
        jdbc.update("delete from trade where code like 'MADE\\_%'");
        jdbc.update("delete from centre where name_fr like 'Centre de la cohorte%'");
    }

    private void make(int count) {
        ground();
        for (int i = 0; i < count; i++) person();
        people.flush();
        projects.flush();
        steps.flush();
        lines.flush();
        items.flush();
        handovers.flush();
        visits.flush();
        findings.flush();
        outcomes.flush();
    }

    private UUID id() {
        return new UUID(0x0190_0000_0000_7000L + (ids++ << 16), 0x8000_0000_0000_0000L | random.nextLong() >>> 2);
    }

    private void ground() {
        List<String> regions =
                jdbc.queryForList("select code from division where level = 'region' order by code", String.class);
        for (int i = 0; i < CENTRES; i++) {
            UUID centre = id();
            centres.add(centre);
            jdbc.update(
                    "insert into centre (id, name_ar, name_fr, division_code) values (?, ?, ?, ?)",
                    centre,
                    "مركز الفوج " + (i + 1),
                    "Centre de la cohorte " + (i + 1),
                    regions.get(i % regions.size()));
        }
        for (int i = 0; i < TRADES; i++)
            jdbc.update(
                    "insert ignore into trade (code, sector, name_ar, name_fr) values (?, ?, ?, ?)",
                    trade(i),
                    SECTORS[i % SECTORS.length],
                    "مهنة " + (i + 1),
                    "Métier " + (i + 1));
        for (int i = 0; i < ITEMS; i++) good(i);
        for (int i = 1; i <= FUNDERS; i++) funder(i);
        for (int year = 0; year < YEARS; year++) agreement(year);
        for (int quarter = 0; quarter < QUARTERS; quarter++) ceremony(quarter);
    }

    private static String trade(int i) {
        return "MADE_" + (i + 1);
    }

    private void good(int i) {
        UUID item = id();
        goods.add(item);
        long price = 100_000 + random.nextInt(900_000);
        jdbc.update(
                "insert into catalogue_item (id, reference, name_ar, name_fr, specification_ar, specification_fr, kind, unit,"
                        + " price_centimes, price_date, price_source, state, search_text, folded_ar, folded_fr, sort_ar,"
                        + " sort_fr, version) values (?, ?, 'قطعة', 'Pièce', '', '', 'DURABLE', 'PIECE', ?, ?, 'made', 'DRAFT',"
                        + " '', '', '', '', '', 0)",
                item,
                "MADE-" + item.toString().substring(0, 13),
                price,
                first);
        for (LocalDate day = first.plusDays(random.nextInt(200));
                day.isBefore(today);
                day = day.plusDays(150 + random.nextInt(200))) {
            jdbc.update(
                    "insert into price_proposal (id, item_id, price_centimes, price_date, source, proposed_by, proposed_at,"
                            + " decision, decided_by, decided_at) values (?, ?, ?, ?, 'made', 'made', ?, 'APPROVED', 'another', ?)",
                    id(),
                    item,
                    price,
                    day,
                    day.atStartOfDay(),
                    day.atStartOfDay());
            price = Math.round(price * (0.97 + random.nextDouble() * 0.12));
        }
    }

    private void funder(int i) {
        UUID funder = id();
        funders.add(funder);
        jdbc.update(
                "insert into funder (id, name_ar, name_fr, folded_ar, folded_fr) values (?, ?, ?, ?, ?)",
                funder,
                "ممول الفوج " + i,
                "Financeur de la cohorte " + i,
                "made-ar-" + i,
                "made-fr-" + i);
    }

    private void agreement(int year) {
        UUID agreement = id();
        LocalDate signed = first.plusYears(year);
        jdbc.update(
                "insert into agreement (id, name_ar, name_fr, signed_on) values (?, ?, ?, ?)",
                agreement,
                "اتفاقية " + signed.getYear(),
                "Convention " + signed.getYear(),
                signed);
        int first = 3_000 + aside.nextInt(4_000);
        int[] shares = {first, 2_500, 7_500 - first};
        for (int i = 0; i < FUNDERS; i++)
            jdbc.update(
                    "insert into agreement_funder (agreement_id, funder_id, position, share) values (?, ?, ?, ?)",
                    agreement,
                    funders.get(i),
                    i + 1,
                    shares[i]);
        for (int ordinal = 1; ordinal <= 2; ordinal++) {
            UUID tranche = id();
            tranches.add(tranche);
            jdbc.update(
                    "insert into tranche (id, agreement_id, ordinal, envelope_centimes, version, state, proposed_by, proposed_at,"
                            + " approved_by, approved_at) values (?, ?, ?, 100000000000, 0, 'APPROVED', 'made', ?, 'another', ?)",
                    tranche,
                    agreement,
                    ordinal,
                    signed.atStartOfDay(),
                    signed.atStartOfDay());
            for (int i = 0; i < FUNDERS; i++)
                jdbc.update(
                        "insert into tranche_share (tranche_id, funder_id, amount_centimes) values (?, ?, ?)",
                        tranche,
                        funders.get(i),
                        shares[i] * 10_000_000L);
        }
    }

    private void ceremony(int quarter) {
        UUID ceremony = id();
        ceremonies.add(ceremony);
        LocalDate day = first.plusMonths(3L * quarter + 2).plusDays(10);
        days.add(day);
        jdbc.update(
                "insert into ceremony (id, title_ar, title_fr, place_ar, place_fr, held_on, tranche_id, envelope_centimes, state,"
                        + " list_version, version) values (?, 'حفل', 'Cérémonie', '', '', ?, ?, 100000000000, 'LIST_OPEN', 1, 0)",
                ceremony,
                day,
                tranches.get(quarter / 2));
        for (String part : new String[] {"PREPARED", "APPROVED"})
            jdbc.update(
                    "insert into ceremony_preparer (ceremony_id, username, part) values (?, ?, ?)",
                    ceremony,
                    "PREPARED".equals(part) ? BY : "another",
                    part);
        jdbc.update(
                "update ceremony set state = 'CLOSED', submitted_by = 'made', approved_by = 'another', approved_at = held_on,"
                        + " digest = repeat('0', 64), verify_code = ?, closed_by = 'made', closed_at = held_on where id = ?",
                ceremony.toString().substring(0, 8)
                        + ceremony.toString().substring(9, 13)
                        + ceremony.toString().substring(24, 30),
                ceremony);
    }

    private void person() {
        UUID person = id();
        LocalDate registered = first.plusDays(random.nextInt(YEARS * 365));
        int region = skewed(12);
        String division = random.nextInt(50) == 0 ? null : String.format("%02d", region + 1);
        UUID centre = random.nextInt(40) == 0 ? null : centres.get(random.nextInt(6) == 0 ? skewed(CENTRES) : region);
        String sex = random.nextInt(60) == 0 ? null : random.nextInt(100) < 18 ? "FEMALE" : "MALE";
        people.add(
                person,
                aside.nextInt(45) == 0 ? "" : "شخص",
                random.nextInt(30) == 0 ? "" : "Personne",
                "شخص",
                "personne",
                aside.nextInt(12) == 0 ? null : index(),
                "",
                aside.nextInt(7) == 0 ? null : index(),
                "",
                random.nextInt(20) == 0 ? null : LocalDate.of(1990, 1, 1),
                sex,
                "",
                division,
                centre,
                random.nextInt(4) == 0 ? "" : "CAP",
                registered.atTime(10, 0),
                BY,
                0);
        if (random.nextInt(100) < 82) project(person, registered);
    }

    private byte[] index() {
        var index = new byte[32];
        aside.nextBytes(index);
        return index;
    }

    /** Of {@code n}, the first far more often than the last. */
    private int skewed(int n) {
        return (int) (n * Math.pow(random.nextDouble(), 2.2));
    }

    private void project(UUID person, LocalDate registered) {
        UUID project = id();
        int reached = reached();
        int quarter = quarterAfter(registered.plusDays(90 + random.nextInt(120)));
        boolean onList = reached >= 7 && quarter < QUARTERS;
        if (!onList) reached = Math.min(reached, 6);
        boolean present = onList && random.nextInt(100) < 93;
        if (onList && !present) reached = 6;
        @Nullable Fate fate = present ? fate(days.get(quarter)) : null;
        boolean withdrawn = reached < 7 && random.nextInt(25) == 0;
        String state = withdrawn ? "WITHDRAWN" : fate == null ? WAY[reached] : fate.state();
        projects.add(
                project,
                person,
                "مشروع",
                "Projet",
                "projet",
                random.nextInt(70) == 0 ? null : trade(skewed(TRADES)),
                state,
                false,
                registered.plusDays(5).atTime(9, 0),
                BY,
                0);
        for (int step = 0; step <= reached; step++)
            steps.add(
                    id(), project, WAY[step], registered.plusDays(5 + 8L * step).atTime(9, 0), BY, "");
        if (withdrawn)
            steps.add(id(), project, "WITHDRAWN", registered.plusDays(100).atTime(9, 0), BY, "");
        if (onList) line(person, project, quarter, present);
        if (fate != null) follow(person, project, days.get(quarter), fate);
    }

    /** Index of the state in {@link #WAY}: most come through. */
    private int reached() {
        int dice = random.nextInt(100);
        return dice < 24 ? dice % 5 : dice < 34 ? 5 + dice % 2 : 8;
    }

    private int quarterAfter(LocalDate day) {
        int quarter = 0;
        while (quarter < QUARTERS && days.get(quarter).isBefore(day)) quarter++;
        return quarter < QUARTERS && days.get(quarter).isAfter(today) ? QUARTERS : quarter;
    }

    private void line(UUID person, UUID project, int quarter, boolean present) {
        UUID line = id();
        boolean replaced = !present && random.nextInt(4) == 0;
        lines.add(
                line,
                ceremonies.get(quarter),
                person,
                project,
                ++positions[quarter],
                "شخص",
                "Personne",
                "مشروع",
                "Projet",
                present ? "SIGNED" : replaced ? "SUBSTITUTED" : "ABSENT",
                0);
        int pieces = 2 + random.nextInt(4);
        for (int i = 0; i < pieces; i++)
            items.add(
                    id(),
                    line,
                    i,
                    goods.get(random.nextInt(ITEMS)),
                    "قطعة",
                    "Pièce",
                    1 + random.nextInt(2),
                    300_000 + random.nextInt(700_000),
                    !present ? "PLANNED" : random.nextInt(30) == 0 ? "MISSING" : "GIVEN");
        if (!present) return;
        LocalDateTime at = days.get(quarter).atTime(11, 0);
        handovers.add(id(), line, line, at.getYear(), 1_000_000 + ++records, at, BY, at, "BENEFICIARY", "");
    }

    /** What becomes of a business: how many days it lasts, and for how many it is followed. */
    private record Fate(int lasts, int followed, boolean learnt, boolean sustained) {
        String state() {
            return learnt ? "CEASED" : sustained ? "SUSTAINED" : "ACTIVE";
        }
    }

    private Fate fate(LocalDate signed) {
        int until = (int) ChronoUnit.DAYS.between(signed, today);
        int lasts = (int) (-Math.log(1 - random.nextDouble()) * 2_900) + 20;
        int followed = random.nextInt(6) == 0 ? random.nextInt(Math.max(1, until)) : until;
        boolean learnt = lasts <= followed;
        return new Fate(lasts, followed, learnt, !learnt && followed > 1_000 && random.nextInt(3) == 0);
    }

    private void follow(UUID person, UUID project, LocalDate signed, Fate fate) {
        for (int months : VISITS) {
            LocalDate due = signed.plusMonths(months);
            if (months > 12 && due.isAfter(today)) break;
            int day = (int) ChronoUnit.DAYS.between(signed, due) + random.nextInt(12);
            boolean open = due.isAfter(today);
            boolean made = !open && day <= fate.followed && random.nextInt(100) < 88;
            boolean ended = fate.learnt && day >= fate.lasts;
            UUID visit = id();
            visits.add(
                    visit,
                    person,
                    project,
                    months,
                    due,
                    made ? "DONE" : open || random.nextInt(3) == 0 ? "DUE" : "MISSED",
                    made ? signed.plusDays(day) : null,
                    "",
                    0);
            if (!made) continue;
            findings.add(
                    visit,
                    ended
                            ? "STOPPED"
                            : random.nextInt(12) == 0 ? "PAUSED" : random.nextInt(6) == 0 ? "STRUGGLING" : "RUNNING",
                    "NOT_SAID",
                    "NOT_SAID",
                    "NOT_SAID",
                    "");
        }
        if (fate.learnt)
            outcomes.add(project, "CEASED", signed.plusDays(fate.lasts), "OTHER", BY, today.atStartOfDay());
        else if (fate.sustained)
            outcomes.add(project, "SUSTAINED", signed.plusDays(1_000), "OTHER", BY, today.atStartOfDay());
    }
}
