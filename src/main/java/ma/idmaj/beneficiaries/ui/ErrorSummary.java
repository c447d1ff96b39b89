package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;

import ma.idmaj.ui.i18n.Localized;

/** What keeps a form from being saved, on top of it; each line leads to its field. Hidden while all is well. */
class ErrorSummary extends Div {

    private final UnorderedList errors = new UnorderedList();

    ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(Localized.text(new H2(), "beneficiaries.errors"), errors);
        setVisible(false);
    }

    void clear() {
        errors.removeAll();
        setVisible(false);
    }

    /** Marks the field and lists what is wrong with it. */
    <F extends Component & HasValidation & Focusable<?>> void check(F field, boolean good, String key) {
        String sentence = good ? "" : Localized.text(key);
        field.setInvalid(!good);
        field.setErrorMessage(sentence);
        if (good) return;
        var link = new Anchor("#" + field.getId().orElse(""), sentence);
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", click -> field.focus()).preventDefault();
        errors.add(new ListItem(link));
        setVisible(true);
    }

    /** @return whether there is nothing wrong; otherwise the summary has the focus */
    boolean settled() {
        if (isVisible()) getElement().callJsFunction("focus");
        return !isVisible();
    }
}
