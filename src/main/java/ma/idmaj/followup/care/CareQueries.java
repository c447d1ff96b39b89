package ma.idmaj.followup.care;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.followup.care.CareFilter.Standing;
import ma.idmaj.followup.care.cases.Belonging;
import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.followup.care.cases.ComplaintCategory;
import ma.idmaj.followup.care.cases.ComplaintWay;
import ma.idmaj.followup.care.cases.LossCause;
import ma.idmaj.followup.care.cases.ReturnCondition;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.stock.PieceState;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads cases, those alone that the reader's centre allows; one query a list. */
@Component
class CareQueries {

    private static final String ROWS = """
            select c.*, b.name_ar, b.name_latin, i.name_ar item_ar, i.name_fr item_fr, p.serial
            from care_case c join beneficiary b on b.id = c.beneficiary_id
            left join line_item i on i.id = c.line_item_id left join piece p on p.id = c.piece_id
            where b.anonymised_at is null and (:scope is null or b.centre_id = :scope)
            """;

    private static final String WHOLE = """
            select c.*, b.name_ar, b.name_latin, i.name_ar item_ar, i.name_fr item_fr, i.item_id, p.serial, p.code,
                   p.state piece_state, k.category, k.way, k.answer_sealed, k.answered_on, r.warranty_until, r.workshop,
                   r.sent_on, r.back_on, r.cost_centimes, t.quantity returned, t.found, t.recorded_by returned_to,
                   t.taken_on, l.quantity lost, l.cause, l.declared_to, l.reference, l.declared_on
            from care_case c join beneficiary b on b.id = c.beneficiary_id
            left join line_item i on i.id = c.line_item_id left join piece p on p.id = c.piece_id
            left join care_complaint k on k.case_id = c.id left join care_repair r on r.case_id = c.id
            left join care_return t on t.case_id = c.id left join care_loss l on l.case_id = c.id
            where c.id = :id and b.anonymised_at is null and (:scope is null or b.centre_id = :scope)""";

    /** Of closed ceremonies: before, the day itself puts right what is wrong. */
    private static final String BELONGINGS = """
            select i.id, i.name_ar, i.name_fr, i.quantity, k.kind = 'SERVICE' service, c.held_on, p.id piece_id, p.serial,
                   coalesce(p.warranty_until, date_add(c.held_on, interval k.warranty_months month)) warranty_until,
                   s.name supplier, o.kind open_kind
            from distribution_line l join ceremony c on c.id = l.ceremony_id and c.state = 'CLOSED'
            join line_item i on i.line_id = l.id and i.state in ('GIVEN', 'SUBSTITUTED')
            join catalogue_item k on k.id = i.item_id
            left join piece p on p.purpose = i.id and p.state in ('HANDED_OVER', 'AWAY_FOR_REPAIR')
            left join purchase_order_line w on w.id = p.order_line_id left join purchase_order q on q.id = w.order_id
            left join supplier s on s.id = q.supplier_id
            left join care_case o on o.line_item_id = i.id and o.piece_id <=> p.id and o.closed_on is null
              and o.kind <> 'COMPLAINT'
            where l.beneficiary_id = ? and l.state = 'SIGNED'
              and (p.id is not null or not exists (
                     select 1 from piece_movement m where m.purpose = i.id and m.to_state = 'HANDED_OVER'))
              and not exists (
                select 1 from care_case g where g.line_item_id = i.id and g.piece_id is null
                  and (g.kind, g.state) in (('RETURN', 'IN_STORE'), ('LOSS', 'CONFIRMED')))
            order by c.held_on desc, l.id, i.position, p.serial""";

    private final JdbcClient jdbc;
    private final CareWords words;
    private final CurrentUser user;

    CareQueries(JdbcClient jdbc, CareWords words, CurrentUser user) {
        this.jdbc = jdbc;
        this.words = words;
        this.user = user;
    }

