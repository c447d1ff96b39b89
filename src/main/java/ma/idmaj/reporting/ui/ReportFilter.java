package ma.idmaj.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.reporting.Choice;
import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.Slice;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whom the figures are of: everybody, or those of one fact. What is chosen leads to its own address. */
class ReportFilter extends Div {

    private final Select<Dimension> by = Fields.choice("reporting.filter.by", Dimension.class);
    private final Select<Choice> value = Fields.label(new Select<>(), "reporting.filter.value");
    private final List<Choice> choices;

    ReportFilter(FiguresService figures, Slice slice, Consumer<Slice> chosen) {
        addClassName("filters");
        Dimension dimension = slice.by();
        choices = dimension == null ? List.of() : figures.choices(dimension);
        by.setId("filter-by");
        value.setId("filter-value");
        by.setEmptySelectionAllowed(true);
        Localized.on(by, language -> by.setEmptySelectionCaption(Localized.text("reporting.filter.all")));
        by.setValue(dimension);
        Localized.on(value, language -> {
            Language current = language;
            value.setItemLabelGenerator(
                    choice -> choice == null ? "" : choice.name().in(current.arabic()));
        });
        value.setItems(choices);
        value.setVisible(dimension != null);
        of(slice).ifPresent(value::setValue);
        by.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            Dimension wanted = change.getValue();
            if (wanted == null) {
                chosen.accept(Slice.ALL);
                return;
            }
            figures.choices(wanted).stream()
                    .findFirst()
                    .map(first -> Slice.of(wanted, first.value()))
                    .or(() -> Optional.of(Slice.of(wanted, "")))
                    .ifPresent(chosen);
        });
        value.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && dimension != null)
                chosen.accept(Slice.of(dimension, change.getValue().value()));
        });
        add(by, value);
    }

    /** The value asked for, where it is one that may be. */
    Optional<Choice> of(Slice slice) {
        return choices.stream()
                .filter(choice -> choice.value().equals(slice.value()))
                .findFirst();
    }
}
