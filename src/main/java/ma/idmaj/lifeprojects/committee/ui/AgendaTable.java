package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.lifeprojects.committee.LineRow;
import ma.idmaj.lifeprojects.committee.SessionDetail;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** The agenda, file by file; while it is made also with its order, afterwards with what was decided. */
class AgendaTable extends Div {

    /** What may be done with a line here. */
    interface Acts {

        void open(UUID line);

        void move(LineRow line, int position);

        void remove(LineRow line);

        void present(LineRow line);
    }

    private final SessionDetail session;
    private final Acts acts;

    AgendaTable(SessionDetail session, boolean making, boolean named, Acts acts) {
        this.session = session;
        this.acts = acts;
        addClassName("agenda");
        var table = new DataTable<LineRow>("lifeprojects.committee.agenda")
                .column(
                        "lifeprojects.committee.number",
                        (line, language) -> new Span(Integer.toString(line.position())))
                .column("lifeprojects.project", this::opener);
        if (named) table.column("lifeprojects.person", (line, language) -> Wordings.person(line.name(), language));
        table.number("lifeprojects.committee.amount", (line, language) -> new Amount(line.total()))
                .column(
                        "lifeprojects.committee.presenter",
                        (line, language) -> new Span(line.presenter().in(language.arabic())));
        if (making) table.column("lifeprojects.committee.order", this::tools);
        else table.column("lifeprojects.committee.decision", (line, language) -> decision(line));
        add(table.rows(session.lines()));
    }

    private Component opener(LineRow line, Language language) {
        var open = new Button(line.title().in(language.arabic()), click -> acts.open(line.id()));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.addClassName("opens-file");
        return open;
    }

    private Component tools(LineRow line, Language language) {
        int last = session.lines().size();
        var up = tool(VaadinIcon.ARROW_UP, "lifeprojects.committee.up", line);
        up.setEnabled(line.position() > 1);
        up.addClickListener(click -> acts.move(line, line.position() - 1));
        var down = tool(VaadinIcon.ARROW_DOWN, "lifeprojects.committee.down", line);
        down.setEnabled(line.position() < last);
        down.addClickListener(click -> acts.move(line, line.position() + 1));
        var present = tool(VaadinIcon.USER_CARD, "lifeprojects.committee.present", line);
        present.addClickListener(click -> acts.present(line));
        var remove = tool(VaadinIcon.TRASH, "lifeprojects.committee.remove", line);
        remove.addClickListener(click -> acts.remove(line));
        var row = new Div(up, down, present, remove);
        row.addClassName("line-actions");
        return row;
    }

    private static Button tool(VaadinIcon icon, String key, LineRow line) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        String words = Localized.text(key, line.position(), line.title());
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }

    private static Component decision(LineRow line) {
        var decision = new Div(CommitteeTones.chip(line.outcome()));
        decision.addClassName("decision");
        if (!line.missing().isEmpty() || !line.reason().isEmpty())
            decision.add(Wordings.words(line.missing(), line.reason()));
        return decision;
    }
}
