package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.KitRow;
import ma.idmaj.catalogue.KitService;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The items and kits of {@code data/equipment_kits.tsv}: proposed by one supervisor, approved by another. */
@Component
class DemoCatalogue {

    private static final String SOURCE = "بيان أثمان الموردين · Devis fournisseurs";
    private static final String LIST = "liste-2026-03.xlsx";

    private final CatalogueService catalogue;
    private final KitService kits;
    private final DemoItemFacts facts;
    private final Clock clock;

    DemoCatalogue(CatalogueService catalogue, KitService kits, DemoItemFacts facts, Clock clock) {
        this.catalogue = catalogue;
        this.kits = kits;
        this.facts = facts;
        this.clock = clock;
    }

    void fill() {
        var items = new HashMap<String, UUID>();
        Map<String, List<String[]>> byKit = new LinkedHashMap<>();
        Map<String, Set<String>> tradesOf = new HashMap<>();
        rows().forEach(row ->
                tradesOf.computeIfAbsent(row[6], item -> new HashSet<>()).add(row[2]));
        rows().forEach(row ->
                byKit.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row));
        byKit.forEach((code, rows) -> {
            String[] first = rows.getFirst();
            var sector = Sector.valueOf(first[1].toUpperCase(Locale.ROOT));
            kits.addTrade(new TradeRow(first[2], sector, new LocalizedText(first[3], first[4])));
            kits.addKit(
                    code,
                    first[2],
                    rows.stream()
                            .map(row -> line(row, sector, tradesOf.get(row[6]), items))
                            .toList());
        });
        DemoActor.as(DemoAccount.SUPERVISOR.username(), () -> {
            facts.complete(items);
            return true;
        });
        waiting();
    }

    /** What an imported list brought and nobody has approved yet: one complete, one in Arabic alone, one priced long ago. */
    private void waiting() {
        LocalDate today = LocalDate.now(clock);
        DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            catalogue.addFromList(
                    new LocalizedText("غسالة ملابس صناعية 10 كلغ", "Lave-linge professionnel 10 kg"),
                    Money.ofDirhams(8_900),
                    today.minusDays(9),
                    LIST);
            catalogue.addFromList(
                    new LocalizedText("عربة بيع متنقلة", ""), Money.ofDirhams(6_200), today.minusDays(9), LIST);
            return catalogue.addFromList(
                    new LocalizedText("مولد كهربائي 3 كيلوواط", "Groupe électrogène 3 kW"),
                    Money.ofDirhams(5_400),
                    today.minusMonths(8),
                    LIST);
        });
    }

    private KitRow.Line line(String[] row, Sector sector, Set<String> trades, Map<String, UUID> items) {
        var name = new LocalizedText(row[5], row[6]);
        var price = Money.ofDirhams(Long.parseLong(row[8]));
        String trade = trades.size() == 1 ? row[2] : null;
        UUID item = items.computeIfAbsent(row[6], french -> approved(name, sector, trade, price));
        return new KitRow.Line(item, name, Integer.parseInt(row[7]), price);
    }

    private UUID approved(LocalizedText name, Sector sector, @Nullable String trade, Money price) {
        boolean lot = name.fr().contains("(lot)");
        boolean service = name.fr().startsWith("Assurance");
        boolean stock = name.fr().contains("démarrage") || name.fr().startsWith("Pièces");
        var draft = new ItemDraft(
                name,
                new LocalizedText("", ""),
                sector,
                service ? ItemKind.SERVICE : stock ? ItemKind.CONSUMABLE : ItemKind.DURABLE,
                service ? ItemUnit.YEAR : lot ? ItemUnit.LOT : ItemUnit.PIECE,
                facts.of(name.fr(), sector, trade, !service && !stock));
        var first = new FirstPrice(price, LocalDate.now(clock).minusMonths(2), SOURCE);
        UUID id = DemoActor.as(DemoAccount.SUPERVISOR.username(), () -> {
            UUID added = catalogue.add(draft, first);
            catalogue.propose(added, catalogue.item(added).version());
            return added;
        });
        return DemoActor.as(DemoAccount.APPROVER.username(), () -> {
            catalogue.approve(id, catalogue.item(id).version());
            return id;
        });
    }

    private static List<String[]> rows() {
        try (var file = DemoCatalogue.class.getResourceAsStream("/data/equipment_kits.tsv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("kit_id\t"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
