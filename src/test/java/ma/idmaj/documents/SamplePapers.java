package ma.idmaj.documents;

import ma.idmaj.documents.committee.CommitteeMinutesPaper;
import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.layout.BlockSamples;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.list.DistributionListPaper;
import ma.idmaj.documents.list.HallListPaper;
import ma.idmaj.documents.list.PlainListPaper;
import ma.idmaj.documents.person.TimelinePaper;
import ma.idmaj.documents.stock.DeliveryPaper;
import ma.idmaj.documents.stock.PieceLabelsPaper;
import ma.idmaj.documents.stock.ReceptionPaper;

import java.util.List;
import java.util.function.Function;

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
}
