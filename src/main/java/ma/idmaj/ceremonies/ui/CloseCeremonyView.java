package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.closing.ui.ClosingPanels;
import ma.idmaj.ceremonies.papers.ui.PaperPanels;
import ma.idmaj.shared.YearNumber;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of each line, what is still undecided, and the closing. */
@Route("ceremonies/:ceremony/close")
@RolesAllowed(Permission.CEREMONY_READ)
class CloseCeremonyView extends CeremonyPage {

    private final DayService day;
    private final ClosingService closing;
    private final ClosingPanels panels;
    private final PaperPanels printed;
    private final CurrentUser user;

    CloseCeremonyView(
            CeremonyService ceremonies,
            DayService day,
            ClosingService closing,
            ClosingPanels panels,
            PaperPanels printed,
            CurrentUser user) {
        super(ceremonies, "close");
        this.day = day;
        this.closing = closing;
        this.panels = panels;
        this.printed = printed;
        this.user = user;
    }

    @Override
    void show(CeremonyDetail ceremony) {
        List<LineRow> lines = day.lines(ceremony.id());
        Map<UUID, HandoverRow> records =
                day.records(ceremony.id()).stream().collect(Collectors.toMap(HandoverRow::lineId, Function.identity()));
        long undecided = lines.stream().filter(line -> !line.state().decided()).count();
        boolean closable = ceremony.state() == CeremonyState.IN_PROGRESS || ceremony.state() == CeremonyState.DONE;
        if (closable && user.may(Permission.CEREMONY_PREPARE)) {
            add(new CeremonyHeader(ceremony, "close", close(ceremony, lines, undecided)));
        } else {
            add(new CeremonyHeader(ceremony, "close"));
        }
        add(explanation(ceremony, closable, undecided, ownPeopleOnly()));
        if (closable && undecided > 0) add(undecided(ceremony, lines));
        add(new Outcome(lines));
        var papers = panels.papers(ceremony, this::refresh);
        var cells = new LinkedHashMap<String, Function<LineRow, Component>>();
        cells.put("ceremonies.column.outcome", line -> outcome(line, records.get(line.id())));
        if (papers.shown()) cells.put("ceremonies.scans.column", papers::of);
        long lacking = papers.lacking(lines);
        if (papers.shown() && lacking > 0) add(Localized.text(new Paragraph(), "ceremonies.scans.lacking", lacking));
        if (papers.shown()) add(panels.stack(ceremony));
        add(new ListTable(lines, cells, printed::ofLine), printed.panel(ceremony));
        if (papers.shown()) add(panels.bundle(ceremony));
        add(panels.reopening(ceremony, this::refresh), panels.callOff(ceremony, this::refresh));
    }

    /** Each of those still to decide, with the way to it. */
    private static Div undecided(CeremonyDetail ceremony, List<LineRow> lines) {
        var list = new UnorderedList();
        list.addClassName("undecided");
        for (LineRow line : lines) {
            if (line.state().decided()) continue;
            var link = new Anchor(CeremonyLinks.line(ceremony.key(), line.position()), "");
            Localized.on(
                    link,
                    language -> link.setText(Localized.text(
                            "ceremonies.close.toDecide",
                            line.position(),
                            line.name().in(language.arabic()),
                            Localized.label(line.state()))));
            list.add(new ListItem(link));
        }
        var panel = new Div(Localized.text(new H2(), "ceremonies.close.toDecide.title"), list);
        panel.addClassName("panel");
        panel.setId("undecided");
        return panel;
    }

    private static Paragraph explanation(
            CeremonyDetail ceremony, boolean closable, long undecided, boolean ownPeopleOnly) {
        Paragraph text;
        if (ceremony.state() == CeremonyState.CLOSED) text = Localized.text(new Paragraph(), "ceremonies.close.closed");
        else if (ceremony.state().over()) text = Localized.text(new Paragraph(), "ceremonies.close.off");
        else if (!closable) text = Localized.text(new Paragraph(), "ceremonies.close.notYet");
        else if (ownPeopleOnly) text = Localized.text(new Paragraph(), "ceremonies.close.notByYou");
        else if (undecided > 0) text = Localized.text(new Paragraph(), "ceremonies.close.undecided", undecided);
        else text = Localized.text(new Paragraph(), "ceremonies.close.ready");
        text.addClassName("lead");
        return text;
    }

    private Button close(CeremonyDetail ceremony, List<LineRow> lines, long undecided) {
        var close = Localized.text(new Button(), "ceremonies.close");
        close.setId("close");
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.setEnabled(undecided == 0);
        long signed =
                lines.stream().filter(line -> line.state() == LineState.SIGNED).count();
        close.addClickListener(click -> new Confirmation(
                        "ceremonies.close",
                        "ceremonies.close.consequence",
                        () -> act(() -> closing.close(ceremony.id(), ceremony.version()), "ceremonies.closed"),
                        signed,
                        LineRow.counted(lines).size())
                .open());
        return close;
    }

    private static Div outcome(LineRow line, @org.jspecify.annotations.Nullable HandoverRow record) {
        var outcome = new Div(CeremonyTones.chip(line.state()));
        outcome.addClassName("stack");
        if (record != null) {
            outcome.add(new Span(
                    Localized.text(new Span(), "ceremonies.recordNumber"),
                    new Span(" "),
                    new Ltr(YearNumber.text(record.recordYear(), record.recordNumber()))));
        }
        return outcome;
    }
}
