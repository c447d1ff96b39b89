package ma.idmaj.stock.receptions;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.stock.ReceptionPaper;
import ma.idmaj.documents.stock.ReceptionSheet;
import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Sha256;
import ma.idmaj.shared.YearNumber;
import ma.idmaj.stock.GoodsAvailable;
import ma.idmaj.stock.Keeping;
import ma.idmaj.stock.StockIntake;
import ma.idmaj.stock.orders.OrderDetail;
import ma.idmaj.stock.orders.OrderLine;
import ma.idmaj.stock.orders.OrderService;
import ma.idmaj.stock.papers.StockNumbers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Receptions: goods counted in, pieces put on the shelf with their serial numbers, the record frozen, all or nothing. */
@Service
@Transactional
@PreAuthorize("hasAuthority('STOCK_READ')")
public class ReceptionService {

    private final OrderService orders;
    private final StockIntake intake;
    private final StockNumbers numbers;
    private final FundingService funding;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceptionService(
            OrderService orders,
            StockIntake intake,
            StockNumbers numbers,
            FundingService funding,
            JdbcClient jdbc,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.intake = intake;
        this.numbers = numbers;
        this.funding = funding;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Of one order, the newest first. */
    @Transactional(readOnly = true)
    public List<ReceptionRow> receptions(UUID order) {
        return jdbc.sql("""
                select r.id, r.reception_year, r.reception_number, r.received_on, sum(l.accepted) accepted,
                       sum(l.refused) refused, sum(l.damaged) damaged, r.recorded_by, r.digest
                from reception r join reception_line l on l.reception_id = r.id
                where r.order_id = ? group by r.id order by r.reception_year desc, r.reception_number desc""")
                .param(order)
                .query((row, n) -> new ReceptionRow(
                        row.getObject("id", UUID.class),
                        number(row.getInt("reception_year"), row.getInt("reception_number")),
                        row.getObject("received_on", LocalDate.class),
                        row.getInt("accepted"),
                        row.getInt("refused"),
                        row.getInt("damaged"),
                        row.getString("recorded_by"),
                        row.getString("digest")))
                .list();
    }

    /** Who sat last: mostly the same people sit again. */
    @Transactional(readOnly = true)
    public List<ReceptionMember> lastMembers() {
        return jdbc
                .sql("select canonical from reception order by recorded_at desc, id desc limit 1")
                .query(String.class)
                .optional()
                .map(text -> new ReceptionText(text).sheet().members())
                .orElse(List.of())
                .stream()
                .map(member -> new ReceptionMember(member.name(), member.function()))
                .toList();
    }

    /**
     * Records what came. Nothing of it changes afterwards.
     *
     * @throws Refusal which says what to put right; then nothing has come
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public UUID record(UUID orderId, ReceptionDraft draft) {
        var order = orders.order(orderId).orElseThrow(() -> new Refusal("stock.orders.gone"));
        LocalDate orderedOn = order.order().orderedOn();
        if (orderedOn == null)
            throw new Refusal("stock.orders.notOpen", order.order().state());
        if (draft.receivedOn().isAfter(LocalDate.now(clock))
                || draft.receivedOn().isBefore(orderedOn)) throw new Refusal("stock.receptions.dateWrong");
        Map<UUID, OrderLine> lines =
                order.lines().stream().collect(Collectors.toMap(OrderLine::id, Function.identity()));
        var accepted = new HashMap<UUID, Integer>();
        for (var line : draft.lines()) {
            check(line, lines);
            accepted.merge(line.orderLineId(), line.accepted(), Integer::sum);
        }
        // Locks the order: of two receptions at once the second counts what the first has left.
        orders.receive(orderId, accepted);
        intake.open(lines.values().stream()
                .filter(line -> accepted.getOrDefault(line.id(), 0) > 0)
                .collect(Collectors.toMap(OrderLine::itemId, OrderLine::keeping, (one, same) -> one)));

        UUID id = NewId.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int year = draft.receivedOn().getYear();
        int number = numbers.next(StockNumbers.Series.RECEPTION, year);
        var text = ReceptionText.of(sheet(number(year, number), draft, order, lines, now));
        jdbc.sql("""
                insert into reception (id, order_id, reception_year, reception_number, received_on, canonical, digest,
                                       recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        orderId,
                        year,
                        number,
                        draft.receivedOn(),
                        text.canonical(),
                        Sha256.of(text.canonical()),
                        user.username(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        var items = new HashSet<UUID>();
        for (var line : draft.lines()) {
            store(id, number(year, number), draft.receivedOn(), line, lines.get(line.orderLineId()));
            if (line.accepted() > 0) items.add(lines.get(line.orderLineId()).itemId());
        }
        events.publishEvent(new Changed("reception", id.toString(), "goodsReceived", number(year, number)));
        if (!items.isEmpty()) events.publishEvent(new GoodsAvailable(items));
        return id;
    }

    /** @return the record as PDF, the same bytes each time */
    public byte[] pdf(UUID id, PaperLanguages languages) {
        var stored = jdbc.sql("select canonical, digest from reception where id = ?")
                .param(id)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow(() -> new Refusal("stock.receptions.gone"));
        // What is printed must be what was signed, down to the last sign.
        if (!Sha256.of(stored.getKey()).equals(stored.getValue())) throw new Refusal("stock.paperDamaged");
        events.publishEvent(new Changed("reception", id.toString(), "receptionPrinted", ""));
        return ReceptionPaper.render(new ReceptionText(stored.getKey()).sheet(), stored.getValue(), languages);
    }

    private static void check(ReceptionDraft.Line line, Map<UUID, OrderLine> lines) {
        OrderLine ordered = lines.get(line.orderLineId());
        if (ordered == null) throw new Refusal("stock.orders.gone");
        int wanted = ordered.keeping() == Keeping.PIECES ? line.accepted() : 0;
        if (line.serials().size() != wanted)
            throw new Refusal(
                    "stock.receptions.serialsWrong",
                    ordered.item(),
                    wanted,
                    line.serials().size());
    }

    private void store(UUID reception, String number, LocalDate day, ReceptionDraft.Line line, OrderLine ordered) {
        jdbc.sql(
                        "insert into reception_line (reception_id, order_line_id, accepted, refused, damaged) values (?, ?, ?, ?, ?)")
                .params(reception, line.orderLineId(), line.accepted(), line.refused(), line.damaged())
                .update();
        if (line.accepted() == 0) return;
        Integer months = ordered.warrantyMonths();
        var lot = new StockIntake.Lot(
                ordered.itemId(),
                reception,
                ordered.id(),
                day,
                months == null || months == 0 ? null : day.plusMonths(months));
        switch (ordered.keeping()) {
            case PIECES -> intake.pieces(lot, line.serials(), number);
            case COUNTED -> intake.counted(lot, line.accepted(), number);
            case NOTHING -> {
                /* a service leaves nothing on a shelf */
            }
        }
    }

    private ReceptionSheet sheet(
            String number, ReceptionDraft draft, OrderDetail order, Map<UUID, OrderLine> lines, Instant now) {
        return new ReceptionSheet(
                number,
                draft.receivedOn(),
                draft.place(),
                order.order().number(),
                Objects.requireNonNull(order.order().orderedOn()),
                order.order().supplier(),
                funding.trancheName(order.order().trancheId()).orElse(new LocalizedText("", "")),
                now,
                draft.members().stream()
                        .map(m -> new ReceptionSheet.Member(m.name(), m.function()))
                        .toList(),
                draft.lines().stream()
                        .map(line -> {
                            OrderLine ordered = lines.get(line.orderLineId());
                            return new ReceptionSheet.Line(
                                    ordered.item(),
                                    ordered.quantity(),
                                    line.accepted(),
                                    line.refused(),
                                    line.damaged(),
                                    line.serials());
                        })
                        .toList(),
                draft.remarks());
    }

    private static String number(int year, int number) {
        return YearNumber.text(year, number);
    }
}
