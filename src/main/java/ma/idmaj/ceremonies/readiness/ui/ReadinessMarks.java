package ma.idmaj.ceremonies.readiness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.ceremonies.readiness.GapTask;
import ma.idmaj.ceremonies.readiness.RowPoint;
import ma.idmaj.ceremonies.readiness.RowReadiness;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.function.Consumer;

/** A line's readiness in a few marks: how many points are met, and each that is not, with who mends it and by when. */
public final class ReadinessMarks extends Div {

    /** @param open called with a gap that is pressed; gaps are plain words for who may not change them */
    public ReadinessMarks(
            RowReadiness row, AccountNames.Names names, LocalDate today, boolean mayChange, Consumer<RowPoint> open) {
        addClassName("readiness");
        setVisible(!row.points().isEmpty());
        int all = row.points().size();
        int met = all - row.missing().size();
        add(new StateChip(row.ready() ? Tone.GOOD : Tone.WAITING, "ceremonies.readiness.met", met, all));
        row.missing().forEach(gap -> {
            if (mayChange) add(button(row, gap, names, today, open));
            else {
                var word = new Span();
                word.addClassName("gap");
                Localized.on(word, language -> word.setText(words(gap, names, language)));
                add(word);
            }
        });
    }

    private static Button button(
            RowReadiness row, RowPoint gap, AccountNames.Names names, LocalDate today, Consumer<RowPoint> open) {
        var button = new Button("", click -> open.accept(gap));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("gap");
        GapTask task = gap.task();
        button.setClassName("overdue", task != null && task.overdue(today));
        Localized.on(button, language -> {
            String words = words(gap, names, language);
            button.setText(words);
            button.setAriaLabel(
                    Localized.text("ceremonies.gap.of", words, row.line().name().in(language.arabic())));
        });
        return button;
    }

    private static String words(RowPoint gap, AccountNames.Names names, Language language) {
        String word = Localized.text("ceremonies.gap." + gap.point().name());
        GapTask task = gap.task();
        if (task == null) return word;
        String owner = task.owner() == null ? "" : names.of(task.owner(), language.arabic());
        String day = task.dueOn() == null ? "" : Formats.date(task.dueOn());
        String who = owner.isEmpty() || day.isEmpty() ? owner + day : owner + " · " + day;
        return Localized.text("ceremonies.gap.with", word, who);
    }
}
