package ma.idmaj.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Looks while one types, a moment after the last letter. */
public final class SearchField extends TextField {

    /** @param labelKey says what is searched; read out, and shown until something is typed */
    public SearchField(String labelKey, Consumer<String> search) {
        addClassName("search");
        setClearButtonVisible(true);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(300);
        addValueChangeListener(change -> search.accept(change.getValue().strip()));
        Localized.on(this, language -> {
            setPlaceholder(Localized.text(labelKey));
            setAriaLabel(Localized.text(labelKey));
        });
    }
}
