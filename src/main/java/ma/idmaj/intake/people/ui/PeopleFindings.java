package ma.idmaj.intake.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.intake.Field;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.people.CheckedPeople;
import ma.idmaj.intake.people.PeopleDraft;
import ma.idmaj.intake.people.RowChoice;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is to mend or to decide, what blocks first; each with the text at fault, or the choice, on the spot. */
class PeopleFindings extends Div {

    /** More at once helps nobody; mended ones make room for the next. */
    private static final int SHOWN = 60;

    private static final int MAX_LENGTH = 240;

    private final CheckedPeople people;
    private final Consumer<PeopleDraft> mend;
    private final Map<Integer, PeopleDraft.Row> rows = new HashMap<>();

    PeopleFindings(CheckedPeople people, Consumer<PeopleDraft> mend) {
        this.people = people;
        this.mend = mend;
        people.draft().rows().forEach(row -> rows.put(row.row(), row));
        addClassNames("panel", "findings");
        setId("findings");
        List<Finding> findings = people.findings();
        add(Localized.text(new H2(), "intake.findings", findings.size()));
        findings.stream()
                .sorted(Comparator.comparing((Finding f) -> !f.blocking()))
                .limit(SHOWN)
                .forEach(finding -> add(finding(finding)));
        if (findings.size() > SHOWN)
            add(Localized.text(new Paragraph(), "intake.people.moreFindings", findings.size() - SHOWN));
    }

    private Div finding(Finding finding) {
        var chip = new StateChip(
                finding.blocking() ? Tone.BAD : Tone.WAITING, finding.severity().labelKey());
        var sentence = Localized.text(
                new Paragraph(), finding.messageKey(), finding.values().toArray());
        var box = new Div(chip, sentence);
        box.addClassName("finding");
        var row = rows.get(finding.row());
        if (row == null) return box;
        Field column = finding.column();
        if (column != null) box.add(fix(finding, row, column));
        if (!finding.blocking()) return box;
        var match = people.matches().get(row.row());
        var choices = new Div(choose("intake.people.skip", row, RowChoice.SKIP));
        if (column == null && match != null && !match.sameCin())
            choices.add(choose("intake.people.take", row, RowChoice.TAKE));
        choices.addClassName("row");
        box.add(choices);
        return box;
    }

    private Button choose(String key, PeopleDraft.Row row, RowChoice choice) {
        var button = Localized.text(new Button(), key, row.row());
        button.addClickListener(click -> mend.accept(people.draft().choosing(List.of(row.row()), choice)));
        return button;
    }

    private Div fix(Finding finding, PeopleDraft.Row row, Field column) {
        var field = new TextField();
        field.setMaxLength(MAX_LENGTH);
        String text = finding.suggestion() == null ? row.text(column) : finding.suggestion();
        field.setValue(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        Localized.on(
                field,
                language -> field.setLabel(Localized.text("intake.fix", Localized.text(column.labelKey()), row.row())));
        var apply = Localized.text(new Button(), "intake.apply");
        apply.addClickListener(click -> mend.accept(people.draft().with(row.row(), column, field.getValue())));
        var line = new Div(field, apply);
        line.addClassName("row");
        return line;
    }
}
