package ma.idmaj.followup.findings;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads and writes what visits found. Who may, and whether the visit stands so, is asked by whoever calls. */
@Component
public class FindingStore {

    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was signed for in a project and stands, the last ceremony first; without what never went out. */
    public List<HandedItem> handedOver(UUID project) {
        return jdbc.sql("""
                        select i.id, pc.id piece_id, coalesce(c.name_ar, i.name_ar) name_ar,
                               coalesce(c.name_fr, i.name_fr) name_fr, if(pc.id is null, i.quantity, 1) quantity,
                               coalesce(pc.code, '') code, coalesce(pc.serial, '') serial
                        from distribution_line l join ceremony y on y.id = l.ceremony_id
                        join handover h on h.standing_line_id = l.id join line_item i on i.line_id = l.id
                        left join piece pc on pc.purpose = i.id and pc.state = 'HANDED_OVER'
                        left join catalogue_item c on c.id = pc.item_id
                        where l.life_project_id = ? and l.state <> 'RETURNED' and i.state in ('GIVEN', 'SUBSTITUTED')
                        order by y.held_on desc, l.id, i.position, pc.serial, pc.id""")
                .param(project)
                .query((row, n) -> new HandedItem(
                        row.getObject("id", UUID.class),
                        row.getObject("piece_id", UUID.class),
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        row.getInt("quantity"),
                        row.getString("code"),
                        row.getString("serial")))
                .list();
    }

    public void write(UUID visit, Findings so) {
        jdbc.sql("""
                        insert into visit_finding (visit_id, activity, income_band, days_worked, jobs, formal_status,
                          social_cover, next_action, next_action_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        visit,
                        so.activity().name(),
                        so.income().name(),
                        so.daysWorked(),
                        so.jobs(),
                        so.formal().name(),
                        so.cover().name(),
                        so.nextAction(),
                        so.nextActionOn())
                .update();
        for (Difficulty difficulty : so.difficulties())
            jdbc.sql("insert into visit_difficulty (visit_id, difficulty) values (?, ?)")
                    .params(visit, difficulty.name())
                    .update();
        for (FoundItem item : so.equipment())
            jdbc.sql("insert into visit_equipment (id, visit_id, line_item_id, piece_id, found, note)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            NewId.next(),
                            visit,
                            item.lineItemId(),
                            item.pieceId(),
                            item.found().name(),
                            item.note())
                    .update();
    }

    public Optional<Findings> of(UUID visit) {
        return jdbc.sql("select * from visit_finding where visit_id = ?")
                .param(visit)
                .query((row, n) -> new Findings(
                        Activity.valueOf(row.getString("activity")),
                        IncomeBand.valueOf(row.getString("income_band")),
                        row.getObject("days_worked", Integer.class),
                        row.getObject("jobs", Integer.class),
                        FormalStatus.valueOf(row.getString("formal_status")),
                        SocialCover.valueOf(row.getString("social_cover")),
                        difficulties(visit),
                        equipment(visit),
                        row.getString("next_action"),
                        row.getObject("next_action_on", LocalDate.class)))
                .optional();
    }

    private Set<Difficulty> difficulties(UUID visit) {
        var all = EnumSet.noneOf(Difficulty.class);
        all.addAll(jdbc.sql("select difficulty from visit_difficulty where visit_id = ?")
                .param(visit)
                .query((row, n) -> Difficulty.valueOf(row.getString(1)))
                .list());
        return all;
    }

    private List<FoundItem> equipment(UUID visit) {
        return jdbc.sql(
                        "select line_item_id, piece_id, found, note from visit_equipment where visit_id = ? order by id")
                .param(visit)
                .query((row, n) -> new FoundItem(
                        row.getObject("line_item_id", UUID.class),
                        row.getObject("piece_id", UUID.class),
                        Found.valueOf(row.getString("found")),
                        row.getString("note")))
                .list();
    }

    /** What was found of each thing, by the words of the line that was signed, in its order. */
    public List<SeenItem> seen(UUID visit) {
        return jdbc.sql("""
                        select i.name_ar, i.name_fr, coalesce(p.serial, '') serial, e.found, e.note
                        from visit_equipment e join line_item i on i.id = e.line_item_id
                        left join piece p on p.id = e.piece_id where e.visit_id = ? order by i.position, e.id""")
                .param(visit)
                .query((row, n) -> new SeenItem(
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        row.getString("serial"),
                        Found.valueOf(row.getString("found")),
                        row.getString("note")))
                .list();
    }

    /** Of the visits of the same project made before this one, the last that said what came in. */
    public Optional<IncomeBand> incomeBefore(UUID project, UUID visit) {
        return jdbc.sql("""
                        select f.income_band from visit_finding f join follow_up_visit v on v.id = f.visit_id
                        join follow_up_visit now on now.id = :visit
                        where v.life_project_id = :project and v.months < now.months and f.income_band <> 'NOT_SAID'
                        order by v.months desc limit 1""")
                .param("visit", visit)
                .param("project", project)
                .query((row, n) -> IncomeBand.valueOf(row.getString(1)))
                .optional();
    }
}
