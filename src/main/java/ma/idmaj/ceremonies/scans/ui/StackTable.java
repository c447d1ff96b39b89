package ma.idmaj.ceremonies.scans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.scans.ScanStack;
import ma.idmaj.ceremonies.scans.StackPaper;
import ma.idmaj.ceremonies.scans.StackVerdict;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.stream.Collectors;

/** The papers that were recognised, in call order: whose, which, on which pages, and whether they can be attached. */
class StackTable extends Div {

    StackTable(ScanStack stack) {
        var table = new DataTable<StackPaper>("ceremonies.stack.papers")
                .number(
                        "ceremonies.column.number",
                        (paper, language) ->
                                new Ltr(Integer.toString(paper.line().position())))
                .column(
                        "ceremonies.column.name",
                        (paper, language) -> new Span(paper.line().name().in(language.arabic())))
                .column(
                        "ceremonies.stack.paper",
                        (paper, language) ->
                                new Span(Localized.text(paper.paper().kind().labelKey())))
                .column("ceremonies.stack.onPages", (paper, language) -> pages(paper))
                .column(
                        "ceremonies.stack.verdict",
                        (paper, language) -> new StateChip(paper.verdict(), tone(paper.verdict())))
                .rows(stack.papers());
        table.setId("stack-papers");
        add(table);
    }

    private static Component pages(StackPaper paper) {
        var pages = new Div(new Ltr(paper.pages().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        if (paper.lacking() > 0) {
            var lacking = Localized.text(new Div(), "ceremonies.stack.lacking", paper.lacking());
            lacking.addClassName("hint");
            pages.add(lacking);
        }
        return pages;
    }

    private static Tone tone(StackVerdict verdict) {
        return switch (verdict) {
            case READY -> Tone.GOOD;
            case ALREADY -> Tone.NEUTRAL;
            case NOT_SIGNED, INCOMPLETE, FULL, TOO_LARGE -> Tone.WAITING;
        };
    }
}
