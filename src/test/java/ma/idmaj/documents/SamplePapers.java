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
import ma.idmaj.documents.person.ReturnPaper;
import ma.idmaj.documents.person.TimelinePaper;
import ma.idmaj.documents.person.VisitReportPaper;
import ma.idmaj.documents.press.PressTextPaper;
import ma.idmaj.documents.report.ReportPaper;
import ma.idmaj.documents.stock.DeliveryPaper;
import ma.idmaj.documents.stock.PieceLabelsPaper;
import ma.idmaj.documents.stock.ReceptionPaper;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One sample of each paper in each language it speaks. A new paper adds a line here and is then compared with its approved text and pages, checked
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

    /** A paper in each language, and in both. */
    private interface Spoken {

        byte[] render(SampleFacts facts, PaperLanguages languages);
    }

    /** @param name of the sample in both languages; of one language, with its sign after it */
    private static Stream<Sample> in(String name, Spoken paper) {
        return Stream.of(
                new Sample(name, facts -> paper.render(facts, PaperLanguages.BOTH)),
                new Sample(name + "-ar", facts -> paper.render(facts, PaperLanguages.ARABIC)),
                new Sample(name + "-fr", facts -> paper.render(facts, PaperLanguages.FRENCH)));
    }

    /** Of a paper that is laid out from one side: {@code true} for the right. */
    private static Stream<Sample> fromEachSide(String name, BiFunction<SampleFacts, Boolean, byte[]> paper) {
        return Stream.of(
                new Sample(name + "-ar", facts -> paper.apply(facts, true)),
                new Sample(name + "-fr", facts -> paper.apply(facts, false)));
    }

    public static List<Sample> all() {
        return Stream.of(lists(), office(), cuts(), handover(), hall(), persons())
                .flatMap(papers -> papers)
                .toList();
    }

    private static Stream<Sample> lists() {
        return Stream.of(
                        Stream.of(new Sample("blocks", BlockSamples::paper)),
                        fromEachSide(
                                "list",
                                (facts, arabic) -> DistributionListPaper.render(SampleSheets.list(facts), arabic)),
                        Stream.of(new Sample(
                                "list-draft", facts -> DistributionListPaper.render(SampleSheets.draft(facts), true))),
                        fromEachSide("hall", (facts, arabic) -> HallListPaper.render(SampleSheets.hall(facts, arabic))),
                        fromEachSide(
                                "plain", (facts, arabic) -> PlainListPaper.render(SampleSheets.plain(facts), arabic)))
                .flatMap(papers -> papers);
    }

    private static Stream<Sample> office() {
        return Stream.of(
                        in(
                                "minutes",
                                (facts, languages) ->
                                        CommitteeMinutesPaper.render(SampleSheets.minutes(facts), languages, EVIDENCE)),
                        in(
                                "reception",
                                (facts, languages) ->
                                        ReceptionPaper.render(SampleSheets.reception(facts), DIGEST, languages)),
                        in(
                                "delivery",
                                (facts, languages) ->
                                        DeliveryPaper.render(SampleSheets.delivery(facts), DIGEST, languages)),
                        Stream.of(
                                new Sample(
                                        "labels-3-8",
                                        facts -> PieceLabelsPaper.render(
                                                SampleSheets.labels(facts, LabelSheet.SHEET_3_8, 5))),
                                new Sample(
                                        "labels-4-10",
                                        facts -> PieceLabelsPaper.render(
                                                SampleSheets.labels(facts, LabelSheet.SHEET_4_10, 5)))))
                .flatMap(papers -> papers);
    }

    private static Stream<Sample> cuts() {
        return Stream.of(
                        in(
                                "cut-gate",
                                (facts, languages) -> GatePaper.render(SampleCuts.gate(facts), languages, EVIDENCE)),
                        in(
                                "cut-desk",
                                (facts, languages) -> DeskPaper.render(SampleCuts.desk(facts), languages, EVIDENCE)),
                        in(
                                "cut-governor",
                                (facts, languages) ->
                                        GovernorPaper.render(SampleCuts.governor(facts), languages, EVIDENCE)),
                        in(
                                "cut-accountant",
                                (facts, languages) ->
                                        AccountantPaper.render(SampleCuts.accountant(facts), languages, EVIDENCE)),
                        in(
                                "cut-press",
                                (facts, languages) -> PressPaper.render(SampleCuts.press(facts), languages, EVIDENCE)),
                        Stream.of(new Sample(
                                "cut-press-draft",
                                facts -> PressPaper.render(SampleCuts.press(facts), PaperLanguages.FRENCH, null))),
                        in(
                                "press-text",
                                (facts, languages) ->
                                        PressTextPaper.render(SamplePress.text(facts), languages, EVIDENCE)),
                        in(
                                "report-funder",
                                (facts, languages) ->
                                        ReportPaper.render(SampleReport.funder(facts), languages, EVIDENCE)))
                .flatMap(papers -> papers);
    }

    private static Stream<Sample> handover() {
        return Stream.of(
                        in(
                                "record-twice",
                                (facts, languages) -> record(facts, 8, Signing.Signer.BENEFICIARY, languages)),
                        in("record-once", (facts, languages) -> record(facts, 40, Signing.Signer.PROXY, languages)),
                        Stream.of(new Sample(
                                "record-draft",
                                facts -> RecordPaper.render(SampleHandover.planned(facts), PaperLanguages.BOTH, null))),
                        in(
                                "receipt",
                                (facts, languages) -> ReceiptPaper.render(
                                        SampleHandover.record(facts, 5, Signing.Signer.WITNESS), languages, EVIDENCE)),
                        in(
                                "engagement",
                                (facts, languages) ->
                                        EngagementPaper.render(SampleHandover.engagement(facts), languages, EVIDENCE)),
                        in(
                                "mandate-blank",
                                (facts, languages) ->
                                        MandatePaper.render(SampleHandover.blankMandate(facts), languages, EVIDENCE)),
                        in(
                                "mandate",
                                (facts, languages) ->
                                        MandatePaper.render(SampleHandover.mandated(facts), languages, EVIDENCE)),
                        in(
                                "register",
                                (facts, languages) ->
                                        RegisterPaper.render(SampleHandover.register(facts), languages, EVIDENCE)))
                .flatMap(papers -> papers);
    }

    private static byte[] record(SampleFacts facts, int items, Signing.Signer signer, PaperLanguages languages) {
        return RecordPaper.render(SampleHandover.record(facts, items, signer), languages, EVIDENCE);
    }

    private static Stream<Sample> hall() {
        return Stream.of(
                        // Both languages stand on these whoever prints them.
                        Stream.of(
                                new Sample(
                                        "item-labels-3-7",
                                        facts -> ItemLabelsPaper.render(
                                                SampleHall.labels(facts, LabelSheet.SHEET_3_7, 3))),
                                new Sample(
                                        "item-labels-roll",
                                        facts -> ItemLabelsPaper.render(
                                                SampleHall.labels(facts, LabelSheet.ROLL_62_29, 1))),
                                new Sample("badges", facts -> BadgesPaper.render(SampleHall.badges(facts))),
                                new Sample(
                                        "place-cards", facts -> PlaceCardsPaper.render(SampleHall.placeCards(facts)))),
                        in(
                                "invitations",
                                (facts, languages) -> HallLettersPaper.render(
                                        SampleHall.letters(facts, HallLetters.Kind.INVITATION), languages, EVIDENCE)),
                        in(
                                "convocations",
                                (facts, languages) -> HallLettersPaper.render(
                                        SampleHall.letters(facts, HallLetters.Kind.CONVOCATION), languages, EVIDENCE)),
                        in(
                                "running-order",
                                (facts, languages) ->
                                        RunningOrderPaper.render(SampleHall.order(facts), languages, EVIDENCE)))
                .flatMap(papers -> papers);
    }

    private static Stream<Sample> persons() {
        return Stream.of(
                        in(
                                "visit-report",
                                (facts, languages) ->
                                        VisitReportPaper.render(SampleDossiers.visit(facts), languages, EVIDENCE)),
                        in(
                                "equipment-return",
                                (facts, languages) ->
                                        ReturnPaper.render(SampleDossiers.brought(facts), languages, EVIDENCE)),
                        fromEachSide(
                                "dossier",
                                (facts, arabic) ->
                                        DossierPaper.render(SampleDossiers.dossier(facts, arabic), arabic, EVIDENCE)),
                        fromEachSide(
                                "timeline",
                                (facts, arabic) -> TimelinePaper.render(SampleSheets.timeline(facts, arabic), arabic)))
                .flatMap(papers -> papers);
    }
}
