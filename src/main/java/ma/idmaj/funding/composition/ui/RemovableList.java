package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What was asked for, one under the other, each to be taken back. */
class RemovableList<T> extends UnorderedList {

    private final List<T> values = new ArrayList<>();
    private final Function<T, String> words;

    RemovableList(String labelKey, Function<T, String> words) {
        this.words = words;
        addClassName("asked-for");
        Localized.on(this, language -> {
            getElement().setAttribute("aria-label", Localized.text(labelKey));
            show();
        });
    }

    void put(T value) {
        values.add(value);
        show();
    }

    void removeIf(Predicate<T> which) {
        values.removeIf(which);
        show();
    }

    List<T> values() {
        return List.copyOf(values);
    }

    private void show() {
        removeAll();
        setVisible(!values.isEmpty());
        for (T value : List.copyOf(values)) {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removeIf(value::equals));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            String said = words.apply(value);
            remove.setAriaLabel(Localized.text("funding.composition.takeBack", said));
            add(new ListItem(new Span(said), remove));
        }
    }
}
