package ma.idmaj.beneficiaries.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.SignerKind;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ceremonies that are over, and a person about whom every table holds something that must go. */
public final class ForgottenCast {

    /** Stands in every text about the person, and nowhere else. */
    static final String CANARY = "KANARI";

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final CeremonyCast cast;

    public ForgottenCast(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.entities = context.getBean(EntityManager.class);
        this.cast = new CeremonyCast(context);
    }

    /** Acts as the data protection officer until another signs in. */
    public static void officer() {
        var may = Stream.concat(Role.AUDITOR.permissions().stream(), Stream.of(Permission.PRIVACY_WORK))
                .toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "auditor", null, AuthorityUtils.createAuthorityList(may)));
    }

    public void settle() {
        entities.flush();
        entities.clear();
    }

    /** Held and closed, its projects ended. @param here for each person, whether they came and signed */
    public UUID closed(List<Boolean> here) {
        UUID ceremony = cast.approved(here.size());
        settle();
        var day = context.getBean(DayService.class);
        for (int i = 0; i < here.size(); i++) {
            LineRow line = day.lines(ceremony).get(i);
            if (!here.get(i)) {
                day.markAbsent(line.id(), line.version());
                settle();
                continue;
            }
            day.checkIn(line.id(), line.version(), false);
            settle();
            line = day.lines(ceremony).get(i);
            day.handOver(new HandoverAct(
                    UUID.randomUUID(),
                    line.id(),
                    line.version(),
                    i % 2 == 0 ? Map.of() : Map.of(line.items().getFirst().id(), ItemState.MISSING),
                    SignerKind.BENEFICIARY,
                    "",
                    "تسلمت",
                    true,
                    CeremonyCast.signature(),
                    ""));
            settle();
        }
        context.getBean(ClosingService.class).close(ceremony, cast.version(ceremony));
        settle();
        jdbc.sql("update life_project set state = if(state = 'EQUIPPED', 'SUSTAINED', 'WITHDRAWN') where id in"
                        + " (select life_project_id from distribution_line where ceremony_id = ?)")
                .param(ceremony)
                .update();
        // The cast's names come again and again.
        jdbc.sql(
                        "update duplicate_suspicion set state = 'NOT_SAME', decided_by = 'someone', decided_at = ? where state = 'WAITING'")
                .param(NOW)
                .update();
        return ceremony;
    }

    public List<UUID> people(UUID ceremony) {
        return jdbc.sql("select beneficiary_id from distribution_line where ceremony_id = ? order by position")
                .param(ceremony)
                .query(UUID.class)
                .list();
    }

    /** Rows in every table that keeps anything of a person, each with the canary in its words. */
    void fill(UUID person, UUID ceremony, UUID other) {
        jdbc.sql("update beneficiary set name_ar = 'زمردة كناري KANARI', name_latin = 'Zomorroda KANARI',"
                        + " address = 'KANARI', sex = 'FEMALE', birth_date = '1987-07-03' where id = ?")
                .param(person)
                .update();
        jdbc.sql("update distribution_line set name_ar = 'زمردة كناري KANARI', name_latin = 'Zomorroda KANARI'"
                        + " where beneficiary_id = ?")
                .param(person)
                .update();
        UUID line = one("select id from distribution_line where beneficiary_id = ?", person);
        UUID project = one("select life_project_id from distribution_line where beneficiary_id = ?", person);
        UUID record = one("select id from handover where line_id = ?", line);
        UUID item = one("select id from line_item where line_id = ? limit 1", line);
        UUID good = one("select item_id from line_item where line_id = ? limit 1", line);
        insert(
                "name_token",
                Map.of("beneficiary_id", person, "token", "kanari", "sort_ar", "KANARI", "sort_latin", "KANARI"));
        insert("name_key", Map.of("beneficiary_id", person, "name_key", "KANARI"));
        insert(
                "name_pair",
                Map.of(
                        "beneficiary_id",
                        person,
                        "arabic_key",
                        "KANARI",
                        "latin_key",
                        "KANARI",
                        "arabic",
                        "KANARI",
                        "latin",
                        "KANARI",
                        "family",
                        true));
        UUID doubt = insert(
                "duplicate_suspicion",
                Map.of(
                        "id",
                        NEW,
                        "first_id",
                        person,
                        "second_id",
                        other,
                        "score",
                        1,
                        "reasons",
                        CANARY,
                        "state",
                        "NOT_SAME",
                        "raised_at",
                        NOW,
                        "raised_by",
                        "a",
                        "decided_at",
                        NOW,
                        "decided_by",
                        "b"));
        insert("duplicate_writer", Map.of("suspicion_id", doubt, "username", "a"));
        insert(
                "beneficiary_merge",
                map(
                        "id",
                        NEW,
                        "suspicion_id",
                        doubt,
                        "kept_id",
                        person,
                        "away_id",
                        other,
                        "taken",
                        "",
                        "kept_name_ar",
                        CANARY,
                        "kept_name_latin",
                        CANARY,
                        "merged_at",
                        NOW,
                        "merged_by",
                        "b",
                        "undone_at",
                        NOW,
                        "undone_by",
                        "b"));
        insert(
                "file_background",
                map(
                        "id",
                        NEW,
                        "file_id",
                        person,
                        "kind",
                        "DIPLOMA",
                        "title_ar",
                        CANARY,
                        "title_fr",
                        CANARY,
                        "issuer",
                        CANARY,
                        "recorded_at",
                        NOW,
                        "recorded_by",
                        "a",
                        "version",
                        0));
        insert(
                "file_photo",
                map(
                        "id", NEW, "file_id", person, "sealed", CANARY, "width", 1, "height", 1, "put_at", NOW,
                        "put_by", "a"));
        UUID paper = insert(
                "file_paper",
                map(
                        "id",
                        NEW,
                        "file_id",
                        person,
                        "reference",
                        "KANARI01",
                        "kind",
                        "OTHER",
                        "note",
                        CANARY,
                        "file_type",
                        "PDF",
                        "size_bytes",
                        1,
                        "sealed",
                        CANARY,
                        "attached_at",
                        NOW,
                        "attached_by",
                        "a"));
        insert(
                "consent_record",
                map(
                        "id",
                        NEW,
                        "file_id",
                        person,
                        "kind",
                        "IMAGE",
                        "answer",
                        "GIVEN",
                        "said_on",
                        TODAY,
                        "text_language",
                        "ARABIC",
                        "text_version",
                        1,
                        "notice_version",
                        1,
                        "authorisation",
                        "",
                        "evidence",
                        "SIGNED_PAPER",
                        "paper_id",
                        paper,
                        "witness",
                        "",
                        "recorded_at",
                        NOW,
                        "recorded_by",
                        "a"));
        UUID call = insert(
                "convocation",
                map(
                        "id",
                        NEW,
                        "beneficiary_id",
                        person,
                        "reason",
                        "INTERVIEW",
                        "held_on",
                        TODAY,
                        "place_ar",
                        CANARY,
                        "place_fr",
                        CANARY,
                        "way",
                        "PHONE",
                        "state",
                        "TOLD",
                        "version",
                        0));
        insert(
                "convocation_step",
                Map.of("id", NEW, "convocation_id", call, "state", "TOLD", "occurred_at", NOW, "occurred_by", "a"));
        insert(
                "phone_call",
                map(
                        "id",
                        NEW,
                        "beneficiary_id",
                        person,
                        "called_at",
                        NOW,
                        "called_by",
                        "a",
                        "recorded_at",
                        NOW,
                        "purpose",
                        "DIAGNOSIS",
                        "outcome",
                        "REACHED",
                        "note_sealed",
                        CANARY,
                        "agreed_to_sealed",
                        CANARY,
                        "version",
                        0));
        paper("person", person);
        paper("line", line);
        paper("ceremony", ceremony);
        lifeProject(project);
        insert(
                "line_scan",
                map(
                        "id",
                        NEW,
                        "line_id",
                        line,
                        "handover_id",
                        record,
                        "reference",
                        "KANARI02",
                        "file_type",
                        "PDF",
                        "size_bytes",
                        1,
                        "sealed",
                        CANARY,
                        "attached_by",
                        "a",
                        "attached_at",
                        NOW));
        jdbc.sql("update handover set mandate_kind = 'LEGALISED' where id = ?")
                .param(record)
                .update();
        jdbc.sql("replace into handover_facts (handover_id, sealed) values (?, ?)")
                .params(record, CANARY.repeat(6))
                .update();
        insert(
                "return_record",
                map(
                        "id",
                        NEW,
                        "line_id",
                        line,
                        "handover_id",
                        record,
                        "return_year",
                        1999,
                        "return_number",
                        1,
                        "reason",
                        CANARY,
                        "taken_by",
                        "a",
                        "taken_at",
                        NOW));
        insert(
                "list_row_comment",
                Map.of("ceremony_id", ceremony, "list_version", 1, "line_id", line, "comment_text", CANARY));
        UUID waiting = insert(
                "reserve_line",
                map(
                        "id",
                        NEW,
                        "ceremony_id",
                        ceremony,
                        "beneficiary_id",
                        person,
                        "life_project_id",
                        project,
                        "position",
                        9,
                        "name_ar",
                        CANARY,
                        "name_latin",
                        CANARY,
                        "project_ar",
                        CANARY,
                        "project_fr",
                        CANARY,
                        "state",
                        "TAKEN"));
        UUID out = one("select id from distribution_line where beneficiary_id = ?", other);
        insert(
                "list_substitution",
                map(
                        "id",
                        NEW,
                        "ceremony_id",
                        ceremony,
                        "ordinal",
                        1,
                        "out_line_id",
                        out,
                        "in_line_id",
                        line,
                        "reserve_line_id",
                        waiting,
                        "reason",
                        CANARY,
                        "canonical",
                        "idmaj-substitution\t1\nin\t1\t" + person
                                + "\tKANARI\tKANARI\tKANARI\tKANARI\t5\nreason\tKANARI\ntotal\t1\t5\n",
                        "digest",
                        "d",
                        "substituted_by",
                        "x",
                        "approved_by",
                        "approver",
                        "substituted_at",
                        NOW));
        jdbc.sql(
                        "update frozen_list set canonical = replace(canonical, concat(:p, '\t'), concat(:p, '\tKANARI ')) where ceremony_id = :c")
                .param("p", person.toString())
                .param("c", ceremony)
                .update();
        press(ceremony, line);
        goods(item, good);
        insert(
                "saved_view",
                map(
                        "id",
                        NEW,
                        "name",
                        "Vue",
                        "name_key",
                        "vue",
                        "owner",
                        "a",
                        "shared",
                        false,
                        "parameters",
                        "q=Zomorroda+KANARI",
                        "created_at",
                        NOW,
                        "version",
                        0));
        UUID visit = visited(person, project);
        paper("visit", visit);
        cameBack(person);
        insert(
                "privacy_request",
                map(
                        "id",
                        NEW,
                        "request_year",
                        1999,
                        "request_number",
                        1,
                        "kind",
                        "ACCESS",
                        "person_id",
                        person,
                        "wish_sealed",
                        CANARY,
                        "contact_sealed",
                        CANARY,
                        "answer_sealed",
                        CANARY,
                        "received_on",
                        TODAY,
                        "way",
                        "LETTER",
                        "due_on",
                        TODAY,
                        "state",
                        "REFUSED",
                        "closed_on",
                        TODAY,
                        "closed_by",
                        "a",
                        "closed_at",
                        NOW,
                        "received_by",
                        "a",
                        "received_at",
                        NOW));
        insert(
                "legal_hold",
                map(
                        "id",
                        NEW,
                        "person_id",
                        person,
                        "reason",
                        CANARY,
                        "set_by",
                        "a",
                        "set_at",
                        NOW,
                        "lifted_by",
                        "a",
                        "lifted_at",
                        NOW));
    }

    private void lifeProject(UUID project) {
        insert(
                "fit_shown",
                map(
                        "id",
                        NEW,
                        "life_project_id",
                        project,
                        "text_ar",
                        CANARY,
                        "text_fr",
                        CANARY,
                        "shown_at",
                        NOW,
                        "shown_by",
                        "a"));
        insert(
                "feasibility",
                map(
                        "life_project_id",
                        project,
                        "market_words",
                        CANARY,
                        "premises_address",
                        CANARY,
                        "premises_evidence",
                        CANARY,
                        "licence_name",
                        CANARY,
                        "saved_at",
                        NOW,
                        "saved_by",
                        "a",
                        "version",
                        0));
        insert("feasibility_cost", Map.of("life_project_id", project, "position", 0, "label", CANARY, "centimes", 1));
        insert(
                "pathway_entry",
                map(
                        "id",
                        NEW,
                        "life_project_id",
                        project,
                        "pathway",
                        "HOUSING",
                        "state",
                        "GAP",
                        "side",
                        "CENTRE",
                        "note",
                        CANARY,
                        "looked_on",
                        TODAY,
                        "written_by",
                        "a",
                        "written_at",
                        NOW,
                        "version",
                        0));
        insert(
                "project_action",
                map(
                        "id",
                        NEW,
                        "life_project_id",
                        project,
                        "pathway",
                        "HOUSING",
                        "what",
                        CANARY,
                        "due_on",
                        TODAY,
                        "state",
                        "PLANNED",
                        "note",
                        CANARY,
                        "created_at",
                        NOW,
                        "created_by",
                        "a",
                        "version",
                        0));
        insert(
                "qualification",
                map(
                        "id",
                        NEW,
                        "life_project_id",
                        project,
                        "course",
                        CANARY,
                        "body",
                        CANARY,
                        "state",
                        "ABANDONED",
                        "attestation",
                        CANARY,
                        "note",
                        CANARY,
                        "written_by",
                        "a",
                        "written_at",
                        NOW,
                        "version",
                        0));
        UUID partner = insert(
                "partner",
                Map.of(
                        "id",
                        NEW,
                        "name_ar",
                        "شريك " + UUID.randomUUID(),
                        "name_fr",
                        "P " + UUID.randomUUID(),
                        "kind",
                        "OTHER"));
        insert(
                "referral",
                map(
                        "id",
                        NEW,
                        "life_project_id",
                        project,
                        "partner_id",
                        partner,
                        "pathway",
                        "HOUSING",
                        "reason",
                        CANARY,
                        "sent_on",
                        TODAY,
                        "sent_by",
                        "a",
                        "state",
                        "SENT",
                        "note",
                        CANARY,
                        "version",
                        0));
        jdbc.sql("update life_project_step set note = 'KANARI' where life_project_id = ?")
                .param(project)
                .update();
        String minutes = "idmaj-minutes\t1\nsession\tx\nfile\t1\t" + project
                + "\tزمردة كناري KANARI\tZomorroda KANARI\tQZ••••1\tKANARI\tKANARI\tA\tB\t5\tREJECTED\tc\tKANARI\nmissing\tKANARI\nfile\t2\tother\tآخر\tAutre\t\tT\tT\tA\tB\t7\tREJECTED\tc\tvu par Zomorroda KANARI\nmissing\tbail\nend\t2\n";
        UUID session = insert(
                "committee_session",
                map(
                        "id",
                        NEW,
                        "held_on",
                        TODAY,
                        "held_at",
                        "10:00",
                        "place_ar",
                        "",
                        "place_fr",
                        "",
                        "state",
                        "CLOSED",
                        "created_at",
                        NOW,
                        "created_by",
                        "a",
                        "closed_at",
                        NOW,
                        "closed_by",
                        "a",
                        "minutes",
                        minutes,
                        "digest",
                        "d",
                        "version",
                        0));
        UUID file = insert(
                "committee_line",
                map(
                        "id",
                        NEW,
                        "session_id",
                        session,
                        "life_project_id",
                        project,
                        "position",
                        1,
                        "opened_by",
                        "a",
                        "submitted_by",
                        "a",
                        "presenter_ar",
                        "",
                        "presenter_latin",
                        "",
                        "outcome",
                        "REJECTED",
                        "decided_by",
                        "b",
                        "decided_at",
                        NOW,
                        "reason",
                        CANARY,
                        "version",
                        0));
        insert("committee_missing", Map.of("line_id", file, "position", 0, "item", CANARY));
        paper("session", session);
    }

    private void press(UUID ceremony, UUID line) {
        UUID text = insert(
                "press_text",
                map(
                        "id",
                        NEW,
                        "ceremony_id",
                        ceremony,
                        "occasion",
                        "AFTER",
                        "state",
                        "DRAFT",
                        "latest",
                        1,
                        "live_ceremony_id",
                        ceremony));
        insert(
                "press_version",
                map(
                        "text_id",
                        text,
                        "number",
                        1,
                        "headline_ar",
                        "زمردة كناري KANARI",
                        "headline_fr",
                        "x",
                        "written_by",
                        "a",
                        "written_at",
                        NOW));
        insert(
                "press_part",
                map(
                        "text_id",
                        text,
                        "number",
                        1,
                        "position",
                        0,
                        "text_ar",
                        "قالت زمردة كناري KANARI",
                        "text_fr",
                        "dit Zomorroda KANARI"));
        UUID said = insert(
                "press_statement",
                map(
                        "id",
                        NEW,
                        "ceremony_id",
                        ceremony,
                        "occasion",
                        "AFTER",
                        "kind",
                        "BENEFICIARY",
                        "line_id",
                        line,
                        "speaker_ar",
                        "",
                        "speaker_latin",
                        "",
                        "title_ar",
                        CANARY,
                        "title_fr",
                        CANARY,
                        "said_in",
                        "FRENCH",
                        "said",
                        CANARY,
                        "consent_on",
                        TODAY,
                        "consent_way",
                        "SIGNED",
                        "consent_to",
                        CANARY,
                        "state",
                        "WITHDRAWN",
                        "written_by",
                        "a",
                        "written_at",
                        NOW,
                        "withdrawn_by",
                        "a",
                        "withdrawn_at",
                        NOW,
                        "withdrawn_reason",
                        CANARY));
        insert("press_writer", Map.of("text_id", text, "username", "appr", "part", "APPROVED"));
        String sheet = """
                {"format":1,"ceremony":"%s","occasion":"AFTER","day":"2026-02-18","headline":{"ar":"زمردة كناري KANARI","fr":"x"},
                "dateline":{"ar":"a","fr":"b"},"paragraphs":[{"text":{"ar":"زمردة كناري KANARI","fr":"Zomorroda KANARI"},"formula":false}],
                "statements":[{"statement":"%s","speaker":{"ar":"زمردة كناري KANARI","fr":"Zomorroda KANARI"},"title":{"ar":"","fr":""},
                "language":"FRENCH","said":"KANARI"}],"groups":[],"people":1,"women":0,"men":0,"sumCentimes":1,"envelopeCentimes":1,"listDigest":"d"}
                """.formatted(ceremony, said);
        jdbc.sql(
                        "update press_text set state = 'APPROVED', approved_by = 'appr', approved_at = ?, sheet = ?, digest = 'd' where id = ?")
                .params(NOW, sheet, text)
                .update();
        insert("press_person", Map.of("text_id", text, "line_id", line, "named", true));
        insert("press_line_sector", Map.of("line_id", line, "sector", "CRAFTS", "named_by", "a", "named_at", NOW));
        paper("pressText", text);
    }

    private void goods(UUID item, UUID good) {
        UUID supplier = some("supplier", Map.of());
        UUID agreement = some("agreement", Map.of());
        UUID tranche = some("tranche", Map.of("agreement_id", agreement, "state", "PROPOSED"));
        UUID order = insert(
                "purchase_order",
                map(
                        "id",
                        NEW,
                        "order_year",
                        1999,
                        "order_number",
                        1,
                        "supplier_id",
                        supplier,
                        "tranche_id",
                        tranche,
                        "state",
                        "RECEIVED",
                        "note",
                        "",
                        "ordered_on",
                        TODAY,
                        "created_by",
                        "a",
                        "created_at",
                        NOW));
        UUID ordered = insert(
                "purchase_order_line",
                map(
                        "id",
                        NEW,
                        "order_id",
                        order,
                        "position",
                        0,
                        "item_id",
                        good,
                        "unit",
                        "PIECE",
                        "quantity",
                        1,
                        "price_centimes",
                        1));
        UUID reception = insert(
                "reception",
                map(
                        "id",
                        NEW,
                        "order_id",
                        order,
                        "reception_year",
                        1999,
                        "reception_number",
                        1,
                        "received_on",
                        TODAY,
                        "canonical",
                        "",
                        "digest",
                        "d",
                        "recorded_by",
                        "a",
                        "recorded_at",
                        NOW));
        UUID piece = insert(
                "piece",
                map(
                        "id",
                        NEW,
                        "code",
                        "C" + (System.nanoTime() % 1_000_000),
                        "item_id",
                        good,
                        "serial",
                        "S1",
                        "folded_serial",
                        "s1",
                        "reception_id",
                        reception,
                        "order_line_id",
                        ordered,
                        "received_on",
                        TODAY,
                        "state",
                        "HANDED_OVER",
                        "purpose",
                        item));
        insert(
                "piece_movement",
                map(
                        "id",
                        NEW,
                        "piece_id",
                        piece,
                        "to_state",
                        "HANDED_OVER",
                        "purpose",
                        item,
                        "reason",
                        CANARY,
                        "moved_by",
                        "a",
                        "moved_at",
                        NOW));
        insert(
                "stock_movement",
                map(
                        "id",
                        NEW,
                        "item_id",
                        good,
                        "kind",
                        "HANDED_OVER",
                        "quantity",
                        1,
                        "purpose",
                        item,
                        "reason",
                        CANARY,
                        "moved_by",
                        "a",
                        "moved_at",
                        NOW));
        insert(
                "piece_vehicle",
                map(
                        "piece_id",
                        piece,
                        "registration",
                        CANARY,
                        "insurer",
                        CANARY,
                        "policy",
                        CANARY,
                        "changed_by",
                        "a",
                        "changed_at",
                        NOW));
        UUID note = insert(
                "delivery_note",
                map(
                        "id",
                        NEW,
                        "note_year",
                        1999,
                        "note_number",
                        1,
                        "planned_on",
                        TODAY,
                        "planned_at",
                        "10:00",
                        "address",
                        CANARY,
                        "vehicle",
                        CANARY,
                        "driver",
                        "x",
                        "state",
                        "INSTALLED",
                        "canonical",
                        CANARY,
                        "digest",
                        "d",
                        "remarks",
                        CANARY,
                        "ended_by",
                        "a",
                        "ended_at",
                        NOW,
                        "issued_by",
                        "a",
                        "issued_at",
                        NOW));
        insert("delivery_piece", map("note_id", note, "piece_id", piece, "purpose", item));
        insert(
                "installation_record",
                map(
                        "note_id",
                        note,
                        "signed_by",
                        "WITNESS",
                        "signer_name",
                        CANARY,
                        "signed_text",
                        CANARY,
                        "signed_language",
                        "ar",
                        "signature_png",
                        CANARY,
                        "signed_at",
                        NOW,
                        "recorded_by",
                        "a"));
    }

    /** A row of a table that has nothing to do with anybody: whatever must be there, and these. */
    private UUID some(String table, Map<String, Object> known) {
        var row = new HashMap<String, Object>(known);
        jdbc.sql("select column_name, data_type from information_schema.columns where table_schema = database()"
                        + " and table_name = ? and is_nullable = 'NO' and column_default is null")
                .param(table)
                .query(column -> {
                    row.putIfAbsent(
                            column.getString("column_name"),
                            switch (column.getString("data_type")) {
                                case "uuid" -> NEW;
                                case "datetime" -> NOW;
                                case "date" -> TODAY;
                                case "tinyint", "int", "bigint", "smallint" -> 1;
                                default -> "s" + UUID.randomUUID().toString().substring(0, 8);
                            });
                });
        return insert(table, row);
    }

    private void paper(String subject, UUID about) {
        insert(
                "issued_paper",
                map(
                        "id",
                        NEW,
                        "kind",
                        subject.equals("ceremony") ? "DISTRIBUTION_LIST" : "RECEIPT",
                        "subject",
                        subject,
                        "subject_id",
                        about,
                        "languages",
                        "ARABIC",
                        "about_ar",
                        "x",
                        "about_fr",
                        "x",
                        "dated_on",
                        TODAY,
                        "pages",
                        1,
                        "code",
                        UUID.randomUUID().toString().substring(0, 12).replace("-", "X"),
                        "digest",
                        "d",
                        "content_digest",
                        "d",
                        "facts_sealed",
                        CANARY,
                        "content_sealed",
                        CANARY.repeat(6),
                        "issued_at",
                        NOW,
                        "issued_by",
                        "a",
                        "standing_digest",
                        "d"));
    }

    private static final UUID NEW = new UUID(0, 0);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 2, 18, 10, 0);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 18);

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }

    private void cameBack(UUID person) {
        UUID care = insert(
                "care_case",
                map(
                        "id",
                        NEW,
                        "beneficiary_id",
                        person,
                        "kind",
                        "COMPLAINT",
                        "state",
                        "OPEN",
                        "opened_on",
                        TODAY,
                        "words_sealed",
                        CANARY,
                        "recorded_by",
                        "a",
                        "recorded_at",
                        NOW));
        paper("care", care);
        insert("care_complaint", map("case_id", care, "category", "OTHER", "way", "PHONE", "answer_sealed", CANARY));
        insert("care_repair", map("case_id", care, "workshop", CANARY));
        insert("care_return", map("case_id", care, "quantity", 1, "found", "GOOD", "recorded_by", "a"));
        insert(
                "care_loss",
                map("case_id", care, "quantity", 1, "cause", "LOST", "declared_to", CANARY, "reference", CANARY));
    }

    private UUID insert(String table, Map<String, Object> row) {
        UUID id = UUID.randomUUID();
        var columns = new ArrayList<>(row.keySet());
        var statement = jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")");
        for (String column : columns) {
            Object value = row.get(column);
            statement = statement.param(NEW.equals(value) ? id : value);
        }
        assertThat(statement.update()).isOne();
        return id;
    }

    private UUID one(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(UUID.class).list().getFirst();
    }

    /** The last visit of the project, made, with all that may be written of one. */
    private UUID visited(UUID person, UUID project) {
        UUID visit = jdbc.sql("select id from follow_up_visit where life_project_id = ? and months = 48")
                .param(project)
                .query(UUID.class)
                .single();
        jdbc.sql("update follow_up_visit set beneficiary_id = ?, state = 'DONE', note = ? where id = ?")
                .params(person, CANARY, visit)
                .update();
        jdbc.sql("""
                insert into visit_finding (visit_id, activity, income_band, formal_status, social_cover, next_action)
                values (?, 'RUNNING', 'NONE', 'NONE', 'NONE', ?)""").params(visit, CANARY).update();
        jdbc.sql("""
                insert into visit_equipment (id, visit_id, line_item_id, found, note)
                select uuid(), ?, i.id, 'WORKING', ? from line_item i limit 1""").params(visit, CANARY).update();
        jdbc.sql("""
                insert into early_help (id, life_project_id, visit_id, reason, owner, raised_at, done_what, closed_by, closed_at)
                values (uuid(), ?, ?, 'INCOME_FELL', 'a', now(), ?, 'a', now())""").params(project, visit, CANARY).update();
        jdbc.sql("""
                insert into exit_proposal (id, life_project_id, outcome, since, reason, note, proposed_by, proposed_at, answer,
                  answer_note, decided_by, decided_at)
                values (uuid(), ?, 'CEASED', curdate(), 'OTHER_WORK', ?, 'a', now(), 'REFUSED', ?, 'b', now())""").params(project, CANARY, CANARY).update();
        insert(
                "visit_draft",
                map("id", NEW, "visit_id", visit, "written_by", "a", "written_at", NOW, "sealed", CANARY));
        insert(
                "visit_photo",
                map(
                        "id",
                        NEW,
                        "visit_id",
                        visit,
                        "sealed",
                        CANARY,
                        "width",
                        1,
                        "height",
                        1,
                        "put_at",
                        NOW,
                        "put_by",
                        "a"));
        return visit;
    }
}
