package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitPriority;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.kits.KitVersions;
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

    private static final Map<String, String> INSTEAD = Map.of(
            "Réfrigérateur vertical 350 L", "Vitrine réfrigérée 1,20 m",
            "Séchoir professionnel", "Casque séchoir sur pied",
            "Fauteuil de coiffure hydraulique", "Fauteuil barbier hydraulique",
            "Cyclomoteur utilitaire", "Triporteur motorisé",
            "Perforateur-burineur", "Perceuse-visseuse 18 V");

    private static final Set<String> USEFUL = Set.of(
            "Banc d'attente 3 places",
            "Vapozone",
            "Parasol et étal pliant",
            "Scie à ruban métaux",
            "Caméra d'inspection",
            "Démonte-pneus",
            "Vitrine d'exposition");
    private static final Set<String> OPTIONAL =
            Set.of("Enseigne du local", "Climatiseur 12 000 BTU", "Machine à broder", "Imprimante multifonction");

    private final CatalogueService catalogue;
    private final KitService kits;
    private final KitVersions versions;
    private final DemoItemFacts facts;
    private final Clock clock;

    DemoCatalogue(CatalogueService catalogue, KitService kits, KitVersions versions, DemoItemFacts facts, Clock clock) {
        this.catalogue = catalogue;
        this.kits = kits;
        this.versions = versions;
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
        byKit.values().stream()
                .map(List::getFirst)
                .map(first -> new TradeRow(first[2], sector(first), new LocalizedText(first[3], first[4])))
                .forEach(kits::addTrade);
        // All items before the first kit: an alternate may come with a later one.
        byKit.values().forEach(rows -> rows.forEach(row -> item(row, tradesOf.get(row[6]), items)));
        byKit.forEach((code, rows) -> {
            String[] first = rows.getFirst();
            DemoActor.as(
                    DemoAccount.SUPERVISOR.username(),
                    () -> versions.add(
                            code,
                            first[2],
                            new KitDraft(
                                    new LocalizedText(first[3], first[4]),
                                    rows.stream()
                                            .map(row -> line(row, rows, items))
                                            .toList(),
                                    "")));
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

    private void item(String[] row, Set<String> trades, Map<String, UUID> items) {
        items.computeIfAbsent(
                row[6],
                french -> approved(
                        new LocalizedText(row[5], french),
                        sector(row),
                        trades.size() == 1 ? row[2] : null,
                        Money.ofDirhams(Long.parseLong(row[8])),
                        2));
    }

    private static Sector sector(String[] row) {
        return Sector.valueOf(row[1].toUpperCase(Locale.ROOT));
    }

    /** What could wait, and what would do instead where the kit does not have it anyway. */
    private static KitDraft.Line line(String[] row, List<String[]> kit, Map<String, UUID> items) {
        String name = row[6];
        var priority = OPTIONAL.contains(name)
                ? KitPriority.OPTIONAL
                : USEFUL.contains(name) ? KitPriority.USEFUL : KitPriority.ESSENTIAL;
        String other = INSTEAD.get(name);
        boolean apart = other != null && kit.stream().noneMatch(line -> line[6].equals(other));
        return new KitDraft.Line(
                items.get(name),
                unit(name),
                Integer.parseInt(row[7]),
                priority,
                apart ? List.of(items.get(other)) : List.of(),
                "");
    }

    private static ItemUnit unit(String french) {
        return french.startsWith("Assurance")
                ? ItemUnit.YEAR
                : french.contains("(lot)") ? ItemUnit.LOT : ItemUnit.PIECE;
    }

    /** Proposed by one supervisor and approved by another, at a price of some months ago. */
    UUID approved(LocalizedText name, Sector sector, Money price, int months) {
        return approved(name, sector, null, price, months);
    }

    private UUID approved(LocalizedText name, Sector sector, @Nullable String trade, Money price, int months) {
        boolean service = name.fr().startsWith("Assurance");
        boolean stock = name.fr().contains("démarrage") || name.fr().startsWith("Pièces");
        var draft = new ItemDraft(
                name,
                new LocalizedText("", ""),
                sector,
                service ? ItemKind.SERVICE : stock ? ItemKind.CONSUMABLE : ItemKind.DURABLE,
                unit(name.fr()),
                facts.of(name.fr(), sector, trade, !service && !stock));
        var first = new FirstPrice(price, LocalDate.now(clock).minusMonths(months), SOURCE);
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
