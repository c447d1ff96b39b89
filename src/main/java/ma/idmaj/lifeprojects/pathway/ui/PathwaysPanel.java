package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.lifeprojects.pathway.Diagnosis;
import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.pathway.PathwayRow;
import ma.idmaj.lifeprojects.pathway.PathwayService;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every pathway of a project with who is responsible for it; each is written in one dialog, one act. */
class PathwaysPanel extends Section {

    private final PathwayService pathways;
    private final UUID project;
    private final LocalDate today;
    private final Map<Pathway, Button> writing = new EnumMap<>(Pathway.class);
    private final LiveRegion progress = new LiveRegion();
    private final DataTable<PathwayRow> table = new DataTable<>("lifeprojects.diagnosis");

    PathwaysPanel(PathwayService pathways, UUID project, boolean mayWrite, Clock clock) {
        this.pathways = pathways;
        this.project = project;
        this.today = LocalDate.now(clock);
        addClassNames("stack", "part-table");
        progress.addClassName("hint");
        table.column("lifeprojects.pathway", (row, language) -> name(row))
                .column("lifeprojects.state", (row, language) -> PartTones.chip(row.state()))
                .column(
                        "lifeprojects.pathway.side",
                        (row, language) ->
                                row.side() == null ? PartTones.none() : new Span(Localized.label(row.side())))
                .column("lifeprojects.pathway.on", (row, language) -> PartTones.day(row.on()))
                .column("lifeprojects.due", (row, language) -> PartTones.due(row.dueOn(), row.overdue(today)))
                .column("lifeprojects.note", (row, language) -> PartTones.typed(row.note()));
        if (mayWrite) table.column("lifeprojects.acts", (row, language) -> write(row));
        var head = new Div(Localized.text(new H2(), "lifeprojects.pathways"), progress);
        head.addClassNames("row", "part-head");
        add(head, table);
        refresh();
    }

    private void refresh() {
        Diagnosis diagnosis = pathways.diagnosis(project);
        int all = Pathway.values().length;
        progress.say(
                "lifeprojects.pathway.progress", all - diagnosis.notLookedAt().size(), all);
        table.rows(diagnosis.rows());
    }

    /** The table is built anew: who works by keyboard stays at the pathway just written. */
    private void again(Pathway pathway) {
        refresh();
        var write = writing.get(pathway);
        if (write != null) write.focus();
    }

    private static Span name(PathwayRow row) {
        var name = new Span(Localized.label(row.pathway()));
        name.addClassName("part-name");
        return name;
    }

    private Button write(PathwayRow row) {
        String key = row.version() == PathwayRow.NEW ? "lifeprojects.pathway.look" : "lifeprojects.pathway.update";
        var write = new Button(
                Localized.text(key),
                click -> new PathwayDialog(row, today, draft -> pathways.assess(project, List.of(draft)), this::refresh)
                        .open());
        writing.put(row.pathway(), write);
        write.setAriaLabel(Localized.text(key) + " · " + Localized.label(row.pathway()));
        return write;
    }
}
