package ma.idmaj.stock;

import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.stock.orders.OrderDraft;
import ma.idmaj.stock.orders.OrderService;
import ma.idmaj.stock.receptions.ReceptionDraft;
import ma.idmaj.stock.receptions.ReceptionMember;
import ma.idmaj.stock.receptions.ReceptionService;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A supplier, a tranche and approved items of each kind; orders and receptions made through the services. */
public final class StockCast {

    public static final List<ReceptionMember> COMMITTEE = List.of(
            member("نادية التازي", "Nadia TAZI", "رئيسة مصلحة", "Cheffe de service"),
            member("زهرة بلمقدم", "Zohra BELMOKADDEM", "أمينة المستودع", "Magasinière"));
    public static final LocalizedText PLACE = new LocalizedText("المستودع المركزي", "Dépôt central");

    public final UUID supplier;
    public final UUID tranche;
    private final ApplicationContext context;
    private final OrderService orders;
    private final ReceptionService receptions;
    private final LocalDate today;

    /** Signs in as organiser. */
    public StockCast(ApplicationContext context) {
        this.context = context;
        this.orders = context.getBean(OrderService.class);
        this.receptions = context.getBean(ReceptionService.class);
        this.today = LocalDate.now(context.getBean(Clock.class));
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        var funding = context.getBean(FundingService.class);
        UUID agreement = funding.sign(
                new LocalizedText("اتفاقية تجريبية", "Convention d’essai"),
                today.minusYears(1),
                Money.ofDirhams(900_000));
        var proposed = funding.tranches().stream()
                .filter(row -> row.agreementId().equals(agreement))
                .findFirst()
                .orElseThrow();
        tranche = proposed.id();
        CeremonyCast.signIn(Role.APPROVER, "approver");
        context.getBean(TrancheService.class).approve(tranche, proposed.version());
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        supplier = supplier("Fournitures d’essai " + UUID.randomUUID());
    }

    public UUID supplier(String name) {
        UUID id = UUID.randomUUID();
        context.getBean(JdbcTemplate.class)
                .update("insert into supplier (id, name, folded_name) values (?, ?, ?)", id, name, SearchKey.of(name));
        return id;
    }

    public UUID item(String fr, ItemKind kind, ItemUnit unit, Integer warrantyMonths) {
        UUID id = context.getBean(CatalogueService.class)
                .addFromList(new LocalizedText("تجهيز " + fr, fr), Money.ofDirhams(1_000), today, "devis");
        approve(id);
        context.getBean(JdbcTemplate.class)
                .update(
                        "update catalogue_item set kind = ?, unit = ?, warranty_months = ? where id = ?",
                        kind.name(),
                        unit.name(),
                        warrantyMonths,
                        id);
        return id;
    }

    /** Whatever state it is in, it may be ordered now. */
    public void approve(UUID item) {
        context.getBean(jakarta.persistence.EntityManager.class).flush();
        context.getBean(JdbcTemplate.class)
                .update(
                        "update catalogue_item set state = 'APPROVED', price_by = null, written_by = null where id = ?",
                        item);
    }

    public UUID ordered(UUID item, int quantity) {
        return ordered(List.of(new OrderDraft.Line(item, quantity, Money.ofDirhams(1_000))));
    }

    public UUID ordered(List<OrderDraft.Line> lines) {
        UUID order = orders.draw(new OrderDraft(supplier, tranche, "", lines));
        orders.send(order, version(order), today.minusDays(3));
        return order;
    }

    public long version(UUID order) {
        return orders.order(order).orElseThrow().order().version();
    }

    /** Receives the first line of an order. */
    public UUID receive(UUID order, int accepted, String... serials) {
        return receptions.record(order, reception(line(order, 0, accepted, 0, serials)));
    }

    public ReceptionDraft.Line line(UUID order, int which, int accepted, int refused, String... serials) {
        UUID line = orders.order(order).orElseThrow().lines().get(which).id();
        return new ReceptionDraft.Line(line, accepted, refused, 0, Arrays.asList(serials));
    }

    public ReceptionDraft reception(ReceptionDraft.Line... lines) {
        return new ReceptionDraft(today, PLACE, COMMITTEE, List.of(lines), "");
    }

    public static String[] serials(String prefix, int count) {
        var serials = new ArrayList<String>();
        for (int i = 1; i <= count; i++) serials.add(prefix + "-" + i);
        return serials.toArray(String[]::new);
    }

    private static ReceptionMember member(String ar, String latin, String functionAr, String functionFr) {
        return new ReceptionMember(new PersonName(ar, latin), new LocalizedText(functionAr, functionFr));
    }
}
