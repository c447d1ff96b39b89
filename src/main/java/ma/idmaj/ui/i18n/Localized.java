package ma.idmaj.ui.i18n;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Texts that follow the language. A switch re-words what is on the screen and leaves everything else, so what was typed
 * stays.
 */
public final class Localized {

    private Localized() {}

    /** The language of the page being built or acted on. */
    public static Language language() {
        UI ui = UI.getCurrent();
        return ui == null ? Language.AR : Language.of(ui.getLocale());
    }

    /** The sentence in the current language. */
    public static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    /** The label of an enum constant in the current language. */
    public static String label(Enum<?> constant) {
        return text(EnumLabels.key(constant));
    }

    /** Sets a component's text now and whenever the language changes. */
    public static <C extends Component & HasText> C text(C component, String key, Object... values) {
        on(component, language -> component.setText(component.getTranslation(key, values)));
        return component;
    }

    /** Runs {@code wording} now and whenever the language changes while the component is on the page. */
    public static void on(Component component, Consumer<Language> wording) {
        var worded = new Worded(wording);
        Worded first = ComponentUtil.getData(component, Worded.class);
        if (first != null) first.append(worded);
        else {
            ComponentUtil.setData(component, Worded.class, worded);
            Vocabulary.add(component);
        }
        worded.apply(language());
    }

    /** Makes what is shown in this language only and made anew for another: none of it is remembered. */
    public static <T> T once(Supplier<T> drawing) {
        UI page = UI.getCurrent();
        return page == null ? drawing.get() : Vocabulary.of(page).without(drawing);
    }

    /** Switches the page, the session and later visits to a language. */
    public static void switchTo(UI ui, Language language) {
        ui.getSession().setLocale(language.locale());
        ui.setLocale(language.locale());
        ui.setDirection(language.direction());
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0;"
                                + "document.cookie = 'idmaj-lang=' + $1 + ';path=/;max-age=31536000;samesite=lax'",
                        language.locale().toLanguageTag(),
                        language.code());
        Vocabulary.of(ui).reword();
    }
}
