package ma.idmaj.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;

import ma.idmaj.ui.i18n.Localized;

/** Light or dark; the system's choice until pressed, kept in a cookie afterwards so that pages start in it. */
class ThemeButton extends Button {

    static final String COOKIE = "idmaj-theme";

    /** Whether the page is dark now: by choice, or because the system is and nothing was chosen. */
    private static final String IS_DARK = """
            const scheme = getComputedStyle(document.documentElement).colorScheme;
            return scheme === 'dark'
                || (scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches);
            """;

    ThemeButton() {
        super(VaadinIcon.ADJUST.create());
        addClassName("tool");
        setId("theme");
        Localized.on(this, language -> {
            setAriaLabel(Localized.text("shell.theme"));
            setTooltipText(Localized.text("shell.theme"));
        });
        addClickListener(click -> {
            var page = UI.getCurrent().getPage();
            page.executeJs(IS_DARK).then(Boolean.class, dark -> {
                var wanted = dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK;
                page.setColorScheme(wanted);
                page.executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'",
                        COOKIE,
                        wanted.getValue());
            });
        });
    }
}
