package ma.idmaj.documents.handover;

import ma.idmaj.documents.AmountInWords;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** The register of a ceremony's records, for its closing. */
public final class RegisterPaper {

    private RegisterPaper() {}

    /** @param evidence absent on a draft */
    public static byte[] render(RegisterSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        var page = new SignedPage("handover.register", languages);
        var layout = page.layout;
        page.sentences(arabic -> {
            var phrases = new Phrases(arabic);
            return List.of(phrases.words()
                    .text(
                            "handover.registerOf",
                            sheet.occasion().title().in(arabic),
                            sheet.occasion().place().in(arabic),
                            phrases.day(sheet.occasion()),
                            sheet.rows().size()));
        });
        var columns = Columns.of(layout.direction(), 100, 110, 70, 130, 110);
        List<PaperRow> rows = sheet.rows().stream()
                .map(row -> layout.row(
                        columns,
                        layout.middle(row.number(), false),
                        layout.middle("%td/%<tm/%<tY".formatted(row.date()), false),
                        layout.middle(Integer.toString(row.line()), false),
                        layout.amount(
                                row.amount().equals(Money.ZERO)
                                        ? "–"
                                        : row.amount().format(),
                                false),
                        layout.words("handover.outcome." + row.outcome().name(), false)))
                .toList();
        var nobody = new LocalizedText("", "");
        var signatories = page.signatories(List.of(
                new Signatory(layout, layout.inAll("handover.sign.keeper"), nobody, "", null, SignedPage.ROOM),
                new Signatory(layout, layout.inAll("handover.sign.approver"), nobody, "", null, SignedPage.ROOM)));
        new PaperTable(
                        layout.header(
                                columns,
                                Stream.of(
                                                "handover.column.record",
                                                "handover.column.date",
                                                "handover.column.line",
                                                "column.amount",
                                                "handover.column.outcome")
                                        .map(layout::heading)
                                        .toList()),
                        rows,
                        layout.row(
                                        Columns.of(layout.direction(), 280, 130, 110),
                                        layout.lead("handover.totalKept"),
                                        layout.amount(sheet.total().format(), true),
                                        layout.middle("", false))
                                .filled(0.93),
                        List.of(
                                new PaperTable.Following(
                                        10,
                                        layout.beside(arabic -> List.of(PaperWords.of(arabic)
                                                .text(
                                                        "handover.registerClosed",
                                                        sheet.rows().size(),
                                                        arabic
                                                                ? AmountInWords.arabic(sheet.total())
                                                                : AmountInWords.french(sheet.total()),
                                                        sheet.total().format(),
                                                        PersonLayout.BLANK)))),
                                new PaperTable.Following(14, signatories)))
                .addTo(page.paper);
        return page.finish(evidence, sheet.occasion().made());
    }
}
