package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.papers.ui.PaperPanels;
import ma.idmaj.ceremonies.press.ui.PressPanels;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** The ceremony in figures and in a few sentences without any person's name; the press text for those who write or read it. */
@Route("ceremonies/:ceremony/report")
@RolesAllowed(Permission.CEREMONY_READ)
class CeremonyReportView extends CeremonyPage {

    private final DayService day;
    private final PaperPanels papers;
    private final PressPanels press;

    CeremonyReportView(CeremonyService ceremonies, DayService day, PaperPanels papers, PressPanels press) {
        super(ceremonies, "report");
        this.day = day;
        this.papers = papers;
        this.press = press;
    }

    @Override
    void show(CeremonyDetail ceremony) {
        List<LineRow> lines = day.lines(ceremony.id());
        add(new CeremonyHeader(ceremony, "report"), new Outcome(lines));
        long signed =
                lines.stream().filter(line -> line.state() == LineState.SIGNED).count();
        var text = new Paragraph();
        text.addClassName("press");
        boolean closed = ceremony.state() == CeremonyState.CLOSED;
        Localized.on(
                text,
                language -> text.setText(
                        closed
                                ? Localized.text(
                                        ownPeopleOnly() ? "ceremonies.report.ownText" : "ceremonies.report.text",
                                        Formats.longDate(ceremony.heldOn(), language),
                                        ceremony.place().in(language.arabic()),
                                        signed,
                                        LineRow.given(lines).format())
                                : Localized.text("ceremonies.report.notYet")));
        var panel = new Div(Localized.text(new H2(), "ceremonies.report.summary"), text);
        panel.addClassName("panel");
        add(panel);
        press.of(ceremony, this::refresh).ifPresent(this::add);
        add(papers.panel(ceremony));
    }
}
