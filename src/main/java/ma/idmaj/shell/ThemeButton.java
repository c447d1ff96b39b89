package ma.idmaj.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;

import ma.idmaj.ui.i18n.Localized;

/** Light or dark; the system's choice until pressed, remembered in the browser afterwards. */
class ThemeButton extends Button {

    private static final String KEY = "idmaj-theme";

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
            page.executeJs("return getComputedStyle(document.documentElement).getPropertyValue('--is-dark').trim() === '1'")
                    .then(Boolean.class, dark -> {
                        var wanted = dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK;
                        page.setColorScheme(wanted);
                        WebStorage.setItem(KEY, wanted.name());
                    });
        });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        WebStorage.getItem(KEY).thenAccept(stored -> {
            if ("DARK".equals(stored)) attach.getUI().getPage().setColorScheme(ColorScheme.Value.DARK);
            if ("LIGHT".equals(stored)) attach.getUI().getPage().setColorScheme(ColorScheme.Value.LIGHT);
        });
    }
}
