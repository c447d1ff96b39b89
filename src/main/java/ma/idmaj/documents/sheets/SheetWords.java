package ma.idmaj.documents.sheets;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;

/** The language a list is taken away in. */
public final class SheetWords {

    private final Translations words;
    private final Language language;

    SheetWords(Translations words, Language language) {
        this.words = words;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public boolean arabic() {
        return language.arabic();
    }

    public String text(String key, Object... values) {
        return words.text(language, key, values);
    }

    public String text(LocalizedText text) {
        return text.in(arabic());
    }

    /** Empty for none. */
    public String label(@Nullable Enum<?> constant) {
        return constant == null ? "" : text(EnumLabels.key(constant));
    }
}
