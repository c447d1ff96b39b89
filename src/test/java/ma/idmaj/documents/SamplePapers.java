package ma.idmaj.documents;

import ma.idmaj.documents.committee.CommitteeMinutesPaper;
import ma.idmaj.documents.cuts.AccountantPaper;
import ma.idmaj.documents.cuts.DeskPaper;
import ma.idmaj.documents.cuts.GatePaper;
import ma.idmaj.documents.cuts.GovernorPaper;
import ma.idmaj.documents.cuts.PressPaper;
import ma.idmaj.documents.hall.BadgesPaper;
import ma.idmaj.documents.hall.HallLetters;
import ma.idmaj.documents.hall.HallLettersPaper;
import ma.idmaj.documents.hall.ItemLabelsPaper;
import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.hall.PlaceCardsPaper;
import ma.idmaj.documents.hall.RunningOrderPaper;
import ma.idmaj.documents.handover.EngagementPaper;
import ma.idmaj.documents.handover.MandatePaper;
import ma.idmaj.documents.handover.ReceiptPaper;
import ma.idmaj.documents.handover.RecordPaper;
import ma.idmaj.documents.handover.RegisterPaper;
import ma.idmaj.documents.handover.Signing;
import ma.idmaj.documents.layout.BlockSamples;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.list.DistributionListPaper;
import ma.idmaj.documents.list.HallListPaper;
import ma.idmaj.documents.list.PlainListPaper;
import ma.idmaj.documents.person.DossierPaper;
import ma.idmaj.documents.person.TimelinePaper;
import ma.idmaj.documents.person.VisitReportPaper;
import ma.idmaj.documents.stock.DeliveryPaper;
import ma.idmaj.documents.stock.PieceLabelsPaper;
import ma.idmaj.documents.stock.ReceptionPaper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One sample of each paper. A new paper adds a line here and is then compared with its approved text and pages, checked
 * for PDF/UA, and printed with all that people manage to type.
 */
public final class SamplePapers {

    private static final String DIGEST = "9f2c64e1b07ad35c8841f6e20b93d7a5c4de18f07b6629a3e5d1084cfa7be321";
    private static final Evidence EVIDENCE =
            new Evidence("K7MPW3XQ9RTA", DIGEST, "https://idmaj.example.ma/verify/K7MPW3XQ9RTA");

    /** @param name of its approved files */
    public record Sample(String name, Function<SampleFacts, byte[]> paper) {

