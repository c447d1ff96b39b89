package ma.idmaj.documents.person;

import static ma.idmaj.documents.person.FactRows.date;
import static ma.idmaj.documents.person.FactRows.words;

import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.OfficialLayout;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperHeader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.SignatureCell;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The record of a thing given back, on one sheet: whose, what, in which condition, and the three who saw it. */
public final class ReturnPaper {

    private static final double SIDE = 42;

    private final ReturnSheet sheet;
    private final PaperLanguages languages;
    private final OfficialLayout layout;
    private final FactRows rows;

    private ReturnPaper(ReturnSheet sheet, PaperLanguages languages) {
        this.sheet = sheet;
        this.languages = languages;
        this.layout = new OfficialLayout(languages);
        this.rows = new FactRows(languages, layout);
    }

    /**
     * @param evidence absent on a draft
     * @return a PDF; the same sheet and evidence give the same bytes
     */
    public static byte[] render(ReturnSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        return new ReturnPaper(sheet, languages).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        var format = Paper.Format.a4Portrait(SIDE, 32, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        paper.add(PaperHeader.of(languages, "person.return.title", Long.toString(sheet.fileNumber()), 1));
        paper.space(8);
        paper.rule(0.8, 0.2);
        paper.space(12);
        paper.add(rows.fact("person.visitReport.holder." + sheet.holder(), sheet.name()));
        paper.add(rows.fact("person.return.brought", date(sheet.broughtOn())));
        var taken = sheet.takenOn();
        if (taken != null) paper.add(rows.fact("person.return.taken", date(taken)));
        paper.space(14);
        paper.add(layout.heading("person.return.thing"));
        paper.space(4);
        paper.add(rows.fact("person.return.item", sheet.item()));
        paper.add(rows.fact("person.return.quantity", same(Integer.toString(sheet.quantity()))));
        if (!sheet.serial().isEmpty()) paper.add(rows.fact("person.return.serial", same(sheet.serial())));
        paper.add(rows.fact("person.return.condition", sheet.condition()));
        paper.space(14);
        paper.add(layout.beside(arabic -> List.of(OfficialLayout.line(arabic, "person.return.said"))));
        paper.space(24);
        paper.add(SignatureCell.beside(
                languages,
                List.of(
                        signer(words("person.visitReport.holder." + sheet.holder()), sheet.name()),
                        signer(words("person.return.worker"), same("")),
                        signer(words("person.return.store"), same("")))));
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(
                new PaperFoot(format, languages, evidence),
                lead.text("person.return.title"),
                lead.locale(),
                sheet.made());
    }

    private SignatureCell signer(LocalizedText who, LocalizedText name) {
        return new SignatureCell(languages, who, name, null, null, false);
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }
}
