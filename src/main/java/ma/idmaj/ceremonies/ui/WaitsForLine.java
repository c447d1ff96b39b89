package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.i18n.Localized;

/**
 * Says beside a button that what it asks of the server waits while the line is cut, and that nothing is lost by it. The
 * page's script shows it there and takes it back; it stands in nobody's way.
 */
class WaitsForLine extends Paragraph {

    WaitsForLine() {
        addClassName("waits-note");
        getElement().setAttribute("role", "status").setAttribute("hidden", true);
        Localized.text(this, "ceremonies.day.waitsForLine");
    }

    /** What is pressed stays in the page's own queue to the server. */
    static void of(Component asks) {
        asks.getElement().setAttribute("data-waits", true);
    }

    /** A card may be drawn anew before the server hears of it: the script tells the screen what was wished for. */
    static void of(Component asks, DeskWish.What what, LineRow line) {
        of(asks);
        asks.getElement()
                .setAttribute("data-wish", what.word())
                .setAttribute("data-of", line.id().toString());
    }

    static void of(Component asks, LineRow line, LineRow.Item item) {
        of(asks, DeskWish.What.PIECE, line);
        asks.getElement().setAttribute("data-item", item.id().toString());
    }
}