        public byte[] render(SampleFacts facts) {
            return paper.apply(facts);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private SamplePapers() {}

    public static List<Sample> all() {
        return Stream.of(lists(), cuts(), handover(), hall(), dossiers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> lists() {
        return List.of(
                new Sample("blocks", BlockSamples::paper),
                new Sample("list-ar", facts -> DistributionListPaper.render(SampleSheets.list(facts), true)),
                new Sample("list-fr", facts -> DistributionListPaper.render(SampleSheets.list(facts), false)),
                new Sample("list-draft", facts -> DistributionListPaper.render(SampleSheets.draft(facts), true)),
                new Sample("hall-ar", facts -> HallListPaper.render(SampleSheets.hall(facts, true))),
                new Sample("hall-fr", facts -> HallListPaper.render(SampleSheets.hall(facts, false))),
                new Sample("plain-ar", facts -> PlainListPaper.render(SampleSheets.plain(facts), true)),
                new Sample("plain-fr", facts -> PlainListPaper.render(SampleSheets.plain(facts), false)),
                new Sample("timeline-ar", facts -> TimelinePaper.render(SampleSheets.timeline(facts, true), true)),
                new Sample("timeline-fr", facts -> TimelinePaper.render(SampleSheets.timeline(facts, false), false)),
                new Sample(
                        "minutes",
                        facts -> CommitteeMinutesPaper.render(
                                SampleSheets.minutes(facts), PaperLanguages.BOTH, EVIDENCE)),
                new Sample(
                        "minutes-fr",
                        facts -> CommitteeMinutesPaper.render(
                                SampleSheets.minutes(facts), PaperLanguages.FRENCH, EVIDENCE)),
                new Sample(
                        "reception",
                        facts -> ReceptionPaper.render(SampleSheets.reception(facts), DIGEST, PaperLanguages.BOTH)),
                new Sample(
                        "delivery",
                        facts -> DeliveryPaper.render(SampleSheets.delivery(facts), DIGEST, PaperLanguages.BOTH)),
                new Sample(
                        "labels-3-8",
                        facts -> PieceLabelsPaper.render(SampleSheets.labels(facts, LabelSheet.SHEET_3_8, 5))),
                new Sample(
                        "labels-4-10",
                        facts -> PieceLabelsPaper.render(SampleSheets.labels(facts, LabelSheet.SHEET_4_10, 5))));
    }

    private static List<Sample> cuts() {
        return List.of(
                new Sample(
                        "cut-gate-ar",
                        facts -> GatePaper.render(SampleCuts.gate(facts), PaperLanguages.ARABIC, EVIDENCE)),
                new Sample(
                        "cut-desk", facts -> DeskPaper.render(SampleCuts.desk(facts), PaperLanguages.BOTH, EVIDENCE)),
                new Sample(
                        "cut-governor-fr",
                        facts -> GovernorPaper.render(SampleCuts.governor(facts), PaperLanguages.FRENCH, EVIDENCE)),
                new Sample(
                        "cut-accountant",
                        facts -> AccountantPaper.render(SampleCuts.accountant(facts), PaperLanguages.BOTH, EVIDENCE)),
                new Sample(
                        "cut-press-draft",
                        facts -> PressPaper.render(SampleCuts.press(facts), PaperLanguages.FRENCH, null)));
    }

    private static List<Sample> handover() {
        return List.of(
                new Sample(
                        "record-twice",
                        facts -> RecordPaper.render(
                                SampleHandover.record(facts, 8, Signing.Signer.BENEFICIARY),
                                PaperLanguages.BOTH,
                                EVIDENCE)),
                new Sample(
                        "record-once-fr",
                        facts -> RecordPaper.render(
                                SampleHandover.record(facts, 40, Signing.Signer.PROXY),
                                PaperLanguages.FRENCH,
                                EVIDENCE)),
                new Sample(
                        "record-draft",
                        facts -> RecordPaper.render(SampleHandover.planned(facts), PaperLanguages.BOTH, null)),
                new Sample(
                        "receipt-ar",
                        facts -> ReceiptPaper.render(
                                SampleHandover.record(facts, 5, Signing.Signer.WITNESS),
                                PaperLanguages.ARABIC,
                                EVIDENCE)),
                new Sample(
                        "engagement",
                        facts -> EngagementPaper.render(
                                SampleHandover.engagement(facts), PaperLanguages.BOTH, EVIDENCE)),
                new Sample(
                        "mandate-blank-fr",
                        facts -> MandatePaper.render(
                                SampleHandover.blankMandate(facts), PaperLanguages.FRENCH, EVIDENCE)),
                new Sample(
                        "mandate",
                        facts -> MandatePaper.render(SampleHandover.mandated(facts), PaperLanguages.BOTH, EVIDENCE)),
                new Sample(
                        "register-ar",
                        facts ->
                                RegisterPaper.render(SampleHandover.register(facts), PaperLanguages.ARABIC, EVIDENCE)));
    }

    private static List<Sample> hall() {
        return List.of(
                new Sample(
                        "item-labels-3-7",
                        facts -> ItemLabelsPaper.render(SampleHall.labels(facts, LabelSheet.SHEET_3_7, 3))),
                new Sample(
                        "item-labels-roll",
                        facts -> ItemLabelsPaper.render(SampleHall.labels(facts, LabelSheet.ROLL_62_29, 1))),
                new Sample("badges", facts -> BadgesPaper.render(SampleHall.badges(facts))),
                new Sample("place-cards", facts -> PlaceCardsPaper.render(SampleHall.placeCards(facts))),
                new Sample(
                        "invitations",
                        facts -> HallLettersPaper.render(
                                SampleHall.letters(facts, HallLetters.Kind.INVITATION), PaperLanguages.BOTH, EVIDENCE)),
                new Sample(
                        "convocations-ar",
                        facts -> HallLettersPaper.render(
                                SampleHall.letters(facts, HallLetters.Kind.CONVOCATION),
                                PaperLanguages.ARABIC,
                                EVIDENCE)),
                new Sample(
                        "running-order-fr",
                        facts -> RunningOrderPaper.render(SampleHall.order(facts), PaperLanguages.FRENCH, EVIDENCE)));
    }

    private static List<Sample> dossiers() {
        return List.of(
                new Sample(
                        "visit-report",
                        facts -> VisitReportPaper.render(SampleDossiers.visit(facts), PaperLanguages.BOTH, EVIDENCE)),
                new Sample(
                        "dossier-ar",
                        facts -> DossierPaper.render(SampleDossiers.dossier(facts, true), true, EVIDENCE)),
                new Sample(
                        "dossier-fr",
                        facts -> DossierPaper.render(SampleDossiers.dossier(facts, false), false, EVIDENCE)));
    }
}
