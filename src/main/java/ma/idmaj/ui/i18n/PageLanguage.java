package ma.idmaj.ui.i18n;

import com.vaadin.flow.component.UI;

/** Sets a new page to the language its request asked for. */
public final class PageLanguage {

    private PageLanguage() {}

    public static void apply(UI ui, Language language) {
        ui.getSession().setLocale(language.locale());
        ui.setLocale(language.locale());
        ui.setDirection(language.direction());
    }
}
