package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.prices.PriceService;
import ma.idmaj.catalogue.prices.PricedItem;
import ma.idmaj.catalogue.prices.ProposalDraft;
import ma.idmaj.catalogue.prices.SupplierDraft;
import ma.idmaj.catalogue.prices.SupplierService;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Phone;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Suppliers, what they asked, how some prices moved, and prices that wait. Quotes and past prices are written at once
 * and as of their days: hundreds of acts of the services would make the start slow.
 */
@Component
class DemoPrices {

    /** A second supervisor, who has no account in the demo: what they proposed the demo's supervisor decides on. */
    private static final String COLLEAGUE = "s.idrissi";

    private static final long TEN_DIRHAMS = 1_000;

    private final SupplierService suppliers;
    private final PriceService prices;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    private record Sold(UUID id, String name) {}

    DemoPrices(SupplierService suppliers, PriceService prices, JdbcTemplate jdbc, Clock clock) {
        this.suppliers = suppliers;
        this.prices = prices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void fill() {
        List<Sold> sellers = List.of(
                seller(
                        "Comptoir Al Baraka du Matériel",
                        "001523478000061",
                        "Casablanca",
                        "0522304518",
                        "ventes@albaraka-materiel.example"),
                seller(
                        "Sté Zellij Équipements Pro",
                        "002187345000027",
                        "Casablanca",
                        "0522981174",
                        "devis@zellij-pro.example"),
                seller("تجهيزات الأطلس الحرفية", "001876120000093", "فاس", "0535621190", ""),
                seller("Maghreb Froid & Cuisson", "002460911000015", "Rabat", "0537709231", "commercial@mfc.example"),
                seller("Outillage Souss", "", "Agadir", "", ""));
        List<PricedItem> items = prices.items().stream()
                .filter(item -> item.state() == ItemState.APPROVED)
                .sorted(Comparator.comparing(item -> item.name().fr()))
                .toList();
        quotes(items, sellers);
        history(items);
        proposals(items);
    }

    private Sold seller(String name, String ice, String city, String phone, String email) {
        var draft = new SupplierDraft(name, ice, city, Phone.parse(phone).orElse(null), email, true);
        return new Sold(suppliers.add(draft), name);
    }

    /** Two or three for most items; some have one alone, and of some every offer has expired. */
    private void quotes(List<PricedItem> items, List<Sold> sellers) {
        var rows = new ArrayList<Object[]>();
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < items.size(); i++) {
            int many = i % 6 == 0 ? 1 : 2 + i % 2;
            for (int n = 0; n < many; n++) {
                LocalDate day = today.minusDays(12 + (i * 11 + n * 17) % 70);
                int valid = i % 9 == 4 ? 5 : n == 2 ? 10 : 90;
                rows.add(new Object[] {
                    NewId.next(),
                    items.get(i).id(),
                    sellers.get((i + n * 2) % sellers.size()).id(),
                    day,
                    day.plusDays(valid),
                    share(items.get(i).price(), 95 + (i * 7 + n * 5) % 12),
                    items.get(i).unit().name(),
                    "D-" + day.getYear() + "-" + (100 + i * 3 + n),
                    DemoAccount.SUPERVISOR.username(),
                    day.atTime(10, 15)
                });
            }
        }
        jdbc.batchUpdate("""
                insert into supplier_quote
                  (id, item_id, supplier_id, quoted_on, valid_until, price_centimes, unit, supplier_reference,
                   recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** What some items cost before the price they have now. */
    private void history(List<PricedItem> items) {
        var rows = new ArrayList<Object[]>();
        LocalDate today = LocalDate.now(clock);
        for (int i = 3; i < items.size(); i += 8) {
            int[] monthsAgo = {15, 10, 6};
            int[] percent = i % 3 == 0 ? new int[] {106, 103, 101} : new int[] {88, 92, 97};
            for (int n = 0; n < monthsAgo.length; n++) {
                LocalDate day = today.minusMonths(monthsAgo[n]).minusDays(i % 20);
                LocalDateTime at = day.plusDays(2).atTime(11, 30);
                rows.add(new Object[] {
                    NewId.next(),
                    items.get(i).id(),
                    share(items.get(i).price(), percent[n]),
                    day,
                    i % 3 == 0 ? "Outillage Souss" : "Comptoir Al Baraka du Matériel",
                    COLLEAGUE,
                    at,
                    DemoAccount.SUPERVISOR.username(),
                    at.plusDays(1)
                });
            }
        }
        jdbc.batchUpdate("""
                insert into price_proposal
                  (id, item_id, price_centimes, price_date, source, proposed_by, proposed_at, decision, decided_by,
                   decided_at)
                values (?, ?, ?, ?, ?, ?, ?, 'APPROVED', ?, ?)""", rows);
    }

    /** Two of a colleague, one of them far off and said why; one of the supervisor's own, which waits for the colleague. */
    private void proposals(List<PricedItem> items) {
        LocalDate today = LocalDate.now(clock);
        DemoActor.as(COLLEAGUE, () -> {
            var quote = prices.quotes(List.of(items.get(11).id())).stream()
                    .filter(one ->
                            one.stands() && !one.price().equals(items.get(11).price()))
                    .findFirst();
            quote.ifPresent(one -> prices.proposePrice(ProposalDraft.of(one, "")));
            return prices.proposePrice(new ProposalDraft(
                    items.get(20).id(),
                    new Money(items.get(20).price().centimes() * 16 / 5),
                    items.get(20).unit(),
                    today.minusDays(4),
                    "زيارة لسوق درب عمر",
                    null,
                    "المنتوج المتوفر صناعي، والثمن السابق يخص نموذجا منزليا لم يعد يباع"));
        });
        DemoActor.as(
                DemoAccount.SUPERVISOR.username(),
                () -> prices.proposePrice(new ProposalDraft(
                        items.get(35).id(),
                        new Money(share(items.get(35).price(), 104)),
                        items.get(35).unit(),
                        today.minusDays(6),
                        "Maghreb Froid & Cuisson",
                        null,
                        "")));
    }

    /** To the ten dirhams, as price lists are. */
    private static long share(Money price, int percent) {
        long centimes = price.centimes() * percent / 100;
        return Math.max(TEN_DIRHAMS, centimes / TEN_DIRHAMS * TEN_DIRHAMS);
    }
}
