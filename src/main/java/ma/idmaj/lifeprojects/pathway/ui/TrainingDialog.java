package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.lifeprojects.qualification.QualificationDraft;
import ma.idmaj.lifeprojects.qualification.QualificationRow;
import ma.idmaj.lifeprojects.qualification.QualificationState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** A training: what, by whom, when, and how far it has come. */
class TrainingDialog extends PartDialog {

    private static final int NAME = 160;
    private static final int NOTE = 500;
    private static final int HOURS = 5_000;

    private final TextField course = Fields.text("lifeprojects.training.course", NAME);
    private final TextField body = Fields.optional(Fields.text("lifeprojects.training.body", NAME));
    private final Select<QualificationState> state = Fields.choice("lifeprojects.state", QualificationState.class);
    private final DatePicker from = Fields.optional(Fields.date("lifeprojects.training.from"));
    private final DatePicker to = Fields.optional(Fields.date("lifeprojects.training.to"));
    private final ParsedField<Integer> hours = Fields.optional(Fields.count("lifeprojects.training.hours", HOURS));
    private final TextField attestation = Fields.optional(Fields.latinText("lifeprojects.training.attestation", 60));
    private final TextArea note = Fields.optional(Fields.longText("lifeprojects.note", NOTE));
    private final LocalDate today;
    private final Consumer<QualificationDraft> keep;

    /** @param row to be changed; null for a new one */
    TrainingDialog(@Nullable QualificationRow row, LocalDate today, Consumer<QualificationDraft> keep, Runnable done) {
        super(row == null ? "lifeprojects.training.add" : "lifeprojects.training.change", "lifeprojects.save", done);
        this.today = today;
        this.keep = keep;
        note.addClassName("wide");
        form.add(course, body, state, from, to, hours, attestation, note);
        state.setValue(QualificationState.PLANNED);
        if (row == null) return;
        // A training that has begun is not planned any more.
        state.setItems(Arrays.stream(QualificationState.values())
                .filter(one -> one.ordinal() >= row.state().ordinal())
                .toList());
        state.setValue(row.state());
        course.setValue(row.course());
        body.setValue(row.body());
        from.setValue(row.from());
        to.setValue(row.to());
        hours.setValue(row.hours());
        attestation.setValue(row.attestation());
        note.setValue(row.note());
    }

    @Override
    Optional<Runnable> act() {
        LocalDate begins = from.getValue();
        LocalDate ends = to.getValue();
        QualificationState chosen = state.getValue();
        boolean named = Fields.check(course, !course.getValue().isBlank(), "lifeprojects.qualification.courseMissing");
        boolean begun = Fields.check(
                from,
                chosen != QualificationState.UNDER_WAY || begins != null && !begins.isAfter(today),
                "lifeprojects.qualification.beginMissing");
        boolean ended = Fields.check(
                to,
                chosen != QualificationState.COMPLETED || ends != null && !ends.isAfter(today),
                "lifeprojects.qualification.endMissing");
        boolean inOrder = !ended
                || Fields.check(
                        to,
                        begins == null || ends == null || !ends.isBefore(begins),
                        "lifeprojects.qualification.daysTurned");
        boolean said = Fields.check(
                note,
                chosen != QualificationState.ABANDONED || !note.getValue().isBlank(),
                "lifeprojects.qualification.reasonMissing");
        Fields.focusFirstInvalid(course, from, to, note);
        if (!named || !begun || !ended || !inOrder || !said || hours.unreadable()) return Optional.empty();
        return Optional.of(() -> keep.accept(new QualificationDraft(
                course.getValue(),
                body.getValue(),
                begins,
                ends,
                hours.getValue(),
                chosen,
                attestation.getValue(),
                note.getValue())));
    }
}
