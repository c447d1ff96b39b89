package ma.idmaj.documents;

import ma.idmaj.documents.cuts.AccountantSheet;
import ma.idmaj.documents.cuts.CutHead;
import ma.idmaj.documents.cuts.DeskSheet;
import ma.idmaj.documents.cuts.GateSheet;
import ma.idmaj.documents.cuts.GovernorSheet;
import ma.idmaj.documents.cuts.PressSheet;
import ma.idmaj.shared.FirstName;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** The facts of the cuts of a list, plain or hostile. */
final class SampleCuts {

    private static final LocalizedText NONE = new LocalizedText("", "");

    private SampleCuts() {}

    private static CutHead head(SampleFacts facts) {
        boolean bare = facts == SampleFacts.NOTHING_OPTIONAL;
        return new CutHead(
                facts.text("حفل تسليم التجهيزات والمعدات", "Cérémonie de remise des équipements et du matériel"),
                facts.text("عمالة مقاطعات سيدي البرنوصي", "Préfecture d’arrondissements de Sidi Bernoussi"),
                bare ? NONE : facts.text("الشطر الثاني", "Deuxième tranche"),
                LocalDate.of(2026, 2, 18),
                bare ? null : LocalTime.of(10, 30),
                facts.hijri(),
                bare ? "" : "9f2c64e1b07ad35c8841f6e20b93d7a5c4de18f07b6629a3e5d1084cfa7be321",
                Instant.parse("2026-02-16T09:12:00Z"));
    }

    static GateSheet gate(SampleFacts facts) {
        return new GateSheet(
                head(facts),
                IntStream.range(0, facts.count(13))
                        .mapToObj(i -> new GateSheet.Row(i + 1, FirstName.toCall(facts.name(i))))
                        .toList());
    }

    static DeskSheet desk(SampleFacts facts) {
        var kits = Sheets.kits();
        return new DeskSheet(
                head(facts),
                IntStream.range(0, facts == SampleFacts.VERY_MANY ? 2 : 9)
                        .mapToObj(i -> new DeskSheet.Row(
                                i + 1,
                                facts.name(i),
                                facts.text(
                                        kits.get(i).trade().ar(),
                                        kits.get(i).trade().fr()),
                                facts.optional(i == 1 ? "3" : ""),
                                "IDMAJ-L-0190d6a4-7c1e-7b52-9f10-%012d".formatted(i + 1),
                                i % 3 == 1 ? null : facts.picture(120, 140),
                                items(facts, kits.get(i))))
                        .toList());
    }

    private static List<DeskSheet.Item> items(SampleFacts facts, Sheets.Kit kit) {
        int most = kit.items().size();
        return IntStream.range(0, facts == SampleFacts.VERY_MANY ? 100 : most)
                .mapToObj(i -> kit.items().get(i % most))
                .map(item -> new DeskSheet.Item(
                        facts.text(item.name().ar(), item.name().fr()),
                        item.quantity(),
                        item.quantity() > 1 || facts == SampleFacts.NOTHING_OPTIONAL
                                ? List.of()
                                : List.of(facts.typed("SN-0004-A"))))
                .toList();
    }

    static GovernorSheet governor(SampleFacts facts) {
        var food = facts.text("المطعمة", "Restauration");
        var crafts = facts.text("الحرف والصناعة التقليدية", "Artisanat et métiers");
        int cooks = facts.count(4);
        int people = cooks + 9;
        return new GovernorSheet(
                head(facts),
                people,
                facts == SampleFacts.NOTHING_OPTIONAL ? 0 : people - 6,
                facts == SampleFacts.NOTHING_OPTIONAL ? 0 : 6,
                List.of(
                        new GovernorSheet.Trade(food, facts.text("طبخ", "Cuisine"), cooks),
                        new GovernorSheet.Trade(food, facts.text("حلويات", "Pâtisserie"), 2),
                        new GovernorSheet.Trade(crafts, facts.text("خياطة", "Couture"), 5),
                        new GovernorSheet.Trade(NONE, NONE, 2)),
                List.of(
                        new GovernorSheet.SectorSum(food, cooks + 2, Money.ofDirhams(205_000)),
                        new GovernorSheet.SectorSum(crafts, 5, Money.ofDirhams(180_000)),
                        new GovernorSheet.SectorSum(NONE, 2, Money.ofDirhams(70_000))),
                Money.ofDirhams(455_000),
                Money.ofDirhams(455_000));
    }

    static AccountantSheet accountant(SampleFacts facts) {
        var rows = IntStream.range(0, facts == SampleFacts.VERY_MANY ? 60 : 13)
                .mapToObj(i -> accounted(facts, i + 1, Sheets.kits().get(i % 13)))
                .toList();
        Money total = rows.stream().map(AccountantSheet.Row::total).reduce(Money.ZERO, Money::plus);
        Money part = new Money(total.centimes() / 3);
        Money rest = new Money(total.centimes() - part.centimes());
        return new AccountantSheet(
                head(facts),
                rows,
                List.of(
                        new AccountantSheet.Part(facts.text("المبادرة الوطنية للتنمية البشرية", "INDH"), rest),
                        new AccountantSheet.Part(facts.text("مجلس الجهة", "Conseil régional"), part)),
                List.of(
                        new AccountantSheet.Part(new LocalizedText("", facts.typed("Atlas Équipement")), rest),
                        new AccountantSheet.Part(NONE, part)),
                total,
                total);
    }

    private static AccountantSheet.Row accounted(SampleFacts facts, int number, Sheets.Kit kit) {
        var items = kit.items().stream()
                .map(item -> new AccountantSheet.Item(
                        facts.text(item.name().ar(), item.name().fr()),
                        item.quantity(),
                        item.unitPrice(),
                        item.total()))
                .toList();
        return new AccountantSheet.Row(
                number, items, items.stream().map(AccountantSheet.Item::total).reduce(Money.ZERO, Money::plus));
    }

    static PressSheet press(SampleFacts facts) {
        return PressSheet.of(
                head(facts),
                List.of(
                        new PressSheet.Group(
                                facts.text("المطعمة", "Restauration"), facts.count(9), new Money(29_999_997)),
                        new PressSheet.Group(
                                facts.text("الحرف والصناعة التقليدية", "Artisanat et métiers"),
                                6,
                                new Money(15_000_300)),
                        new PressSheet.Group(facts.text("الخدمات", "Services"), 5, new Money(3_703_701)),
                        // What the others are is not told: two of agriculture among five of trade.
                        new PressSheet.Group(new LocalizedText("", ""), 7, new Money(7_407_402))));
    }
}
