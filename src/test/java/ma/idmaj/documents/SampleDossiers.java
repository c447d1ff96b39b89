package ma.idmaj.documents;

import ma.idmaj.documents.person.DossierSheet;
import ma.idmaj.documents.person.ReturnSheet;
import ma.idmaj.documents.person.VisitReport;
import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The facts of papers of one person's file, plain or hostile. */
final class SampleDossiers {

    private static final Instant MADE = Instant.parse("2026-05-20T09:00:00Z");

    private SampleDossiers() {}

    static ReturnSheet brought(SampleFacts facts) {
        boolean bare = facts == SampleFacts.NOTHING_OPTIONAL;
        var name = facts.name(6);
        return new ReturnSheet(
                1024,
                new LocalizedText(name.ar(), name.latin()),
                bare ? VisitReport.Holder.OPEN : VisitReport.Holder.FEMALE,
                facts.text("آلة خياطة صناعية", "Machine à coudre industrielle"),
                1,
                facts.optional("JK-2026-0418"),
                new LocalizedText("مستعمل وصالح", "Usagé, utilisable"),
                LocalDate.of(2026, 5, 18),
                bare ? null : LocalDate.of(2026, 5, 20),
                MADE);
    }

    static VisitReport visit(SampleFacts facts) {
        boolean bare = facts == SampleFacts.NOTHING_OPTIONAL;
        var name = facts.name(6);
        return new VisitReport(
                1024,
                new LocalizedText(name.ar(), name.latin()),
                VisitReport.Holder.FEMALE,
                facts.text("ورشة خياطة", "Atelier de couture"),
                3,
                LocalDate.of(2026, 5, 18),
                bare ? null : LocalDate.of(2026, 5, 19),
                bare ? VisitReport.Outcome.TO_MAKE : VisitReport.Outcome.DONE,
                facts.optional("المحل مفتوح والآلة تعمل، وقد شغلت صاحبته متدربة."),
                List.of(),
                null,
                bare ? null : LocalDate.of(2026, 8, 18),
                MADE);
    }

    static DossierSheet dossier(SampleFacts facts, boolean arabic) {
        var name = facts.name(6);
        var calls = IntStream.range(0, facts == SampleFacts.VERY_MANY ? 100 : 4)
                .mapToObj(i -> List.of(
                        fact(arabic ? "التاريخ" : "Le", "1%d/02/2026 10:00".formatted(i % 9)),
                        fact(
                                arabic ? "ملاحظة" : "Note",
                                facts.optional(arabic ? "ستعود للاتصال غدا" : "Rappellera demain")),
                        fact(arabic ? "النتيجة" : "Résultat", arabic ? "تم الاتصال" : "Personne jointe")))
                .toList();
        var identity = List.of(List.of(
                fact(arabic ? "البطاقة الوطنية" : "CNIE", facts.optional("BE462544")),
                fact(arabic ? "المشروع" : "Projet", facts.typed(arabic ? "ورشة خياطة" : "Atelier de couture")),
                fact(arabic ? "الهاتف" : "Téléphone", facts.optional("06 29 75 14 69"))));
        return new DossierSheet(
                arabic ? "الملف الشخصي" : "Dossier personnel",
                name.in(arabic),
                name.other(arabic),
                arabic ? "ملف رقم 12" : "Dossier n° 12",
                List.of(arabic ? "طبقا للقانون رقم 09-08." : "Conformément à la loi n° 09-08.", ""),
                arabic ? "لا شيء مسجل." : "Rien n’est enregistré.",
                List.of(
                        new DossierSheet.Section(arabic ? "الهوية" : "Identité", identity),
                        new DossierSheet.Section(arabic ? "المكالمات" : "Appels", calls),
                        new DossierSheet.Section(arabic ? "الصورة" : "Photo", List.of()),
                        new DossierSheet.Section(arabic ? "الشكايات" : "Réclamations", List.of())),
                MADE);
    }

    private static DossierSheet.Fact fact(String label, String value) {
        return new DossierSheet.Fact(label, value);
    }
}
