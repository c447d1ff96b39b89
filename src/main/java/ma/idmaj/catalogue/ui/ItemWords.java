package ma.idmaj.catalogue.ui;

import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ui.i18n.Localized;

/** What is known of an item in words; what is not is «to be completed». */
final class ItemWords {

    private ItemWords() {}

    static String given(String text) {
        return text.isEmpty() ? Localized.text("catalogue.toComplete") : text;
    }

    static String sector(ItemRow item) {
        var sector = item.sector();
        return sector == null ? given("") : Localized.label(sector);
    }
}
