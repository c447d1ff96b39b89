package ma.idmaj.documents;

import ma.idmaj.documents.report.Figure;
import ma.idmaj.documents.report.ReportSheet;
import ma.idmaj.documents.report.ReportSheet.Line;
import ma.idmaj.documents.report.ReportSheet.Section;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The facts of a report to a funder, plain or hostile. */
final class SampleReport {

    private SampleReport() {}

    static ReportSheet funder(SampleFacts facts) {
        return new ReportSheet(
                new LocalizedText("تقرير إلى الممول", "Rapport au bailleur"),
                new LocalizedText(facts.optional("مؤسسة المواكبة"), facts.optional("Fondation d’accompagnement")),
                facts.text(
                        "اتفاقية دعم المشاريع المدرة للدخل، الشطر الثاني",
                        "Convention d’appui aux projets générateurs de revenu, deuxième tranche"),
                facts.text("الوضعية إلى غاية 26 نونبر 2026", "Situation arrêtée au 26 novembre 2026"),
                List.of(
                        Line.of(facts.text("شخصا تسلموا تجهيزاتهم", "personnes équipées"), Figure.people(83)),
                        Line.of(
                                facts.text("درهما صرفت", "dirhams dépensés"),
                                Figure.amount(Money.ofDirhams(2_905_000))),
                        Line.of(facts.text("من الغلاف المالي", "de l’enveloppe"), Figure.share(2_905, 3_200))),
                List.of(facts.text(
                        "إلى غاية 26 نونبر 2026، تسلم 83 شخصا تجهيزات بقيمة 2.905.000,00 درهم، أي 90,8 % من الغلاف المالي.",
                        "Au 26 novembre 2026, 83 personnes ont reçu des équipements pour 2.905.000,00 DH, soit 90,8 % de"
                                + " l’enveloppe.")),
                Stream.generate(() -> List.of(money(facts), sectors(facts)))
                        .limit(facts == SampleFacts.VERY_MANY ? 12 : 1)
                        .flatMap(List::stream)
                        .toList(),
                List.of(facts.text(
                        "يعد الشخص متسلما لتجهيزاته حين يوقع محضر التسليم. وتجمع المجموعات التي تقل عن خمسة أشخاص في سطر واحد.",
                        "Une personne est équipée quand le procès-verbal de remise est signé. Les groupes de moins de cinq"
                                + " personnes sont réunis sur une ligne.")),
                Instant.parse("2026-11-26T09:00:00Z"));
    }

    private static Section money(SampleFacts facts) {
        return new Section(
                facts.text("الأموال حسب الممول", "Les fonds par bailleur"),
                List.of(
                        facts.text("الممول", "Bailleur"),
                        facts.text("المساهمة", "Apporté"),
                        facts.text("المصروف", "Dépensé"),
                        facts.text("الباقي", "Reste")),
                List.of(
                        Line.of(
                                facts.text("مجلس الجهة", "Conseil de la région"),
                                Figure.amount(Money.ofDirhams(2_240_000)),
                                Figure.amount(Money.ofDirhams(2_033_500)),
                                Figure.amount(Money.ofDirhams(206_500))),
                        Line.of(
                                facts.text("صندوق المواكبة", "Fonds d’accompagnement"),
                                Figure.amount(Money.ofDirhams(960_000)),
                                Figure.amount(Money.ofDirhams(871_500)),
                                Figure.amount(Money.ofDirhams(88_500)))),
                Line.of(
                        facts.text("المجموع", "Total"),
                        Figure.amount(Money.ofDirhams(3_200_000)),
                        Figure.amount(Money.ofDirhams(2_905_000)),
                        Figure.amount(Money.ofDirhams(295_000))),
                new LocalizedText("", ""));
    }

    private static Section sectors(SampleFacts facts) {
        return new Section(
                facts.text("الأشخاص حسب قطاع النشاط", "Les personnes par secteur d’activité"),
                List.of(
                        facts.text("قطاع النشاط", "Secteur d’activité"),
                        facts.text("الأشخاص", "Personnes"),
                        facts.text("النسبة", "Part"),
                        facts.text("قيمة التجهيزات", "Équipements remis")),
                List.of(
                        Line.of(
                                facts.text("المطعمة", "Restauration"),
                                Figure.people(48),
                                Figure.share(48, 83),
                                Figure.amount(Money.ofDirhams(1_680_000))),
                        Line.of(
                                facts.text("الحرف والصناعة التقليدية", "Artisanat et métiers"),
                                Figure.people(28),
                                Figure.share(28, 83),
                                Figure.amount(Money.ofDirhams(980_000))),
                        Line.of(
                                facts.text("مجموعات صغيرة مجتمعة", "Petits groupes réunis"),
                                Figure.people(7),
                                Figure.share(7, 83),
                                Figure.amount(Money.ofDirhams(245_000)))),
                Line.of(
                        facts.text("المجموع", "Total"),
                        Figure.people(83),
                        Figure.share(83, 83),
                        Figure.amount(Money.ofDirhams(2_905_000))),
                facts.text("الحصص مقربة إلى عشر النقطة.", "Les parts sont arrondies au dixième."));
    }
}
