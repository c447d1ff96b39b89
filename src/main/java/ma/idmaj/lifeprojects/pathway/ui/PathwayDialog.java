package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.lifeprojects.pathway.PathwayDraft;
import ma.idmaj.lifeprojects.pathway.PathwayRow;
import ma.idmaj.lifeprojects.pathway.PathwayState;
import ma.idmaj.lifeprojects.pathway.ResponsibleSide;
import ma.idmaj.ui.Fields;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** What has been found along one pathway: how it stands, who sees to it, by when. */
class PathwayDialog extends PartDialog {

    private static final int NOTE = 500;

    private final Select<PathwayState> state = Fields.choice("lifeprojects.pathway.state", PathwayState.class);
    private final Select<ResponsibleSide> side = Fields.choice("lifeprojects.pathway.side", ResponsibleSide.class);
    private final DatePicker on = Fields.date("lifeprojects.pathway.on");
    private final DatePicker due = Fields.optional(Fields.date("lifeprojects.due"));
    private final TextArea note = Fields.longText("lifeprojects.note", NOTE);
    private final PathwayRow row;
    private final LocalDate today;
    private final Consumer<PathwayDraft> keep;

    PathwayDialog(PathwayRow row, LocalDate today, Consumer<PathwayDraft> keep, Runnable done) {
        super("lifeprojects.pathway.dialog", "lifeprojects.save", done, row.pathway());
        this.row = row;
        this.today = today;
        this.keep = keep;
        // Once looked at, a pathway never becomes unseen again.
        state.setItems(Arrays.stream(PathwayState.values())
                .filter(one -> one != PathwayState.NOT_LOOKED_AT)
                .toList());
        side.setEmptySelectionAllowed(true);
        Fields.hint(side, "lifeprojects.pathway.sideHint");
        Fields.hint(note, "lifeprojects.pathway.noteHint");
        on.setMax(today);
        note.addClassName("wide");
        form.add(state, side, on, due, note);
        if (row.state() != PathwayState.NOT_LOOKED_AT) state.setValue(row.state());
        if (row.side() != null) side.setValue(row.side());
        on.setValue(today);
        if (row.dueOn() != null) due.setValue(row.dueOn());
        note.setValue(row.note());
    }

    @Override
    Optional<Runnable> act() {
        PathwayState chosen = state.getValue();
        boolean stated = Fields.check(state, chosen != null, "lifeprojects.pathway.choose");
        boolean sided = Fields.check(
                side, chosen == null || !chosen.open() || side.getValue() != null, "lifeprojects.pathway.chooseSide");
        boolean dated =
                Fields.check(on, on.getValue() != null && !on.getValue().isAfter(today), "lifeprojects.dateAhead");
        boolean dueLater = Fields.check(
                due,
                due.getValue() == null
                        || on.getValue() == null
                        || !due.getValue().isBefore(on.getValue()),
                "lifeprojects.dueTooEarly");
        boolean noted = Fields.check(
                note,
                chosen == null || !chosen.wantsNote() || !note.getValue().isBlank(),
                "lifeprojects.pathway.writeNote");
        Fields.focusFirstInvalid(state, side, on, due, note);
        if (!stated || !sided || !dated || !dueLater || !noted) return Optional.empty();
        return Optional.of(() -> keep.accept(new PathwayDraft(
                row.pathway(),
                chosen,
                side.getValue(),
                note.getValue(),
                on.getValue(),
                due.getValue(),
                row.version())));
    }
}
