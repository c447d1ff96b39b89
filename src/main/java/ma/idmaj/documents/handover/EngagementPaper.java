package ma.idmaj.documents.handover;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The promise not to sell, with the items it is about; signed in ink, the signature legalised where that is wanted. */
public final class EngagementPaper {

    private static final int CLAUSES = 4;

    private EngagementPaper() {}

    /** @param evidence absent on a draft */
    public static byte[] render(EngagementSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        var page = new SignedPage("handover.engagement", languages);
        var person = sheet.person();
        String sex = person.agreement().name();
        page.sentences(arabic -> {
            var phrases = new Phrases(arabic);
            return List.of(phrases.words()
                    .text(
                            "handover.engaged",
                            sex,
                            phrases.name(person),
                            Phrases.cin(person),
                            sheet.occasion().title().in(arabic),
                            phrases.day(sheet.occasion())));
        });
        var after = new ArrayList<Block>();
        after.add(page.layout.beside(arabic -> clauses(sheet, PaperWords.of(arabic))));
        after.add(page.signatories(List.of(
                new Signatory(
                        page.layout,
                        Phrases.inAll(
                                languages, arabic -> PaperWords.of(arabic).text("handover.sign.BENEFICIARY", sex)),
                        person.names(),
                        "handover.sign.readAndApproved",
                        null,
                        SignedPage.ROOM),
                new Signatory(
                        page.layout,
                        page.layout.inAll("handover.sign.legalised"),
                        new LocalizedText("", ""),
                        "",
                        null,
                        SignedPage.ROOM))));
        page.items(new GivenTable(page.layout, sheet.items(), false, false), after);
        return page.finish(evidence, sheet.occasion().made());
    }

    private static List<String> clauses(EngagementSheet sheet, PaperWords words) {
        var lines = new ArrayList<String>();
        lines.add(words.text("handover.engage", sheet.months()));
        for (int i = 1; i <= CLAUSES; i++)
            lines.add(words.text("handover.clause", Integer.toString(i), words.text("handover.clause." + i)));
        lines.add(words.text("handover.engagedFreely"));
        lines.add(words.text("handover.madeAt", PersonLayout.BLANK));
        return lines;
    }
}
