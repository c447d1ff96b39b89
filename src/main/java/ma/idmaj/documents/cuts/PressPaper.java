package ma.idmaj.documents.cuts;

import ma.idmaj.documents.AmountInWords;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperWords;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The figures that may be published, and why some are not there. */
public final class PressPaper {

    private PressPaper() {}

    /** @param evidence absent on a draft */
    public static byte[] render(PressSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        var frame = new CutFrame(sheet.head(), "cuts.press", languages);
        if (sheet.groups().isEmpty()) {
            frame.sentences(arabic -> List.of(PaperWords.of(arabic).text("cuts.tooFew", PressSheet.LEAST)));
            return frame.finish(evidence);
        }
        frame.sentences(arabic -> figures(sheet, arabic));
        frame.sectors(
                sheet.groups().stream()
                        .map(group -> new CutFrame.SectorLine(group.sector(), group.people(), group.total()))
                        .toList(),
                "cuts.otherSectors",
                sheet.people(),
                sheet.total());
        frame.paper.space(10);
        frame.sentences(arabic -> List.of(PaperWords.of(arabic).text("cuts.masked", PressSheet.LEAST)));
        return frame.finish(evidence);
    }

    private static List<String> figures(PressSheet sheet, boolean arabic) {
        var words = PaperWords.of(arabic);
        String inWords = arabic ? AmountInWords.arabic(sheet.total()) : AmountInWords.french(sheet.total());
        return List.of(
                words.text("cuts.people", sheet.people()),
                words.text("cuts.sum", sheet.total().format(), inWords));
    }
}
