package ma.idmaj.ceremonies.eligible.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializablePredicate;

import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One side of the two: a list walked with the arrows, ticked with the space bar, and carried over by its button or by
 * Ctrl+Enter.
 */
class Pane<T> extends Section {

    /** Before the list takes Enter for a tick. */
    private static final String CARRY = """
            this.addEventListener('keydown', event => {
                if (event.key !== 'Enter' || !event.ctrlKey) return;
                event.preventDefault();
                event.stopPropagation();
                this.dispatchEvent(new CustomEvent('carry'));
            }, true);
            """;

    private final H2 title = new H2();
    private final MultiSelectListBox<T> box = new MultiSelectListBox<>();
    private final Paragraph nobody;
    private final Button carry;
    private final LiveRegion told = new LiveRegion().hidden();
    private final String key;
    private int count;

    /**
     * @param key   of the pane's words
     * @param carry called with those that are ticked
     */
    Pane(String key, Function<T, Component> card, Consumer<Set<T>> carry, Component... tools) {
        this.key = key;
        addClassName("pane");
        nobody = Localized.text(new Paragraph(), key + ".nobody");
        nobody.addClassName("hint");
        box.addClassName("pane-list");
        box.setRenderer(new ComponentRenderer<>(card::apply));
        Localized.on(box, language -> box.getElement().setAttribute("aria-label", Localized.text(key + ".list")));
        Runnable go = () -> carry.accept(box.getSelectedItems());
        this.carry = Localized.text(new Button("", click -> go.run()), key + ".carry", 0);
        this.carry.setId(key.substring(key.lastIndexOf('.') + 1) + "-carry");
        box.addSelectionListener(selection -> ticked());
        box.getElement().addEventListener("carry", event -> go.run());
        box.addAttachListener(attach -> box.getElement().executeJs(CARRY));
        var row = new Div(this.carry);
        row.addClassName("pane-acts");
        var tooling = new Div(tools);
        tooling.addClassName("pane-tools");
        Localized.on(this, language -> title());
        add(title, tooling, row, nobody, box, told);
        ticked();
    }

    void show(List<T> items, int count) {
        this.count = count;
        var ticked = box.getSelectedItems();
        box.setItems(items);
        box.deselectAll();
        box.select(items.stream().filter(ticked::contains).toList());
        box.setVisible(!items.isEmpty());
        nobody.setVisible(items.isEmpty());
        title();
        ticked();
    }

    void enable(SerializablePredicate<T> whether) {
        box.setItemEnabledProvider(whether);
    }

    void tick(List<T> items) {
        box.select(items);
    }

    void clear() {
        box.deselectAll();
    }

    void focusList() {
        if (box.isVisible()) box.getElement().executeJs("this.focus()");
    }

    void tell(String key, Object... values) {
        told.say(key, values);
    }

    private void title() {
        title.setText(Localized.text(key, count));
    }

    private void ticked() {
        int many = box.getSelectedItems().size();
        carry.setEnabled(many > 0);
        carry.setText(Localized.text(key + ".carry", many));
    }
}
