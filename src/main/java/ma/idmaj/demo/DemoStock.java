package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.stock.Keeping;
import ma.idmaj.stock.StockService;
import ma.idmaj.stock.orders.OrderDraft;
import ma.idmaj.stock.orders.OrderLine;
import ma.idmaj.stock.orders.OrderService;
import ma.idmaj.stock.receptions.ReceptionDraft;
import ma.idmaj.stock.receptions.ReceptionMember;
import ma.idmaj.stock.receptions.ReceptionService;
import ma.idmaj.stock.vehicles.Transfer;
import ma.idmaj.stock.vehicles.VehiclePapers;
import ma.idmaj.stock.vehicles.VehicleService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Orders for today's ceremony: two come whole, one in part, one still on its way; a three-wheeler without its papers. */
@Component
class DemoStock {

    private static final List<ReceptionMember> COMMITTEE = List.of(
            member("نادية التازي", "Nadia TAZI", "رئيسة مصلحة التجهيزات", "Cheffe du service des équipements"),
            member("الحسين أوبيهي", "Lahoucine OUBIHI", "تقني", "Technicien"),
            member("زهرة بلمقدم", "Zohra BELMOKADDEM", "أمينة المستودع", "Magasinière"));

    private final OrderService orders;
    private final ReceptionService receptions;
    private final StockService stock;
    private final VehicleService vehicles;
    private final DemoDeliveries deliveries;
    private final CatalogueService catalogue;
    private final KitService kits;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private int serials = 41_207;

    DemoStock(
            OrderService orders,
            ReceptionService receptions,
            StockService stock,
            VehicleService vehicles,
            DemoDeliveries deliveries,
            CatalogueService catalogue,
            KitService kits,
            JdbcClient jdbc,
            Clock clock) {
        this.orders = orders;
        this.receptions = receptions;
        this.stock = stock;
        this.vehicles = vehicles;
        this.deliveries = deliveries;
        this.catalogue = catalogue;
        this.kits = kits;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock);
    }

    void fill(UUID tranche) {
        UUID atlas = supplier("Atlas Équipement Pro", "Casablanca");
        UUID zerhoun = supplier("Comptoir Zerhoun", "Meknès");
        UUID wheels = supplier("Moto Chellah", "Salé");
        DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            // The list of today was frozen before the goods came: it is promised them as they come.
            UUID catering = sent(atlas, tranche, items("SNACK", "PASTRY"), 2, 25);
            receive(catering, 6, OrderLine::quantity, "");
            UUID crafts = sent(zerhoun, tranche, items("SEWING", "WELDING"), 2, 20);
            receive(crafts, 4, line -> line.quantity() - 1, "وصلت القطع في تغليف متضرر ورفضت واحدة منها.");
            sent(atlas, tranche, items("BARBER"), 3, 8);
            threeWheeler(wheels, tranche);
            deliveries.fill();
            return orders.draw(new OrderDraft(zerhoun, tranche, "", lines(items("PLUMBING"), 4)));
        });
    }

    private void threeWheeler(UUID supplier, UUID tranche) {
        var kit = kit("FISH_TRIPORTEUR").lines().getFirst();
        vehicles.vehicle(kit.itemId(), true);
        UUID order = orders.draw(
                new OrderDraft(supplier, tranche, "", List.of(new OrderDraft.Line(kit.itemId(), 2, kit.unitPrice()))));
        orders.send(order, 0, today.minusDays(30));
        receive(order, 10, OrderLine::quantity, "");
        UUID piece = stock.pieces(kit.itemId(), 0, 1).getFirst().id();
        vehicles.write(
                piece,
                new VehiclePapers(
                        "WW 482915",
                        "Assurances Bouregreg",
                        "AB-2026-00731",
                        today.plusMonths(11),
                        Transfer.FILED,
                        today.minusDays(3),
                        0));
    }

    private UUID sent(UUID supplier, UUID tranche, List<KitRow.Line> items, int quantity, int daysAgo) {
        UUID order = orders.draw(new OrderDraft(supplier, tranche, "", lines(items, quantity)));
        orders.send(order, 0, today.minusDays(daysAgo));
        return order;
    }

    private void receive(UUID order, int daysAgo, ToIntFunction<OrderLine> accepted, String remarks) {
        var lines = new ArrayList<ReceptionDraft.Line>();
        for (OrderLine line : orders.order(order).orElseThrow().lines()) {
            int count = accepted.applyAsInt(line);
            boolean refused = lines.isEmpty() && !remarks.isEmpty();
            var numbers = new ArrayList<String>();
            for (int i = 0; line.keeping() == Keeping.PIECES && i < count; i++)
                numbers.add(line.reference() + "-" + serials++);
            lines.add(new ReceptionDraft.Line(line.id(), count, refused ? 1 : 0, 0, numbers));
        }
        receptions.record(
                order,
                new ReceptionDraft(
                        today.minusDays(daysAgo),
                        new LocalizedText("المستودع المركزي، الدار البيضاء", "Dépôt central, Casablanca"),
                        COMMITTEE,
                        lines,
                        remarks));
    }

    private KitRow kit(String trade) {
        return kits.kits().stream()
                .filter(kit -> kit.trade().code().equals(trade))
                .findFirst()
                .orElseThrow();
    }

    /** Of the kits of these trades, each item once, what a store keeps. */
    private List<KitRow.Line> items(String... trades) {
        var items = new ArrayList<KitRow.Line>();
        for (String trade : trades) {
            var lines = kit(trade).lines();
            var kept = catalogue.items(lines.stream().map(KitRow.Line::itemId).toList()).stream()
                    .filter(item -> item.kind() != ItemKind.SERVICE)
                    .map(ItemRow::id)
                    .toList();
            for (KitRow.Line line : lines) {
                boolean twice = items.stream().anyMatch(other -> other.itemId().equals(line.itemId()));
                if (kept.contains(line.itemId()) && !twice) items.add(line);
            }
        }
        guarantee(items);
        return items;
    }

    private void guarantee(List<KitRow.Line> items) {
        jdbc.sql("""
                update catalogue_item set warranty_months = 12
                where id in (:items) and kind = 'DURABLE' and warranty_months is null""")
                .param("items", items.stream().map(KitRow.Line::itemId).toList())
                .update();
    }

    private static List<OrderDraft.Line> lines(List<KitRow.Line> items, int quantity) {
        return items.stream()
                .map(item -> new OrderDraft.Line(item.itemId(), quantity, item.unitPrice()))
                .toList();
    }

    private UUID supplier(String name, String city) {
        jdbc.sql("insert ignore into supplier (id, name, folded_name, city) values (?, ?, ?, ?)")
                .params(NewId.next(), name, SearchKey.of(name), city)
                .update();
        return jdbc.sql("select id from supplier where folded_name = ?")
                .param(SearchKey.of(name))
                .query(UUID.class)
                .single();
    }

    private static ReceptionMember member(String ar, String latin, String functionAr, String functionFr) {
        return new ReceptionMember(new PersonName(ar, latin), new LocalizedText(functionAr, functionFr));
    }
}
