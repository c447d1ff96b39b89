package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.stock.orders.ThresholdNote;
import ma.idmaj.ui.i18n.Localized;

/** What the purchase thresholds say of an order: a word of advice, never a stop. */
class ThresholdBox extends Div {

    ThresholdBox() {
        addClassName("threshold-box");
        getElement().setAttribute("role", "status");
    }

    void show(ThresholdNote note) {
        removeAll();
        setClassName("warning", note.warns());
        add(Localized.text(
                new Paragraph(),
                "stock.orders.threshold." + note.procedure().name(),
                note.from().format()));
        if (note.lacking().isEmpty()) return;
        var lacking = new UnorderedList();
        for (ThresholdNote.Quoted quoted : note.lacking()) {
            lacking.add(Localized.text(
                    new ListItem(),
                    "stock.orders.threshold.lacking",
                    quoted.item(),
                    quoted.suppliers(),
                    note.procedure().quotes()));
        }
        add(lacking);
    }
}
