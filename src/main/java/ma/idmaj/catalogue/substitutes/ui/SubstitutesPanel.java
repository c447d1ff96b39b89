package ma.idmaj.catalogue.substitutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.substitutes.SubstituteRow;
import ma.idmaj.catalogue.substitutes.SubstituteService;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Both directions, each a list of its own; a substitute is added to either and taken out of either. */
class SubstitutesPanel extends Div {

    private final SubstituteService substitutes;
    private final CatalogueService catalogue;
    private final ItemRow item;
    private final boolean writes;

    SubstitutesPanel(SubstituteService substitutes, CatalogueService catalogue, ItemRow item, boolean writes) {
        this.substitutes = substitutes;
        this.catalogue = catalogue;
        this.item = item;
        this.writes = writes;
        addClassName("stack");
        draw();
    }

    private void draw() {
        removeAll();
        var around = substitutes.around(item.id());
        add(
                part(
                        "stand-ins",
                        "catalogue.substitutes.standIns",
                        around.standIns(),
                        other -> substitutes.add(item.id(), other),
                        other -> substitutes.remove(item.id(), other)),
                part(
                        "covered",
                        "catalogue.substitutes.covered",
                        around.covered(),
                        other -> substitutes.add(other, item.id()),
                        other -> substitutes.remove(other, item.id())));
    }

    private Div part(String id, String titleKey, List<SubstituteRow> rows, Consumer<UUID> add, Consumer<UUID> remove) {
        var part = new Div(Localized.text(new H2(), titleKey));
        part.setId(id);
        part.addClassNames("panel", "stack");
        if (rows.isEmpty()) part.add(Localized.text(new Paragraph(), "catalogue.substitutes.none"));
        else part.add(table(titleKey, rows, remove));
        if (writes) part.add(adder(add));
        return part;
    }

    private DataTable<SubstituteRow> table(String titleKey, List<SubstituteRow> rows, Consumer<UUID> remove) {
        var table = new DataTable<SubstituteRow>(titleKey)
                .column("catalogue.name", (row, language) -> {
                    var link = new Anchor(
                            CatalogueLinks.tab(row.itemId(), CatalogueLinks.SUBSTITUTES_TAB),
                            row.name().in(language.arabic()));
                    link.addClassName("row-link");
                    return link;
                })
                .column("catalogue.unit", (row, language) -> unit(row))
                .number("catalogue.price", (row, language) -> new Amount(row.price()))
                .number("catalogue.substitutes.difference", (row, language) -> difference(row.price()))
                .column("catalogue.state", (row, language) -> new StateChip(row.state(), tone(row)));
        if (writes) table.column("catalogue.substitutes.act", (row, language) -> remover(row, remove));
        return table.rows(rows);
    }

    /** Another unit makes the two prices no pair. */
    private Component unit(SubstituteRow row) {
        return row.unit() == item.unit()
                ? new Span(Localized.label(row.unit()))
                : new StateChip(Tone.WAITING, "catalogue.substitutes.otherUnit", row.unit());
    }

    /** Of its price to this item's. */
    private Ltr difference(Money price) {
        var difference = price.minus(item.price());
        return new Ltr((difference.centimes() > 0 ? "+" : "") + difference.format());
    }

    private static Tone tone(SubstituteRow row) {
        return switch (row.state()) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case TO_REVIEW -> Tone.WAITING;
            case APPROVED -> Tone.GOOD;
        };
    }

    private Button remover(SubstituteRow row, Consumer<UUID> remove) {
        var button = Localized.text(new Button(), "catalogue.substitutes.remove");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Localized.on(
                button, language -> button.setAriaLabel(Localized.text("catalogue.substitutes.removeOne", row.name())));
        button.addClickListener(click -> change(() -> remove.accept(row.itemId()), "catalogue.substitutes.removed"));
        return button;
    }

    private Div adder(Consumer<UUID> add) {
        var choice = Fields.label(new ComboBox<ItemRow>(), "catalogue.substitutes.choose");
        choice.setItems(query -> catalogue
                .pick(query.getFilter().orElse(""), Localized.language().arabic(), query.getOffset(), query.getLimit())
                .stream());
        Localized.on(
                choice,
                language -> choice.setItemLabelGenerator(row -> row.name().in(language.arabic())));
        var button = Localized.text(new Button(), "catalogue.substitutes.add");
        button.addClickListener(click -> {
            ItemRow chosen = choice.getValue();
            if (!Fields.check(choice, chosen != null, "catalogue.substitutes.choiceMissing") || chosen == null) return;
            change(() -> add.accept(chosen.id()), "catalogue.substitutes.added");
        });
        var row = new Div(choice, button);
        row.addClassNames("filter-bar", "substitute-adder");
        return row;
    }

    private void change(Runnable act, String doneKey) {
        if (!Notices.attempt(act)) return;
        Notices.done(doneKey);
        draw();
    }
}
