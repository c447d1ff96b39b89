package ma.idmaj.beneficiaries.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.PeopleOnPapers;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.papers.VerifyService;
import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.Slice;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/** Made anonymous, nobody is found again, in any column of any table; figures, papers' numbers and the trail are as before. */
@DatabaseTest
class AnonymisingTest {

    private static final String WHY = "Demande d’opposition 2026/0004";

    @Autowired
    ApplicationContext context;

    @Autowired
    AnonymisingService anonymising;

    @Autowired
    BeneficiaryService people;

    @Autowired
    PeopleOnPapers onPapers;

    @Autowired
    VerifyService verify;

    @Autowired
    FiguresService reporting;

    @Autowired
    List<ForgettingPart> parts;

    @Autowired
    JdbcClient jdbc;

    private ForgottenCast cast;

    @BeforeEach
    void begin() {
        cast = new ForgottenCast(context);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void noCanaryIsLeftInAnyColumnOfAnyTable() {
        UUID ceremony = cast.closed(List.of(true, true));
        List<UUID> listed = cast.people(ceremony);
        UUID person = listed.getFirst();
        cast.fill(person, ceremony, listed.getLast());
        for (ForgottenRows rows : rows())
            if (!rows.where().isEmpty())
                assertThat(count(rows, person)).as(rows.table()).isPositive();
        List<String> notPlanted = plant(person);
        // One of a few words, by a rule of the table.
        assertThat(notPlanted).containsExactly("beneficiary.family_situation");
        assertThat(withCanary())
                .contains("beneficiary.name_ar", "frozen_list.canonical", "issued_paper.content_sealed");
        List<String> trail = trail();

        ForgottenCast.officer();
        anonymising.anonymise(person, WHY);

        assertThat(withCanary()).isEmpty();
        assertThat(trail().subList(0, trail.size())).isEqualTo(trail);
        assertThat(jdbc.sql("select act from audit_entry where subject_id = ? order by seq desc limit 1")
                        .param(person.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("anonymised");
        assertThat(jdbc.sql("select minutes from committee_session where struck_at is not null")
                        .query(String.class)
                        .single())
                .contains("Autre", "missing\tbail", "vu par —");
        String list = jdbc.sql("select canonical from frozen_list where ceremony_id = ?")
                .param(ceremony)
                .query(String.class)
                .single();
        assertThat(list).contains(person + "\t—\t—\t—\t—").contains("Abderrahim EL MANSOURI");
    }

    @Test
    void thePersonIsFoundNoMore() {
        UUID ceremony = cast.closed(List.of(true, true));
        UUID person = cast.people(ceremony).getFirst();
        ForgottenCast.officer();
        var file = people.detail(person);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        NationalId cin = onPapers.cinToSign(person).orElseThrow();
        ForgottenCast.officer();
        anonymising.anonymise(person, WHY);
        assertThatThrownBy(() -> people.detail(person)).isInstanceOf(BeneficiaryNotFound.class);
        for (String words : List.of(
                file.name().ar(), file.name().latin(), "Fatima BENALI", cin.value(), Long.toString(file.fileNumber())))
            assertThat(people.search(new BeneficiaryFilter(words, null, null), null, 50)
                            .rows())
                    .as(words)
                    .noneMatch(row -> row.id().equals(person));
        assertThatThrownBy(() -> anonymising.anonymise(person, WHY)).isInstanceOf(Refusal.class);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertThat(people.findByCin(cin)).isEmpty();
    }

    @Test
    void papersAreToldAsBefore() {
        UUID ceremony = cast.closed(List.of(true, true));
        List<UUID> listed = cast.people(ceremony);
        cast.fill(listed.getFirst(), ceremony, listed.getLast());
        var codes =
                jdbc.sql("select code from issued_paper").query(String.class).list();
        var before = codes.stream().map(verify::verify).toList();
        assertThat(before).isNotEmpty();
        ForgottenCast.officer();
        var told = codes.stream().map(verify::verify).toList();
        anonymising.anonymise(listed.getFirst(), WHY);
        assertThat(codes.stream().map(verify::verify).toList()).isEqualTo(told);
    }

    /** For random ceremonies, and random ones of their people one after the other. */
    @Test
    void figuresAreAsBefore() {
        var random = new Random(20261126);
        var ceremonies = new ArrayList<UUID>();
        for (int i = 0; i < 4; i++) {
            var here = new ArrayList<Boolean>();
            for (int p = 0; p < 2 + random.nextInt(4); p++) here.add(random.nextInt(4) > 0);
            ceremonies.add(cast.closed(here));
        }
        var everybody = new ArrayList<UUID>();
        for (UUID ceremony : ceremonies) {
            for (UUID person : cast.people(ceremony)) {
                everybody.add(person);
                jdbc.sql("update beneficiary set sex = ?, birth_date = ?, division_code = ? where id = ?")
                        .params(
                                random.nextBoolean() ? "FEMALE" : "MALE",
                                LocalDate.of(1960 + random.nextInt(40), 1 + random.nextInt(12), 28),
                                random.nextBoolean() ? "06.141" : "03.231",
                                person)
                        .update();
                jdbc.sql("update life_project set trade_code = (select code from trade order by rand(?) limit 1)"
                                + " where beneficiary_id = ?")
                        .params(random.nextInt(1000), person)
                        .update();
            }
        }
        ForgottenCast.officer();
        List<String> before = figures();
        var sectors = reporting.groups(Slice.ALL, Dimension.SECTOR);
        var funnel = reporting.funnel(Slice.ALL);
        Collections.shuffle(everybody, random);
        for (UUID person : everybody.subList(0, everybody.size() * 2 / 3)) {
            anonymising.anonymise(person, WHY);
            assertThat(figures()).isEqualTo(before);
        }
        assertThat(reporting.groups(Slice.ALL, Dimension.SECTOR)).isEqualTo(sectors);
        assertThat(reporting.funnel(Slice.ALL)).isEqualTo(funnel);
    }

    @Test
    void nobodyIsForgottenWhileSomethingIsUnderWay() {
        UUID open = new CeremonyCast(context).approved(1);
        cast.settle();
        ForgottenCast.officer();
        UUID person = cast.people(open).getFirst();
        var needed = catchThrowableOfType(StillNeeded.class, () -> anonymising.anonymise(person, WHY));
        assertThat(needed.stops())
                .contains(
                        "ceremonies.forgetting.stop.open",
                        "ceremonies.forgetting.stop.live",
                        "lifeprojects.forgetting.stop.underWay")
                .isEqualTo(anonymising.stops(person));
    }

    @Test
    void aHoldAndAWaitingRequestStopIt() {
        UUID ceremony = cast.closed(List.of(true));
        UUID person = cast.people(ceremony).getFirst();
        ForgottenCast.officer();
        assertThat(anonymising.stops(person)).isEmpty();
        jdbc.sql("insert into legal_hold (id, ceremony_id, reason, set_by, set_at) values (uuid(), ?, 'x', 'a', now())")
                .param(ceremony)
                .update();
        assertThat(anonymising.stops(person)).containsExactly("privacy.forgetting.stop.hold");
        jdbc.sql("update legal_hold set until_on = '2020-01-01'").update();
        assertThat(anonymising.stops(person)).isEmpty();
        jdbc.sql("""
                        insert into privacy_request (id, request_year, request_number, kind, person_id, wish_sealed, received_on,
                          way, due_on, state, received_by, received_at)
                        values (uuid(), 1999, 2, 'ACCESS', ?, 'x', '2026-02-01', 'LETTER', '2026-02-11', 'RECEIVED', 'a', now())""").param(person).update();
        assertThat(anonymising.stops(person)).containsExactly("privacy.forgetting.stop.request");
    }

    @Test
    void onlyTheOfficerDoesAndSaysWhy() {
        UUID person = cast.people(cast.closed(List.of(true))).getFirst();
        for (Role role : Role.values()) {
            CeremonyCast.signIn(role, "test");
            assertThatThrownBy(() -> anonymising.anonymise(person, WHY)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> anonymising.stops(person)).isInstanceOf(AccessDeniedException.class);
        }
        ForgottenCast.officer();
        assertThatThrownBy(() -> anonymising.anonymise(person, " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> anonymising.anonymise(person, "BE462544")).isInstanceOf(Refusal.class);
    }

    private List<ForgottenRows> rows() {
        return parts.stream().flatMap(part -> part.rows().stream()).toList();
    }

    private int count(ForgottenRows rows, UUID person) {
        return jdbc.sql("select count(*) from " + rows.table() + " where " + rows.where())
                .param("files", List.of(person))
                .query(Integer.class)
                .single();
    }

    /** The canary into every column that is said to be overwritten. @return those that take no such text */
    private List<String> plant(UUID person) {
        var not = new ArrayList<String>();
        for (ForgottenRows rows : rows()) {
            for (String column : rows.columns()) {
                // The names stand there already, and are what other texts are struck by.
                if (!WORDS.contains(type(rows.table(), column)) || column.startsWith("name_")) continue;
                String text = column.equals("content_sealed") ? ForgottenCast.CANARY.repeat(6) : ForgottenCast.CANARY;
                try {
                    jdbc.sql("update " + rows.table() + " set " + column + " = :text where " + rows.where())
                            .param("text", text)
                            .param("files", List.of(person))
                            .update();
                } catch (DataAccessException refused) {
                    not.add(rows.table() + "." + column);
                }
            }
        }
        return not;
    }

    private static final List<String> WORDS = List.of(
            "char",
            "varchar",
            "text",
            "mediumtext",
            "longtext",
            "blob",
            "mediumblob",
            "longblob",
            "binary",
            "varbinary");

    private String type(String table, String column) {
        return jdbc.sql("select data_type from information_schema.columns where table_schema = database()"
                        + " and table_name = ? and column_name = ?")
                .params(table, column)
                .query(String.class)
                .single();
    }

    private TreeSet<String> withCanary() {
        var found = new TreeSet<String>();
        record Column(String table, String name) {}
        jdbc.sql("select table_name, column_name from information_schema.columns where table_schema = database()"
                        + " and data_type in (:words) and table_name in (select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE')")
                .param("words", WORDS)
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> {
                    int rows = jdbc.sql(
                                    "select count(*) from `%s` where locate('kanari', lower(convert(`%s` using utf8mb4))) > 0"
                                                    .formatted(column.table(), column.name())
                                            + " or locate('كناري', convert(`%s` using utf8mb4)) > 0"
                                                    .formatted(column.name()))
                            .query(Integer.class)
                            .single();
                    if (rows > 0) found.add(column.table() + "." + column.name());
                });
        return found;
    }

    private List<String> trail() {
        return jdbc.sql(
                        "select concat_ws('|', seq, occurred_at, username, subject, subject_id, act, detail, previous_hash, hash)"
                                + " from audit_entry order by seq")
                .query(String.class)
                .list();
    }

    /** People, lines and centimes by ceremony, trade, sex, territory, year of birth; papers' numbers and digests. */
    private List<String> figures() {
        var figures = new ArrayList<String>();
        for (String by : List.of(
                "l.ceremony_id",
                "l.state",
                "p.trade_code",
                "b.sex",
                "b.division_code",
                "year(b.birth_date)",
                "c.tranche_id"))
            figures.addAll(jdbc.sql("""
                            select concat_ws('|', '%1$s', %1$s, count(distinct b.id), count(distinct l.id),
                              sum(i.quantity * i.unit_price_centimes), sum(if(i.state = 'GIVEN', i.quantity * i.unit_price_centimes, 0)))
                            from distribution_line l join line_item i on i.line_id = l.id
                            join beneficiary b on b.id = l.beneficiary_id join life_project p on p.id = l.life_project_id
                            join ceremony c on c.id = l.ceremony_id group by %1$s order by 1""".formatted(by)).query(String.class).list());
        figures.addAll(jdbc.sql(
                        "select concat_ws('|', record_year, record_number, handed_at, signed_at) from handover order by 1")
                .query(String.class)
                .list());
        figures.addAll(jdbc.sql("select concat_ws('|', code, digest, validity) from issued_paper order by 1")
                .query(String.class)
                .list());
        figures.addAll(jdbc.sql("select concat_ws('|', digest, verify_code) from ceremony order by 1")
                .query(String.class)
                .list());
        return figures;
    }
}
