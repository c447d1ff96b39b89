package ma.idmaj.lifeprojects.needs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.substitutes.SubstituteRow;
import ma.idmaj.lifeprojects.needs.NeedDraft;
import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.lifeprojects.needs.NeedRow;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One need: the item, how many, how urgent, what would do instead, and why. A refusal leaves what was typed. */
class NeedDialog extends Dialog {

    private final ComboBox<ItemRow> item = Fields.label(new ComboBox<>(), "lifeprojects.item");
    private final ParsedField<Integer> quantity = Fields.count("lifeprojects.quantity", NeedDraft.MAX_QUANTITY);
    private final Select<NeedPriority> priority = Fields.choice("lifeprojects.needs.priority", NeedPriority.class);
    private final MultiSelectComboBox<ItemRow> substitutes =
            Fields.optional(Fields.label(new MultiSelectComboBox<>(), "lifeprojects.needs.substitutes"));
    private final TextArea reason = Fields.optional(Fields.longText("lifeprojects.needs.reason", NeedDraft.MAX_REASON));
    private final Button fromCatalogue = new Button();
    private final CatalogueService catalogue;
    private final NeedsService needs;

    /** @param need null for a new one */
    NeedDialog(
            @Nullable NeedRow need,
            CatalogueService catalogue,
            NeedsService needs,
            Consumer<NeedDraft> save,
            Runnable saved) {
        this.catalogue = catalogue;
        this.needs = needs;
        item.setItems(query -> offered(catalogue, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        substitutes.setItems(
                query -> offered(catalogue, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        Fields.hint(substitutes, "lifeprojects.needs.substitutes.hint");
        reason.setMinRows(2);
        quantity.setValue(1);
        priority.setValue(NeedPriority.ESSENTIAL);
        if (need != null) show(need);
        fromCatalogue.setId("catalogue-substitutes");
        fromCatalogue.addClickListener(click -> take(standIns()));
        // Of an item chosen anew, what the catalogue has approved in its stead is accepted from the first.
        item.addValueChangeListener(change -> {
            substitutes.setValue(standIns());
            offerSubstitutes();
        });
        substitutes.addValueChangeListener(change -> offerSubstitutes());
        Localized.on(item, language -> {
            item.setItemLabelGenerator(row -> row.name().in(language.arabic()));
            substitutes.setItemLabelGenerator(row -> row.name().in(language.arabic()));
            substitutes.setI18n(new MultiSelectComboBoxI18n()
                    .setCleared(Localized.text("lifeprojects.needs.chosen.cleared"))
                    .setFocused(Localized.text("lifeprojects.needs.chosen.focused"))
                    .setSelected(Localized.text("lifeprojects.needs.chosen.selected"))
                    .setDeselected(Localized.text("lifeprojects.needs.chosen.deselected"))
                    .setTotal("{count}"));
            setHeaderTitle(Localized.text(need == null ? "lifeprojects.needs.add" : "lifeprojects.needs.editOne"));
            offerSubstitutes();
        });
        var form = new Div(item, quantity, priority, substitutes, fromCatalogue, reason);
        form.addClassName("form-grid");
        item.addClassName("wide");
        substitutes.addClassName("wide");
        fromCatalogue.addClassName("wide");
        reason.addClassName("wide");
        var confirm = Localized.text(new Button(), "lifeprojects.prepared.save");
        confirm.setId("save-need");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> draft().ifPresent(draft -> {
            if (!Notices.attempt(() -> save.accept(draft))) return;
            close();
            saved.run();
            Notices.done("lifeprojects.needs.saved");
        }));
        var cancel = Localized.text(new Button(), "lifeprojects.prepared.cancel");
        cancel.addClickListener(click -> close());
        add(form);
        getFooter().add(cancel, confirm);
    }

    /** What the catalogue has approved in the item's stead. */
    private Set<ItemRow> standIns() {
        ItemRow chosen = item.getValue();
        if (chosen == null) return Set.of();
        var ids =
                needs.standIns(chosen.id()).stream().map(SubstituteRow::itemId).toList();
        return Set.copyOf(catalogue.items(ids));
    }

    private void take(Set<ItemRow> offered) {
        var all = new LinkedHashMap<UUID, ItemRow>();
        substitutes.getValue().forEach(row -> all.put(row.id(), row));
        offered.forEach(row -> all.putIfAbsent(row.id(), row));
        substitutes.setValue(
                all.values().stream().limit(NeedDraft.MAX_SUBSTITUTES).collect(Collectors.toSet()));
    }

    /** Said as long as one of them is not accepted yet, and there is room for it. */
    private void offerSubstitutes() {
        var accepted = substitutes.getValue().stream().map(ItemRow::id).toList();
        var more =
                standIns().stream().filter(row -> !accepted.contains(row.id())).toList();
        fromCatalogue.setVisible(!more.isEmpty() && accepted.size() < NeedDraft.MAX_SUBSTITUTES);
        fromCatalogue.setText(Localized.text(
                "lifeprojects.needs.fromCatalogue",
                more.stream().map(ItemRow::name).toList()));
    }

    private void show(NeedRow need) {
        var ids = Stream.concat(
                        Stream.of(need.itemId()), need.substitutes().stream().map(NeedRow.Substitute::itemId))
                .toList();
        List<ItemRow> rows = catalogue.items(ids);
        rows.stream().filter(row -> row.id().equals(need.itemId())).findFirst().ifPresent(item::setValue);
        substitutes.setValue(
                rows.stream().filter(row -> !row.id().equals(need.itemId())).collect(Collectors.toSet()));
        quantity.setValue(need.quantity());
        priority.setValue(need.priority());
        reason.setValue(need.reason());
    }

    private static Stream<ItemRow> offered(CatalogueService catalogue, String words, int offset, int limit) {
        return catalogue.pick(words, Localized.language().arabic(), offset, limit).stream();
    }

    private Optional<NeedDraft> draft() {
        boolean chosen = Fields.check(item, item.getValue() != null, "lifeprojects.needs.itemMissing");
        int many = quantity.optionalValue().orElse(0);
        boolean counted = Fields.check(quantity, many > 0, "lifeprojects.needs.quantityMissing");
        boolean apart = Fields.check(
                substitutes,
                item.getValue() == null
                        || substitutes.getValue().stream()
                                .noneMatch(
                                        row -> row.id().equals(item.getValue().id())),
                "lifeprojects.needs.ownSubstitute");
        boolean alike = apart
                && Fields.check(
                        substitutes,
                        item.getValue() == null
                                || substitutes.getValue().stream()
                                        .allMatch(row ->
                                                row.unit() == item.getValue().unit()),
                        "lifeprojects.needs.substituteUnits");
        Fields.focusFirstInvalid(item, quantity, substitutes);
        if (!chosen || !counted || !apart || !alike) return Optional.empty();
        return Optional.of(new NeedDraft(
                item.getValue().id(),
                many,
                priority.getValue(),
                substitutes.getValue().stream().map(ItemRow::id).collect(Collectors.toSet()),
                reason.getValue()));
    }
}
