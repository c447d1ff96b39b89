package ma.idmaj.intake.lines;

import ma.idmaj.intake.changes.ReturnedFile;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

/** The columns of a ceremony's exported list that are read again. */
public enum LineColumn implements ReturnedFile.Column {
    /** Out of sight, as are the version and the item's place on the line. */
    LINE("id"),
    VERSION("version"),
    PLACED("item"),
    NUMBER("ceremonies.column.number"),
    ITEM("ceremonies.sheet.item"),
    QUANTITY("ceremonies.sheet.quantity"),
    PRICE("ceremonies.sheet.price");

    private final String headingKey;

    LineColumn(String headingKey) {
        this.headingKey = headingKey;
    }

    @Override
    public String heading(Translations words, Language language) {
        return needed() ? headingKey : words.text(language, headingKey);
    }

    @Override
    public boolean needed() {
        return this == LINE || this == VERSION || this == PLACED;
    }
}
