package ma.idmaj.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.intake.Field;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.IntakeDraft;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is to mend, what blocks first; each with the text at fault to put right on the spot. */
class FindingsPanel extends Div {

    /** More at once helps nobody; mended ones make room for the next. */
    private static final int SHOWN = 60;

    FindingsPanel(IntakeDraft draft, List<Finding> findings, Consumer<IntakeDraft> mend) {
        addClassNames("panel", "findings");
        setId("findings");
        add(Localized.text(new H2(), "intake.findings", findings.size()));
        findings.stream()
                .sorted(Comparator.comparing((Finding f) -> !f.blocking()))
                .limit(SHOWN)
                .forEach(finding -> add(finding(draft, finding, mend)));
    }

    private static Div finding(IntakeDraft draft, Finding finding, Consumer<IntakeDraft> mend) {
        var chip = new StateChip(
                finding.blocking() ? Tone.BAD : Tone.WAITING, finding.severity().labelKey());
        var sentence = Localized.text(
                new Paragraph(), finding.messageKey(), finding.values().toArray());
        var box = new Div(chip, sentence);
        box.addClassName("finding");
        Field column = finding.column();
        if (column != null && finding.row() > 0) box.add(fix(draft, finding, column, mend));
        if (draft.people().stream().anyMatch(person -> person.row() == finding.row()) && finding.blocking()) {
            var drop = Localized.text(new Button(), "intake.dropPerson", finding.row());
            drop.addClickListener(click -> mend.accept(draft.withoutPerson(finding.row())));
            box.add(drop);
        }
        return box;
    }

    private static Div fix(IntakeDraft draft, Finding finding, Field column, Consumer<IntakeDraft> mend) {
        var field = new TextField();
        String current = text(draft, finding.row(), column);
        field.setValue(current == null ? "" : current);
        field.setMaxLength(240);
        if (finding.suggestion() != null) field.setValue(finding.suggestion());
        Localized.on(
                field,
                language ->
                        field.setLabel(Localized.text("intake.fix", Localized.text(column.labelKey()), finding.row())));
        var apply = Localized.text(new Button(), "intake.apply");
        apply.addClickListener(click -> mend.accept(draft.with(finding.row(), column, field.getValue())));
        var row = new Div(field, apply);
        row.addClassName("row");
        return row;
    }

    private static @Nullable String text(IntakeDraft draft, int row, Field column) {
        Stream<String> texts = column.ofPerson()
                ? draft.people().stream().filter(p -> p.row() == row).map(p -> p.text(column))
                : draft.items().stream().filter(i -> i.row() == row).map(i -> i.text(column));
        return texts.findFirst().orElse(null);
    }
}