    /** Open ones first, the earliest due before the others; then the newest. */
    List<CareRow> rows(CareFilter filter, LocalDate today, int offset, int limit) {
        String standing = switch (filter.standing()) {
            case OPEN -> " and c.closed_on is null";
            case OVERDUE -> " and c.state in ('OPEN', 'ANSWERED', 'SENT') and c.due_on < :today";
            case ENDED -> " and c.closed_on is not null";
            case ALL -> "";
        };
        String order = filter.standing() == Standing.ENDED
                ? "c.closed_on desc, c.id desc"
                : "c.closed_on is not null, c.due_on is null, c.due_on, c.opened_on desc, c.id desc";
        return jdbc.sql(ROWS + standing
                        + " and (:kind is null or c.kind = :kind) and (:centre is null or b.centre_id = :centre) order by "
                        + order + " limit :limit offset :offset")
                .param("scope", scope())
                .param("today", today)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("centre", filter.centre())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    List<CareRow> ofPerson(UUID person) {
        return jdbc.sql(
                        ROWS
                                + " and c.beneficiary_id = :person order by c.closed_on is not null, c.opened_on desc, c.id desc")
                .param("scope", scope())
                .param("person", person)
                .query((row, n) -> row(row))
                .list();
    }

    Optional<CareDetail> detail(UUID id) {
        return jdbc.sql(WHOLE)
                .param("id", id)
                .param("scope", scope())
                .query((row, n) -> whole(row))
                .optional();
    }

    /** Along the open cases alone. */
    CareCounts counts(LocalDate today) {
        var many = new HashMap<String, Integer>();
        jdbc.sql("""
                        select c.kind, c.state, c.due_on < :today late, count(*) many
                        from care_case c join beneficiary b on b.id = c.beneficiary_id
                        where c.state in ('OPEN', 'ANSWERED', 'SENT') and b.anonymised_at is null
                          and (:scope is null or b.centre_id = :scope)
                        group by c.kind, c.state, late""").param("today", today).param("scope", scope()).query(row -> {
            if (CareState.valueOf(row.getString("state")) != CareState.OPEN) return;
            boolean complaint = CareKind.valueOf(row.getString("kind")) == CareKind.COMPLAINT;
            many.merge(complaint ? "answer" : "store", row.getInt("many"), Integer::sum);
            if (complaint && row.getBoolean("late")) many.merge("late", row.getInt("many"), Integer::sum);
        });
        return new CareCounts(
                many.getOrDefault("answer", 0), many.getOrDefault("late", 0), many.getOrDefault("store", 0));
    }

    List<Belonging> belongings(UUID person) {
        return jdbc.sql(BELONGINGS)
                .param(person)
                .query((row, n) -> new Belonging(
                        row.getObject("id", UUID.class),
                        row.getObject("piece_id", UUID.class),
                        text(row, "serial"),
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        row.getObject("piece_id") == null ? row.getInt("quantity") : 1,
                        row.getBoolean("service"),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("warranty_until", LocalDate.class),
                        text(row, "supplier"),
                        named(CareKind.class, row.getString("open_kind"))))
                .list();
    }

    private @Nullable UUID scope() {
        return user.centreScope().orElse(null);
    }

    private static CareRow row(ResultSet row) throws SQLException {
        return new CareRow(
                row.getObject("id", UUID.class),
                row.getObject("beneficiary_id", UUID.class),
                new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                CareKind.valueOf(row.getString("kind")),
                CareState.valueOf(row.getString("state")),
                new LocalizedText(text(row, "item_ar"), text(row, "item_fr")),
                text(row, "serial"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getLong("version"));
    }

    private CareDetail whole(ResultSet row) throws SQLException {
        CareRow head = row(row);
        return new CareDetail(
                head,
                words.said(head.id(), row.getBytes("words_sealed")),
                row.getString("recorded_by"),
                text(row, "code"),
                named(PieceState.class, row.getString("piece_state")),
                row.getObject("item_id", UUID.class),
                head.kind() == CareKind.COMPLAINT ? complaint(row, head.id()) : null,
                head.kind() == CareKind.REPAIR ? repair(row) : null,
                head.kind() == CareKind.RETURN
                        ? new CareDetail.Return(
                                row.getInt("returned"),
                                ReturnCondition.valueOf(row.getString("found")),
                                row.getString("returned_to"),
                                row.getObject("taken_on", LocalDate.class))
                        : null,
                head.kind() == CareKind.LOSS
                        ? new CareDetail.Loss(
                                row.getInt("lost"),
                                LossCause.valueOf(row.getString("cause")),
                                row.getString("declared_to"),
                                row.getString("reference"),
                                row.getObject("declared_on", LocalDate.class))
                        : null);
    }

    private CareDetail.Complaint complaint(ResultSet row, UUID id) throws SQLException {
        return new CareDetail.Complaint(
                ComplaintCategory.valueOf(row.getString("category")),
                ComplaintWay.valueOf(row.getString("way")),
                words.answered(id, row.getBytes("answer_sealed")),
                row.getObject("answered_on", LocalDate.class));
    }

    private static CareDetail.Repair repair(ResultSet row) throws SQLException {
        long cost = row.getLong("cost_centimes");
        return new CareDetail.Repair(
                row.getObject("warranty_until", LocalDate.class),
                row.getString("workshop"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("back_on", LocalDate.class),
                row.getObject("cost_centimes") == null ? null : new Money(cost));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
