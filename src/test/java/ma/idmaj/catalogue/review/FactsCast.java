package ma.idmaj.catalogue.review;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A catalogue of one or two items that no rule finds anything about, until a test changes something. */
public final class FactsCast {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    public final List<ItemFacts> items = new ArrayList<>();
    public final Map<UUID, List<Quote>> quotes = new HashMap<>();
    public final Map<UUID, List<PriceStep>> prices = new HashMap<>();
    public final Map<UUID, Integer> substitutes = new HashMap<>();
    public final Map<UUID, List<ItemUse.Use>> uses = new HashMap<>();

    /** What a test says otherwise of an item; the rest is in order. */
    public static final class Said {
        public LocalizedText name = new LocalizedText("فرن غاز", "Four à gaz");
        public LocalizedText description = new LocalizedText("", "");
        public String model = "";
        public @Nullable Sector sector = Sector.CATERING;
        public ItemKind kind = ItemKind.DURABLE;
        public ItemUnit unit = ItemUnit.PIECE;
        public long dirhams = 1_000;
        public LocalDate priced = TODAY.minusMonths(1);
        public @Nullable String power = "GAS";
        public @Nullable Boolean licence = false;
        public ItemState state = ItemState.APPROVED;
        public ItemRow.Authors authors = new ItemRow.Authors("amina", "amina", true);
    }

    public interface Saying {
        void about(Said item);
    }

    public ItemFacts item(Saying saying) {
        var said = new Said();
        saying.about(said);
        var none = new LocalizedText("", "");
        var item = new ItemFacts(
                new UUID(items.size() + 1, 0),
                "E" + items.size(),
                said.name,
                said.description,
                none,
                none,
                said.model,
                said.sector,
                said.kind,
                said.unit,
                Money.ofDirhams(said.dirhams),
                said.priced,
                "devis",
                said.power,
                said.licence,
                said.state,
                said.authors,
                null,
                new ItemFacts.Folded(
                        SearchKey.of(said.name.ar()),
                        SearchKey.of(said.name.fr()),
                        SearchKey.of(said.model),
                        SearchKey.of(said.name.ar() + " " + said.name.fr())),
                3);
        items.add(item);
        quote(item, "Atlas", said.dirhams, said.unit.name());
        quote(item, "Rif", said.dirhams, said.unit.name());
        substitutes.put(item.id(), 1);
        return item;
    }

    public void quote(ItemFacts item, String supplier, long dirhams, String unit) {
        quotes.computeIfAbsent(item.id(), id -> new ArrayList<>())
                .add(new Quote(
                        UUID.randomUUID(), supplier, TODAY.minusDays(10), null, Money.ofDirhams(dirhams), unit, true));
    }

    public PriceStep price(ItemFacts item, long dirhams, boolean approved, String by) {
        List<PriceStep> steps = prices.computeIfAbsent(item.id(), id -> new ArrayList<>());
        var step = new PriceStep(
                UUID.randomUUID(),
                Money.ofDirhams(dirhams),
                TODAY.minusMonths(12 - steps.size()),
                "devis",
                by,
                approved);
        steps.add(step);
        return step;
    }

    public CatalogueFacts facts() {
        return new CatalogueFacts(TODAY, items, quotes, prices, substitutes, uses);
    }
}
