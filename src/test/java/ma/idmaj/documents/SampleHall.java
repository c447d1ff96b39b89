package ma.idmaj.documents;

import ma.idmaj.documents.hall.Badges;
import ma.idmaj.documents.hall.HallLetters;
import ma.idmaj.documents.hall.ItemLabels;
import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.hall.PlaceCards;
import ma.idmaj.documents.hall.RunningOrder;
import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The facts of what stands, lies and is worn in the hall, plain or hostile. */
final class SampleHall {

    private static final Instant MADE = Instant.parse("2026-02-16T09:12:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 18);
    private static final LocalizedText NONE = new LocalizedText("", "");

    private SampleHall() {}

    private static LocalizedText name(SampleFacts facts, int number) {
        var name = facts.name(number);
        return new LocalizedText(name.ar(), name.latin());
    }

    private static LocalizedText optional(SampleFacts facts, String ar, String fr) {
        return facts == SampleFacts.NOTHING_OPTIONAL ? NONE : facts.text(ar, fr);
    }

    static ItemLabels labels(SampleFacts facts, LabelSheet sheet, int start) {
        int plain = sheet.single() ? 2 : 5;
        var labels = IntStream.range(0, facts == SampleFacts.VERY_MANY ? 60 : plain)
                .mapToObj(i -> new ItemLabels.Label(
                        i + 99,
                        i % 2 == 0 ? NONE : optional(facts, "فاطمة الزهراء", "Fatima Zahra"),
                        facts.text("فرن كهربائي بثلاثة طوابق", "Four électrique à trois étages"),
                        i % 3 == 2 ? 12 : 1,
                        i % 3 == 2 ? "" : facts.optional("FE-90-773" + i),
                        "IDMAJ-L-01939b7e-8f1c-7aaa-8000-0000000000ff"))
                .toList();
        return new ItemLabels(sheet, start, labels, MADE);
    }

    static Badges badges(SampleFacts facts) {
        var badges = new ArrayList<Badges.Badge>();
        for (int i = 0; i < (facts == SampleFacts.VERY_MANY ? 25 : 2); i++)
            badges.add(new Badges.Badge(Badges.Kind.BENEFICIARY, i + 11, i % 2 == 0 ? NONE : name(facts, i), NONE));
        badges.add(new Badges.Badge(
                Badges.Kind.GUEST,
                0,
                name(facts, 4),
                optional(facts, "رئيس مجلس المقاطعة", "Président du conseil d’arrondissement")));
        badges.add(new Badges.Badge(Badges.Kind.STAFF, 0, name(facts, 6), NONE));
        badges.add(new Badges.Badge(
                Badges.Kind.STAFF, 0, new LocalizedText("", name(facts, 7).fr()), NONE));
        badges.add(new Badges.Badge(Badges.Kind.PRESS, 0, NONE, NONE));
        return new Badges(DAY, badges, MADE);
    }

    static PlaceCards placeCards(SampleFacts facts) {
        var cards = IntStream.range(0, facts == SampleFacts.VERY_MANY ? 25 : 3)
                .mapToObj(i -> new PlaceCards.PlaceCard(
                        i + 1,
                        name(facts, i + 4),
                        i == 1
                                ? NONE
                                : optional(
                                        facts,
                                        "عامل عمالة مقاطعات سيدي البرنوصي",
                                        "Gouverneur de la préfecture d’arrondissements de Sidi Bernoussi"),
                        facts.optional("A" + (i + 1))))
                .toList();
        return new PlaceCards(cards, MADE);
    }

    static HallLetters letters(SampleFacts facts, HallLetters.Kind kind) {
        boolean guests = kind == HallLetters.Kind.INVITATION;
        var forms = HallLetters.Form.values();
        return new HallLetters(
                kind,
                facts.text("تسليم تجهيزات لحاملي المشاريع", "Remise d’équipements aux porteurs de projets"),
                facts.text(
                        "مقر عمالة مقاطعات سيدي البرنوصي، الدار البيضاء",
                        "Siège de la préfecture de Sidi Bernoussi, Casablanca"),
                DAY,
                facts == SampleFacts.NOTHING_OPTIONAL ? null : LocalTime.of(10, 0),
                facts.hijri(),
                facts.optional("05 22 00 00 00"),
                IntStream.range(0, facts == SampleFacts.VERY_MANY ? 25 : 3)
                        .mapToObj(i -> new HallLetters.Recipient(
                                forms[i % forms.length],
                                name(facts, i),
                                guests && i == 0
                                        ? optional(facts, "رئيسة مجلس المقاطعة", "Présidente du conseil")
                                        : NONE,
                                guests ? 0 : i + 3,
                                facts.optional(i == 0 ? "A3" : "")))
                        .toList(),
                MADE);
    }

    static RunningOrder order(SampleFacts facts) {
        var entries = IntStream.range(0, facts == SampleFacts.VERY_MANY ? 60 : 3)
                .mapToObj(i -> new RunningOrder.Entry(
                        LocalTime.of(9, 30).plusMinutes(10L * i),
                        LocalTime.of(9, 40).plusMinutes(10L * i),
                        10,
                        List.of(
                                        facts.text("استقبال الضيوف", "Accueil des invités"),
                                        facts.text("كلمة الافتتاح", "Allocution d’ouverture"),
                                        facts.text("تسليم التجهيزات", "Remise des équipements"))
                                .get(i % 3),
                        i == 1 ? "" : facts.optional("Karim BENSAID")))
                .toList();
        return new RunningOrder(
                facts.text("حفل تسليم التجهيزات", "Cérémonie de remise d’équipements"),
                facts.text("عمالة مقاطعات سيدي البرنوصي", "Préfecture de Sidi Bernoussi"),
                DAY,
                facts.hijri(),
                13,
                entries,
                List.of(
                        new RunningOrder.Station(facts.typed("Table 1"), "1, 3, 5–9", 7),
                        new RunningOrder.Station("", "2, 4, 10–13", 6)),
                MADE);
    }
}
