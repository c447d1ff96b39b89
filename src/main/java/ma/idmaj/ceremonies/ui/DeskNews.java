package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.ui.i18n.Localized;

/** Why an act this desk had sent was not carried out: stays until it has been read, and covers nothing. */
class DeskNews extends Div {

    DeskNews() {
        addClassName("desk-news");
        var words = new Paragraph();
        var close = new Button(VaadinIcon.CLOSE_SMALL.create());
        close.getElement().setAttribute("data-close", true);
        Localized.on(this, language -> {
            close.setAriaLabel(Localized.text("ui.close"));
            getElement()
                    .setAttribute("data-nothing", Localized.text("ceremonies.day.nothingTicked"))
                    .setAttribute("data-unkept", Localized.text("ceremonies.day.unkept"))
                    .setAttribute("data-none-ready", Localized.text("ceremonies.day.noneReady"))
                    .setAttribute("data-elsewhere", Localized.text("ceremonies.day.takenElsewhere"));
        });
        getElement().setAttribute("role", "alert").setAttribute("hidden", true);
        add(words, close);
    }
}
