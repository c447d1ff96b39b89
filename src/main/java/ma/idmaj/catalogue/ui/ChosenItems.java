package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Items chosen in the list to be laid side by side; they stay chosen while the list is narrowed. */
class ChosenItems extends Div {

    private final Set<UUID> chosen = new LinkedHashSet<>();
    private final Span words = new Span();
    private final Button compare = Localized.text(new Button(), "catalogue.compare.open");

    ChosenItems() {
        addClassNames("sum-bar", "chosen-items");
        words.getElement().setAttribute("role", "status");
        compare.setId("compare");
        compare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        compare.addClickListener(click ->
                getUI().ifPresent(ui -> ui.navigate(CatalogueLinks.COMPARE, CompareView.address(chosen, false))));
        add(words, compare);
        Localized.on(this, language -> count());
        count();
    }

    /** The box that chooses an item. */
    Checkbox box(ItemRow item, String name) {
        var box = new Checkbox(chosen.contains(item.id()));
        box.setAriaLabel(Localized.text("catalogue.compare.choose", name));
        box.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            if (!change.getValue()) chosen.remove(item.id());
            else if (chosen.size() < CompareView.MOST) chosen.add(item.id());
            else {
                box.setValue(false);
                Notices.refused("catalogue.compare.tooMany", CompareView.MOST);
            }
            count();
        });
        return box;
    }

    private void count() {
        setVisible(!chosen.isEmpty());
        compare.setEnabled(chosen.size() >= CompareView.LEAST);
        words.setText(Localized.text(
                chosen.size() < CompareView.LEAST ? "catalogue.compare.oneMore" : "catalogue.compare.chosen",
                chosen.size()));
    }
}
