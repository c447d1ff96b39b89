package ma.idmaj.documents;

import ma.idmaj.documents.committee.MinutesSheet;
import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.list.HallList;
import ma.idmaj.documents.list.ListSheet;
import ma.idmaj.documents.list.PlainList;
import ma.idmaj.documents.person.TimelineSheet;
import ma.idmaj.documents.stock.DeliverySheet;
import ma.idmaj.documents.stock.PieceLabels;
import ma.idmaj.documents.stock.ReceptionSheet;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The facts of sample papers, plain or hostile. */
final class SampleSheets {

    private static final String DIGEST = "9f2c64e1b07ad35c8841f6e20b93d7a5c4de18f07b6629a3e5d1084cfa7be321";
    private static final Instant MADE = Instant.parse("2026-02-16T09:12:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 18);

    private SampleSheets() {}

    static ListSheet list(SampleFacts facts) {
        return list(facts, DIGEST, "K7QM-4T2X-9B", "https://idmaj.example.ma/verify/K7QM4T2X9B");
    }

    static ListSheet draft(SampleFacts facts) {
        return list(facts, null, null, null);
    }

    private static ListSheet list(
            SampleFacts facts, @Nullable String digest, @Nullable String code, @Nullable String address) {
        var kits = Sheets.kits();
        var rows = IntStream.range(0, facts == SampleFacts.VERY_MANY ? 3 : 13)
                .mapToObj(i -> row(facts, i, kits.get(i)))
                .toList();
        Money total = rows.stream().map(ListSheet.Row::total).reduce(Money.ZERO, Money::plus);
        return new ListSheet(
                facts.text("لائحة توزيع التجهيزات والمعدات", "Liste de distribution des équipements et du matériel"),
                facts.text("عمالة مقاطعات سيدي البرنوصي", "Préfecture d’arrondissements de Sidi Bernoussi"),
                facts.text("الشطر الثاني", "Deuxième tranche"),
                DAY,
                LocalTime.of(10, 30),
                facts.hijri(),
                digest,
                code,
                address,
                MADE,
                rows,
                total,
                total);
    }

    private static ListSheet.Row row(SampleFacts facts, int number, Sheets.Kit kit) {
        var items = new ArrayList<ListSheet.Item>();
        for (int i = 0; i < facts.count(kit.items().size()); i++) {
            var item = kit.items().get(i % kit.items().size());
            var price = facts == SampleFacts.NOTHING_OPTIONAL ? Money.ZERO : item.total();
            items.add(new ListSheet.Item(
                    facts.text(item.name().ar(), item.name().fr()), item.quantity(), item.unitPrice(), price));
        }
        Money total = items.stream().map(ListSheet.Item::total).reduce(Money.ZERO, Money::plus);
        return new ListSheet.Row(
                number + 1,
                facts.name(number),
                facts.optional("BE%06d".formatted(462_544 + number * 731)),
                facts.text(kit.trade().ar(), kit.trade().fr()),
                items,
                total);
    }

    static HallList hall(SampleFacts facts, boolean arabic) {
        return new HallList(
                facts.typed(arabic ? "لائحة القاعة" : "Liste de la salle"),
                facts.optional(arabic ? "18 فبراير 2026 – سيدي البرنوصي" : "18 février 2026 – Sidi Bernoussi"),
                facts.typed(
                        arabic
                                ? "أشهد أنني تسلمت التجهيزات المبينة أسفله في حالة جيدة."
                                : "J’atteste avoir reçu en bon état le matériel énuméré ci-dessous."),
                arabic ? List.of("حضر", "تسلم", "تحفظ") : List.of("Présent", "Reçu", "Réserve"),
                arabic ? "التوقيع هنا" : "Signature ici",
                IntStream.range(0, 13)
                        .mapToObj(i -> new HallList.Row(
                                i + 1, "D%06d".formatted(i * 7919), facts.name(i), items(facts, i, arabic)))
                        .toList(),
                arabic,
                MADE);
    }

    private static String items(SampleFacts facts, int person, boolean arabic) {
        var kit = Sheets.kits().get(person).items();
        var names = new ArrayList<String>();
        // A hall's row is never torn: what no page holds is not served from paper.
        int count = facts == SampleFacts.VERY_MANY ? 40 : kit.size();
        for (int i = 0; i < count; i++)
            names.add("1 × " + facts.typed(kit.get(i % kit.size()).name().in(arabic)));
        return String.join(arabic ? "؛ " : " ; ", names);
    }

    static PlainList plain(SampleFacts facts) {
        var columns = List.of(
                new PlainList.Column("الاسم / Nom", 3, false),
                new PlainList.Column("الهاتف / Tél.", 2, true),
                new PlainList.Column("المشروع / Projet", 4, false));
        var rows = IntStream.range(0, facts.count(20))
                .mapToObj(i -> List.of(
                        new PlainList.Text(facts.name(i).in(true), facts.name(i).other(true)),
                        PlainList.Text.of(facts.optional("06 29 75 14 %02d".formatted(i % 100))),
                        PlainList.Text.of(facts.typed("شقة رقم 12 - Apt 12 (B)"))))
                .toList();
        return new PlainList(
                facts.typed("لائحة الأشخاص / Liste des personnes"), List.of(facts.typed("20")), columns, rows, MADE);
    }

    static TimelineSheet timeline(SampleFacts facts, boolean arabic) {
        var months = IntStream.range(0, 5)
                .mapToObj(month -> new TimelineSheet.Month(
                        (arabic ? "شهر " : "Mois ") + (month + 1),
                        IntStream.range(0, facts == SampleFacts.VERY_MANY ? 100 : 4)
                                .mapToObj(i -> new TimelineSheet.Entry(
                                        "0%d/02/2026 10:3%d".formatted(i % 9 + 1, i % 10),
                                        facts.typed(arabic ? "سجلت زيارة إلى المحل" : "Visite du local enregistrée"),
                                        facts.optional(arabic ? "سلمى الوردي" : "Salma EL OUARDI")))
                                .toList()))
                .toList();
        return new TimelineSheet(
                arabic ? "مسار الشخص" : "Parcours de la personne",
                facts.name(1).in(arabic),
                facts.name(1).other(arabic),
                List.of(facts.optional("06 29 75 14 69"), facts.optional(arabic ? "الخياطة" : "Couture")),
                arabic ? "وثيقة داخلية" : "Document interne",
                arabic ? "لا شيء بعد" : "Rien encore",
                List.of(new TimelineSheet.Section(facts.typed(arabic ? "قبل اليوم" : "Avant le jour"), months)),
                MADE);
    }

    static MinutesSheet minutes(SampleFacts facts) {
        var outcomes = MinutesSheet.Outcome.values();
        var files = IntStream.range(0, facts == SampleFacts.VERY_MANY ? 60 : 7)
                .mapToObj(i -> new MinutesSheet.File(
                        i + 1,
                        facts.name(i),
                        facts.optional("BE••••12"),
                        facts.text("مخبزة تقليدية", "Boulangerie traditionnelle"),
                        facts.name(i + 3),
                        facts == SampleFacts.NOTHING_OPTIONAL ? Money.ZERO : Money.ofDirhams(23_000 + 1_000L * i),
                        outcomes[i % outcomes.length],
                        outcomes[i % outcomes.length] == MinutesSheet.Outcome.ADJOURNED
                                ? List.of(facts.typed("شهادة السكنى"), facts.typed("Devis du four"))
                                : List.of(),
                        outcomes[i % outcomes.length] == MinutesSheet.Outcome.REJECTED
                                ? facts.typed("Local trop petit pour le four demandé.")
                                : ""))
                .toList();
        var members = List.of(
                member(facts, 4, "رئيسة اللجنة", "Présidente du comité"),
                member(facts, 5, "مكلف بالتكوين", "Chargé de la formation"),
                member(facts, 6, "مندوب", "Délégué"));
        return new MinutesSheet(
                DAY,
                LocalTime.of(10, 30),
                facts.text("قاعة الاجتماعات، عمالة سيدي البرنوصي", "Salle de réunion, préfecture de Sidi Bernoussi"),
                MADE,
                members,
                files);
    }

    private static MinutesSheet.Member member(SampleFacts facts, int number, String ar, String fr) {
        return new MinutesSheet.Member(
                facts.name(number), facts.text(ar, fr), facts.text("التعاون الوطني", "Entraide nationale"));
    }

    static ReceptionSheet reception(SampleFacts facts) {
        return new ReceptionSheet(
                "2026/0003",
                DAY,
                facts.text("المستودع المركزي، الدار البيضاء", "Dépôt central, Casablanca"),
                "2026/0017",
                LocalDate.of(2026, 1, 20),
                facts.typed("Atlas Équipement Pro"),
                facts.text("الشطر الثاني", "Deuxième tranche"),
                MADE,
                List.of(
                        new ReceptionSheet.Member(facts.name(7), facts.text("رئيسة المصلحة", "Cheffe du service")),
                        new ReceptionSheet.Member(facts.name(8), facts.text("أمينة المستودع", "Magasinière"))),
                IntStream.range(0, facts == SampleFacts.VERY_MANY ? 60 : 4)
                        .mapToObj(i -> new ReceptionSheet.Line(
                                facts.text("ثلاجة عمودية 350 لتر", "Réfrigérateur vertical 350 L"),
                                4,
                                3,
                                i % 2,
                                0,
                                serials(facts, i)))
                        .toList(),
                facts.optional("رفض فرن واحد بسبب كسر في الباب الزجاجي."));
    }

    private static List<String> serials(SampleFacts facts, int line) {
        return IntStream.range(0, facts.count(3))
                .mapToObj(i -> facts.typed("HR-350-%d%02d".formatted(line, i)))
                .toList();
    }

    static DeliverySheet delivery(SampleFacts facts) {
        return new DeliverySheet(
                "2026/0002",
                LocalDate.of(2026, 2, 20),
                LocalTime.of(10, 30),
                facts.optional("حي الفرح، زنقة 12، رقم 7"),
                facts.optional("شاحنة صغيرة 12345-أ-6"),
                MADE,
                IntStream.range(0, facts.count(3))
                        .mapToObj(i -> new DeliverySheet.Line(
                                facts.text("فرن كهربائي", "Four électrique"), facts.optional("FE-90-773" + i)))
                        .toList());
    }

    static PieceLabels labels(SampleFacts facts, LabelSheet format, int start) {
        return new PieceLabels(
                format,
                start,
                IntStream.range(0, facts.count(6))
                        .mapToObj(i -> new PieceLabels.Label(
                                facts.text("ثلاجة عمودية 350 لتر", "Réfrigérateur vertical 350 L"),
                                facts.optional("HR-350-" + i),
                                "ABCDEFGH" + i,
                                "https://idmaj.example.ma/stock/pieces/ABCDEFGH" + i))
                        .toList(),
                MADE);
    }
}
