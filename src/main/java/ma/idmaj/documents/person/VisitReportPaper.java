package ma.idmaj.documents.person;

import static ma.idmaj.documents.person.FactRows.both;
import static ma.idmaj.documents.person.FactRows.date;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.OfficialLayout;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperHeader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.SignatureCell;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The report of a follow-up visit on one sheet: whose project, which visit, what was seen, what comes next, two signatures. */
public final class VisitReportPaper {

    private static final double SIDE = 42;
    private static final double WRITING_LINE = 24;
    private static final int WRITING_LINES = 7;

    private final VisitReport report;
    private final PaperLanguages languages;
    private final OfficialLayout layout;
    private final FactRows rows;

    private VisitReportPaper(VisitReport report, PaperLanguages languages) {
        this.report = report;
        this.languages = languages;
        this.layout = new OfficialLayout(languages);
        this.rows = new FactRows(languages, layout);
    }

    /**
     * @param evidence absent on a draft
     * @return a PDF; the same report and evidence give the same bytes
     */
    public static byte[] render(VisitReport report, PaperLanguages languages, @Nullable Evidence evidence) {
        return new VisitReportPaper(report, languages).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        var format = Paper.Format.a4Portrait(SIDE, 32, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        paper.add(PaperHeader.of(languages, "person.visitReport.title", Long.toString(report.fileNumber()), 1));
        paper.space(8);
        paper.rule(0.8, 0.2);
        paper.space(12);
        facts().forEach(paper::add);
        paper.space(14);
        paper.add(layout.heading("person.visitReport.seen"));
        paper.space(4);
        seen(paper);
        paper.space(10);
        paper.add(layout.heading("person.visitReport.next"));
        paper.space(4);
        paper.add(layout.beside(this::next));
        action(paper);
        paper.space(20);
        paper.add(SignatureCell.beside(languages, signers()));
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(
                new PaperFoot(format, languages, evidence),
                lead.text("person.visitReport.title"),
                lead.locale(),
                report.made());
    }

    private List<PaperRow> facts() {
        var facts = new ArrayList<PaperRow>();
        facts.add(rows.fact("person.visitReport.holder." + report.holder(), report.name()));
        facts.add(rows.fact("person.visitReport.project", report.project()));
        facts.add(rows.fact(
                "person.visitReport.visit",
                both(arabic -> PaperWords.of(arabic).text("person.visitReport.after", report.months()))));
        facts.add(rows.fact("person.visitReport.due", date(report.dueOn())));
        if (report.doneOn() != null) facts.add(rows.fact("person.visitReport.done", date(report.doneOn())));
        facts.add(rows.fact(
                "person.visitReport.outcome",
                both(arabic -> PaperWords.of(arabic).text("person.visitReport.outcome." + report.outcome()))));
        return facts;
    }

    private void seen(Paper paper) {
        report.seen().forEach(fact -> paper.add(rows.fact(fact.what(), fact.said(), 20)));
        if (!report.note().isEmpty()) {
            double room = report.seen().isEmpty() ? 90 : 30;
            paper.add(PaperRow.framed(Columns.of(layout.direction(), 1), room, Cell.top(layout.typed(report.note()))));
            return;
        }
        if (!report.seen().isEmpty()) return;
        for (int i = 0; i < WRITING_LINES; i++) {
            paper.space(WRITING_LINE);
            paper.rule(0.4, 0.6);
        }
        paper.space(6);
    }

    private void action(Paper paper) {
        String action = report.action();
        if (action != null) {
            paper.space(4);
            paper.add(PaperRow.framed(Columns.of(layout.direction(), 1), 30, Cell.middle(layout.typed(action))));
            return;
        }
        for (int i = 0; i < 2; i++) {
            paper.space(WRITING_LINE);
            paper.rule(0.4, 0.6);
        }
    }

    private List<Paragraph> next(boolean arabic) {
        var in = PaperWords.of(arabic);
        var next = report.nextOn();
        return List.of(
                next == null
                        ? OfficialLayout.line(arabic, "person.visitReport.last")
                        : OfficialLayout.line(arabic, "person.visitReport.nextOn", in.date(next)),
                OfficialLayout.line(arabic, "person.visitReport.action"));
    }

    private List<SignatureCell> signers() {
        var nobody = new LocalizedText("", "");
        return List.of(
                new SignatureCell(
                        languages,
                        both(arabic -> PaperWords.of(arabic).text("person.visitReport.holder." + report.holder())),
                        report.name(),
                        null,
                        null,
                        false),
                new SignatureCell(
                        languages,
                        both(arabic -> PaperWords.of(arabic).text("person.visitReport.visitor")),
                        nobody,
                        null,
                        null,
                        false));
    }
}
