package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The end of an action or a referral: on which day, and a word on it. What has ended stays ended, and the dialog says so. */
class EndDialog extends PartDialog {

    private static final int NOTE = 500;

    private final @Nullable DatePicker on;
    private final TextArea note;
    private final @Nullable String missingKey;
    private final LocalDate today;
    private final BiConsumer<LocalDate, String> end;

    /** @param missingKey what to say when no word was written; null where it may stay empty */
    private EndDialog(
            String titleKey,
            @Nullable String dayKey,
            String noteKey,
            @Nullable String missingKey,
            LocalDate today,
            BiConsumer<LocalDate, String> end,
            Runnable done) {
        super(titleKey, "lifeprojects.confirm", done);
        this.today = today;
        this.end = end;
        this.missingKey = missingKey;
        on = dayKey == null ? null : Fields.date(dayKey);
        note = Fields.longText(noteKey, NOTE);
        note.addClassName("wide");
        if (missingKey == null) Fields.optional(note);
        var forGood = Localized.text(new Paragraph(), "lifeprojects.endsForGood");
        forGood.addClassNames("wide", "hint");
        form.add(forGood);
        if (on != null) {
            on.setMax(today);
            on.setValue(today);
            form.add(on);
        }
        form.add(note);
    }

    static EndDialog done(LocalDate today, BiConsumer<LocalDate, String> end, Runnable done) {
        return new EndDialog(
                "lifeprojects.action.doneTitle",
                "lifeprojects.action.doneOn",
                "lifeprojects.action.outcome",
                null,
                today,
                end,
                done);
    }

    static EndDialog cancelled(Consumer<String> end, Runnable done) {
        return new EndDialog(
                "lifeprojects.action.cancelTitle",
                null,
                "lifeprojects.reason",
                "lifeprojects.action.reasonMissing",
                LocalDate.EPOCH,
                (on, reason) -> end.accept(reason),
                done);
    }

    static EndDialog accepted(LocalDate today, BiConsumer<LocalDate, String> end, Runnable done) {
        return new EndDialog(
                "lifeprojects.referral.acceptTitle",
                "lifeprojects.referral.decidedOn",
                "lifeprojects.referral.answer",
                null,
                today,
                end,
                done);
    }

    static EndDialog refused(LocalDate today, BiConsumer<LocalDate, String> end, Runnable done) {
        return new EndDialog(
                "lifeprojects.referral.refuseTitle",
                "lifeprojects.referral.decidedOn",
                "lifeprojects.referral.answer",
                "lifeprojects.referral.answerMissing",
                today,
                end,
                done);
    }

    @Override
    Optional<Runnable> act() {
        LocalDate day = on == null ? today : on.getValue();
        boolean dated = on == null || Fields.check(on, day != null && !day.isAfter(today), "lifeprojects.dateAhead");
        boolean noted =
                missingKey == null || Fields.check(note, !note.getValue().isBlank(), missingKey);
        if (!noted) note.focus();
        return dated && noted ? Optional.of(() -> end.accept(day, note.getValue())) : Optional.empty();
    }
}
