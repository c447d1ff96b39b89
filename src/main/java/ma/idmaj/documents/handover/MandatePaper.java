package ma.idmaj.documents.handover;

import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The mandate to receive in someone's place, to be filled and signed before the day; once one was shown, a statement of
 * it, which speaks in nobody's name.
 */
public final class MandatePaper {

    private MandatePaper() {}

    /** @param evidence absent on a draft */
    public static byte[] render(MandateSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        return sheet.recorded() == null
                ? blank(sheet, languages, evidence)
                : statement(sheet, sheet.recorded(), languages, evidence);
    }

    private static byte[] statement(
            MandateSheet sheet, Signing.Mandate shown, PaperLanguages languages, @Nullable Evidence evidence) {
        var page = new SignedPage("handover.mandateShown", languages);
        var person = sheet.person();
        page.sentences(arabic -> {
            var phrases = new Phrases(arabic);
            return List.of(phrases.words()
                    .text(
                            "handover.mandateStated",
                            person.agreement().name(),
                            phrases.name(person),
                            Integer.toString(person.number()),
                            sheet.proxy(),
                            phrases.mandate(shown)));
        });
        page.paper.space(10);
        page.paper.add(page.signatories(List.of(new Signatory(
                page.layout,
                page.layout.inAll("handover.sign.giver"),
                new LocalizedText("", ""),
                "handover.sign.stamp",
                null,
                SignedPage.ROOM))));
        return page.finish(evidence, sheet.occasion().made());
    }

    private static byte[] blank(MandateSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        var page = new SignedPage("handover.mandate", languages);
        var person = sheet.person();
        String sex = person.agreement().name();
        int lines = text(sheet, new Phrases(true)).size();
        for (int i = 0; i < lines; i++) {
            int line = i;
            page.sentences(arabic -> List.of(text(sheet, new Phrases(arabic)).get(line)));
        }
        page.paper.space(10);
        page.paper.add(page.signatories(List.of(
                new Signatory(
                        page.layout,
                        Phrases.inAll(languages, arabic -> PaperWords.of(arabic).text("handover.sign.mandator", sex)),
                        person.names(),
                        "",
                        null,
                        SignedPage.ROOM),
                new Signatory(
                        page.layout,
                        page.layout.inAll("handover.sign.accepted"),
                        new LocalizedText(sheet.proxy(), ""),
                        "",
                        null,
                        SignedPage.ROOM))));
        page.paper.space(14);
        page.paper.add(page.signatories(List.of(new Signatory(
                page.layout,
                page.layout.inAll("handover.sign.legalised"),
                new LocalizedText("", ""),
                "",
                null,
                SignedPage.ROOM))));
        return page.finish(evidence, sheet.occasion().made());
    }

    private static List<String> text(MandateSheet sheet, Phrases phrases) {
        var words = phrases.words();
        var person = sheet.person();
        var lines = new ArrayList<String>();
        lines.add(words.text(
                "handover.mandator",
                person.agreement().name(),
                phrases.name(person),
                Phrases.cin(person),
                Integer.toString(person.number()),
                sheet.occasion().title().in(phrases.arabic()),
                phrases.day(sheet.occasion())));
        lines.add(words.text("handover.mandated", sheet.proxy().isEmpty() ? PersonLayout.BLANK : sheet.proxy()));
        lines.add(words.text("handover.proxyCard", PersonLayout.BLANK));
        lines.add(words.text("handover.mandate.scope"));
        lines.add(words.text("handover.mandate.end"));
        lines.add(words.text("handover.madeAt", PersonLayout.BLANK));
        return lines;
    }
}
