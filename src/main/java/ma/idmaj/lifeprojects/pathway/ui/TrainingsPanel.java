package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.pathway.Diagnosis;
import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.pathway.PathwayService;
import ma.idmaj.lifeprojects.qualification.QualificationRow;
import ma.idmaj.lifeprojects.qualification.QualificationService;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The training taken for a project, beside what the diagnosis says of training. */
class TrainingsPanel extends Section {

    private final QualificationService trainings;
    private final UUID project;
    private final boolean writing;
    private final LocalDate today;
    private final Div list = new Div();

    TrainingsPanel(
            QualificationService trainings, PathwayService pathways, UUID project, boolean writing, LocalDate today) {
        this.trainings = trainings;
        this.project = project;
        this.writing = writing;
        this.today = today;
        addClassNames("stack", "part-table");
        var head = new Div(Localized.text(new H2(), "lifeprojects.trainings"));
        head.addClassNames("row", "part-head");
        if (writing) head.add(Localized.text(new Button("", click -> add()), "lifeprojects.training.add"));
        var toDiagnosis =
                Localized.text(new Anchor(ProjectLinks.tab(project, Diagnosis.TAB), ""), "lifeprojects.diagnosis");
        var found = new Div(
                Localized.text(new Span(), "lifeprojects.training.found"),
                PartTones.chip(pathways.diagnosis(project).state(Pathway.TRAINING)),
                toDiagnosis);
        found.addClassName("row");
        add(head, found, list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<QualificationRow> rows = trainings.trainings(project);
        if (rows.isEmpty()) {
            var none = Localized.text(new Span(), "lifeprojects.training.none");
            none.addClassName("hint");
            list.add(none);
            return;
        }
        var table = new DataTable<QualificationRow>("lifeprojects.trainings")
                .column("lifeprojects.training.course", (row, language) -> course(row))
                .column("lifeprojects.training.body", (row, language) -> PartTones.typed(row.body()))
                .column("lifeprojects.training.days", (row, language) -> days(row))
                .number(
                        "lifeprojects.training.hours",
                        (row, language) -> row.hours() == null
                                ? PartTones.none()
                                : new Span(row.hours().toString()))
                .column("lifeprojects.state", (row, language) -> PartTones.chip(row.state()))
                .column(
                        "lifeprojects.training.attestation",
                        (row, language) ->
                                row.attestation().isEmpty() ? PartTones.none() : new Span(new Ltr(row.attestation())));
        if (writing) table.column("lifeprojects.acts", (row, language) -> change(row));
        list.add(table.rows(rows));
    }

    private static Component course(QualificationRow row) {
        var course = new Div(PartTones.typed(row.course()));
        course.addClassName("part-name");
        if (!row.note().isEmpty()) {
            var note = PartTones.typed(row.note());
            note.addClassName("hint");
            course.add(new Div(note));
        }
        return course;
    }

    private static Component days(QualificationRow row) {
        if (row.from() == null && row.to() == null) return PartTones.none();
        var days = new Div(PartTones.day(row.from()), new Span("–"), PartTones.day(row.to()));
        days.addClassName("days");
        return days;
    }

    private Component change(QualificationRow row) {
        if (!row.state().open()) return PartTones.none();
        var change = new Button(
                Localized.text("lifeprojects.pathway.update"),
                click -> new TrainingDialog(
                                row, today, draft -> trainings.change(row.id(), row.version(), draft), this::refresh)
                        .open());
        change.setAriaLabel(change.getText() + " · " + row.course());
        return change;
    }

    private void add() {
        new TrainingDialog(null, today, draft -> trainings.add(project, draft), this::refresh).open();
    }
}
