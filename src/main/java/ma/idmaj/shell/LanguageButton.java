package ma.idmaj.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;

import ma.idmaj.ui.i18n.Localized;

/** Shows the other language by its own name; a press keeps the page and what was typed. */
class LanguageButton extends Button {

    LanguageButton() {
        addClassNames("tool", "language");
        setId("language");
        addClickListener(click ->
                Localized.switchTo(UI.getCurrent(), Localized.language().other()));
        Localized.on(this, language -> {
            setText(Localized.text("shell.otherLanguage"));
            getElement().setAttribute("lang", language.other().locale().toLanguageTag());
        });
    }
}
