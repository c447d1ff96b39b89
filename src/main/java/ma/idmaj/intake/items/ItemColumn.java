package ma.idmaj.intake.items;

import ma.idmaj.intake.changes.ReturnedFile;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;

/** The columns of the exported catalogue that are read again, under the headings they were exported with. */
public enum ItemColumn implements ReturnedFile.Column {
    /** Out of sight in the workbook, as is the version: what finds the item, and tells whether it changed since. */
    ID("id", null),
    VERSION("version", null),
    NAME_AR("catalogue.name", "documents.sheets.inArabic"),
    NAME_FR("catalogue.name", "documents.sheets.inFrench"),
    SPECIFICATION_AR("catalogue.specification", "documents.sheets.inArabic"),
    SPECIFICATION_FR("catalogue.specification", "documents.sheets.inFrench"),
    SECTOR("catalogue.sector", null),
    KIND("catalogue.kind", null),
    UNIT("catalogue.unit", null),
    PRICE("catalogue.price", null),
    PRICE_DATE("catalogue.priceDate", null),
    PRICE_SOURCE("catalogue.priceSource", null);

    private final String headingKey;
    private final @Nullable String scriptKey;

    ItemColumn(String headingKey, @Nullable String scriptKey) {
        this.headingKey = headingKey;
        this.scriptKey = scriptKey;
    }

    @Override
    public String heading(Translations words, Language language) {
        if (needed()) return headingKey;
        String heading = words.text(language, headingKey);
        return scriptKey == null ? heading : words.text(language, scriptKey, heading);
    }

    @Override
    public boolean needed() {
        return this == ID || this == VERSION;
    }

    /** Of a difference in this column. */
    String labelKey() {
        return "intake.items.column." + name();
    }
}
