package ma.idmaj.documents;

import ma.idmaj.documents.press.PressTextSheet;
import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The facts of a text for the press, plain or hostile. */
final class SamplePress {

    private SamplePress() {}

    static PressTextSheet text(SampleFacts facts) {
        var paragraphs = List.of(
                facts.text(
                        "سلمت اليوم الأربعاء تجهيزات مهنية لفائدة 25 مستفيدا ومستفيدة، في غلاف مالي يناهز 564.000 درهم (الشطر الثاني).",
                        "Des équipements professionnels ont été remis ce mercredi au profit de 25 bénéficiaires,"
                                + " pour une enveloppe d’environ 564.000 DH (deuxième tranche)."),
                facts.text(
                        "واختيرت هذه التجهيزات حسب تكوين كل شخص وحاجيات سوق الشغل المحلي.",
                        "Ils ont été choisis selon la formation de chacun et les besoins du marché local de l’emploi."));
        var speaker = facts.name(4);
        return new PressTextSheet(
                new LocalizedText("", ""),
                facts.text(
                        "تسليم تجهيزات مهنية بسيدي البرنوصي", "Remise d’équipements professionnels à Sidi Bernoussi"),
                facts.text("الدار البيضاء، 18 فبراير 2026", "Casablanca, 18 février 2026"),
                Stream.generate(() -> paragraphs)
                        .limit(facts == SampleFacts.VERY_MANY ? 40 : 1)
                        .flatMap(List::stream)
                        .toList(),
                List.of(
                        new PressTextSheet.Quote(
                                new LocalizedText(speaker.ar(), speaker.latin()),
                                facts == SampleFacts.NOTHING_OPTIONAL
                                        ? new LocalizedText("", "")
                                        : facts.text("رئيسة المجلس", "Présidente du conseil"),
                                true,
                                facts.typed("خطوة مهمة نحو مشروع قائم بذاته.")),
                        new PressTextSheet.Quote(
                                facts.text("أحد المستفيدين", "Un bénéficiaire"),
                                new LocalizedText("", ""),
                                false,
                                facts.typed("Je vais pouvoir ouvrir mon atelier."))),
                List.of(
                        new PressTextSheet.Group(facts.text("المطعمة", "Restauration"), facts.count(11)),
                        new PressTextSheet.Group(facts.text("الحرف والصناعة التقليدية", "Artisanat et métiers"), 8),
                        new PressTextSheet.Group(facts.text("قطاعات أخرى", "Autres secteurs"), 6)),
                facts.count(11) + 14,
                facts.optional("05 22 00 00 00"),
                Instant.parse("2026-02-18T15:30:00Z"));
    }
}
