package ma.idmaj.intake.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.intake.Columns;
import ma.idmaj.intake.Field;
import ma.idmaj.intake.FileKind;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Which column of the file is read as what, and the clerk's say in it. */
public final class ColumnMapping extends Details {

    /** @param kind whose fields are offered */
    public ColumnMapping(Columns columns, FileKind kind, Consumer<Columns> changed, boolean open) {
        addClassName("column-mapping");
        setOpened(open);
        var summary = Localized.text(new Span(), "intake.columns");
        setSummary(summary);
        var fields = new Div();
        fields.addClassName("cards");
        for (int i = 0; i < columns.headers().size(); i++) {
            String header = columns.headers().get(i);
            if (!header.isBlank() || columns.fields().containsKey(i))
                fields.add(choice(columns, kind, i, header, changed));
        }
        add(fields);
    }

    private static Select<Field> choice(
            Columns columns, FileKind kind, int index, String header, Consumer<Columns> changed) {
        var choice = new Select<Field>();
        choice.setLabel(header);
        choice.setItems(kind.fields());
        choice.setEmptySelectionAllowed(true);
        Localized.on(choice, language -> {
            choice.setEmptySelectionCaption(Localized.text("intake.columnIgnored"));
            choice.setItemLabelGenerator(
                    field -> Localized.text(field == null ? "intake.columnIgnored" : field.labelKey()));
        });
        choice.setValue(columns.fields().get(index));
        choice.addValueChangeListener(change -> changed.accept(columns.with(index, change.getValue())));
        return choice;
    }
}
