package ma.idmaj.stock.deliveries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.documents.DeliveryPaper;
import ma.idmaj.documents.DeliverySheet;
import ma.idmaj.documents.PaperLanguages;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.CanonicalText;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.PieceState;
import ma.idmaj.stock.StockNumbers;
import ma.idmaj.stock.StockService;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deliveries to premises: the note issued and frozen, then done with what was found there, or called off. */
@Service
@Transactional
@PreAuthorize("hasAuthority('STOCK_READ')")
public class DeliveryService {

    private static final String NOTES = """
            select n.id, n.note_year, n.note_number, n.planned_on, n.planned_at, n.address, n.vehicle, n.state,
                   n.installed, n.explained, n.remarks, n.version, count(p.piece_id) pieces
            from delivery_note n join delivery_piece p on p.note_id = n.id
            where\s""";

    private final StockService stock;
    private final StockNumbers numbers;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliveryService(
            StockService stock,
            StockNumbers numbers,
            JdbcClient jdbc,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stock = stock;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @param state null for all; those planned come in the order of their days, others the newest first */
    @Transactional(readOnly = true)
    public List<DeliveryRow> deliveries(@Nullable DeliveryState state, int offset, int limit) {
        String condition = state == null ? "1 = 1" : "n.state = '" + state.name() + "'";
        String order =
                state == DeliveryState.PLANNED ? "n.planned_on, n.planned_at, n.id" : "n.planned_on desc, n.id desc";
        return jdbc.sql(NOTES + condition + " group by n.id order by " + order + " limit ? offset ?")
                .params(limit, offset)
                .query((row, n) -> row(row))
                .list();
    }

    @Transactional(readOnly = true)
    public List<DeliveryRow> ofPiece(UUID piece) {
        return jdbc.sql(NOTES + "n.id in (select note_id from delivery_piece where piece_id = ?)"
                        + " group by n.id order by n.id desc")
                .param(piece)
                .query((row, n) -> row(row))
                .list();
    }

    /** @throws Refusal for a piece that is promised to nobody, or on its way already */
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public UUID issue(DeliveryDraft draft) {
        if (draft.day().isBefore(LocalDate.now(clock))) throw new Refusal("stock.deliveries.dayPast");
        List<PieceRow> pieces = stock.pieces(draft.pieces());
        if (pieces.size() < draft.pieces().size()) throw new Refusal("stock.deliveries.pieceGone");
        for (PieceRow piece : pieces) {
            if (piece.state() != PieceState.RESERVED && piece.state() != PieceState.HANDED_OVER)
                throw new Refusal("stock.deliveries.notPromised", piece.serial());
        }
        UUID id = NewId.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int year = draft.day().getYear();
        int number = numbers.next(StockNumbers.Series.DELIVERY, year);
        String text = text(new DeliverySheet(
                number(year, number),
                draft.day(),
                draft.hour(),
                draft.address(),
                draft.vehicle(),
                now,
                pieces.stream()
                        .map(piece -> new DeliverySheet.Line(piece.item(), piece.serial()))
                        .toList()));
        jdbc.sql("""
                insert into delivery_note (id, note_year, note_number, planned_on, planned_at, address, vehicle, state,
                                           canonical, digest, issued_by, issued_at)
                values (?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?, ?)""")
                .params(
                        id,
                        year,
                        number,
                        draft.day(),
                        draft.hour(),
                        draft.address(),
                        draft.vehicle(),
                        text,
                        CanonicalText.digest(text),
                        user.username(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        for (PieceRow piece : pieces) {
            try {
                jdbc.sql("insert into delivery_piece (note_id, piece_id, open_piece_id) values (?, ?, ?)")
                        .params(id, piece.id(), piece.id())
                        .update();
            } catch (DuplicateKeyException onItsWay) {
                throw new Refusal("stock.deliveries.onItsWay", piece.serial());
            }
        }
        events.publishEvent(new Changed("delivery", id.toString(), "deliveryIssued", number(year, number)));
        return id;
    }

    /** The signed note came back. */
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public void done(UUID id, long version, boolean installed, boolean explained, String remarks) {
        String words = CleanText.oneLine(remarks);
        if (words.length() > DeliveryDraft.ADDRESS_LENGTH)
            throw new Refusal("stock.textTooLong", DeliveryDraft.ADDRESS_LENGTH);
        if ((!installed || !explained) && words.isEmpty()) throw new Refusal("stock.deliveries.remarksMissing");
        end(id, version, DeliveryState.DELIVERED, installed, explained, words);
        events.publishEvent(new Changed("delivery", id.toString(), "delivered", ""));
    }

    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public void cancel(UUID id, long version, String reason) {
        String words = CleanText.oneLine(reason);
        if (words.isEmpty()) throw new Refusal("stock.reasonMissing");
        if (words.length() > DeliveryDraft.ADDRESS_LENGTH)
            throw new Refusal("stock.textTooLong", DeliveryDraft.ADDRESS_LENGTH);
        end(id, version, DeliveryState.CANCELLED, false, false, words);
        events.publishEvent(new Changed("delivery", id.toString(), "deliveryCancelled", ""));
    }

    /** @return the note as PDF, the same bytes each time */
    public byte[] pdf(UUID id, PaperLanguages languages) {
        var stored = jdbc.sql("select canonical, digest from delivery_note where id = ?")
                .param(id)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow(() -> new Refusal("stock.deliveries.gone"));
        if (!CanonicalText.digest(stored.getKey()).equals(stored.getValue())) throw new Refusal("stock.paperDamaged");
        events.publishEvent(new Changed("delivery", id.toString(), "deliveryPrinted", ""));
        return DeliveryPaper.render(sheet(stored.getKey()), stored.getValue(), languages);
    }

    private void end(UUID id, long version, DeliveryState to, boolean installed, boolean explained, String words) {
        int changed = jdbc.sql("""
                update delivery_note set state = ?, installed = ?, explained = ?, remarks = ?, ended_by = ?, ended_at = ?,
                       version = version + 1
                where id = ? and version = ? and state = 'PLANNED'""")
                .params(
                        to.name(),
                        installed,
                        explained,
                        words,
                        user.username(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        id,
                        version)
                .update();
        if (changed == 0) throw new Refusal("stock.deliveries.changedMeanwhile");
        jdbc.sql("update delivery_piece set open_piece_id = null where note_id = ?")
                .param(id)
                .update();
    }

    private static String text(DeliverySheet sheet) {
        var text = new CanonicalText("idmaj-delivery")
                .row(
                        "delivery",
                        sheet.number(),
                        sheet.date(),
                        sheet.time(),
                        sheet.address(),
                        sheet.vehicle(),
                        sheet.issuedAt());
        sheet.lines()
                .forEach(line -> text.row("piece", line.item().ar(), line.item().fr(), line.serial()));
        return text.row("end", sheet.lines().size()).text();
    }

    private static DeliverySheet sheet(String canonical) {
        var rows = CanonicalText.rows(canonical);
        String[] d = rows.get(1);
        return new DeliverySheet(
                d[1],
                LocalDate.parse(d[2]),
                LocalTime.parse(d[3]),
                d[4],
                d[5],
                Instant.parse(d[6]),
                rows.stream()
                        .filter(row -> row[0].equals("piece"))
                        .map(row -> new DeliverySheet.Line(new LocalizedText(row[1], row[2]), row[3]))
                        .toList());
    }

    private static DeliveryRow row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new DeliveryRow(
                row.getObject("id", UUID.class),
                number(row.getInt("note_year"), row.getInt("note_number")),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("planned_at", LocalTime.class),
                row.getString("address"),
                row.getString("vehicle"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("pieces"),
                row.getBoolean("installed"),
                row.getBoolean("explained"),
                row.getString("remarks"),
                row.getLong("version"));
    }

    private static String number(int year, int number) {
        return year + "/%04d".formatted(number);
    }
}
