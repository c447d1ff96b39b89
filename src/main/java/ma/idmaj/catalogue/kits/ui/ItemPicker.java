package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.combobox.ComboBox;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

/** Approved items found by words of either script as they are typed. */
final class ItemPicker {

    private ItemPicker() {}

    static ComboBox<ItemRow> of(String labelKey, CatalogueService catalogue) {
        var picker = Fields.label(new ComboBox<ItemRow>(), labelKey);
        picker.setItems(query -> catalogue
                .pick(query.getFilter().orElse(""), Localized.language().arabic(), query.getOffset(), query.getLimit())
                .stream());
        Localized.on(
                picker,
                language -> picker.setItemLabelGenerator(
                        item -> item.name().in(language.arabic()) + " · " + Formats.money(item.price(), language)));
        return picker;
    }
}
