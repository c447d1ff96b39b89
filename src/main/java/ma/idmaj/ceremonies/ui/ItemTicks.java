package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.stock.LineStock;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The items of one line as large rows: ticked is given; an unticked one is missing unless said to be damaged. What is
 * ticked is known to the card's script alone until it is signed for.
 */
class ItemTicks extends Div {

    private final LineRow line;
    private final Map<UUID, List<LineStock.Offered>> pieces;
    private final boolean open;

    /**
     * @param line   whose items they are
     * @param pieces by the item of the line: their serial numbers are read off before the item is given
     * @param open   whether the items may be ticked; otherwise the rows tell what became of each
     */
    ItemTicks(LineRow line, Map<UUID, List<LineStock.Offered>> pieces, boolean open) {
        this.line = line;
        this.open = open;
        this.pieces = pieces;
        addClassName("ticks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Localized.text("ceremonies.day.items"));
        for (LineRow.Item item : line.items()) {
            add(new Row(item));
        }
    }

    private final class Row extends Div {

        private final UUID id;
        private final NativeButton tick = new NativeButton();
        private final Div why = new Div();

        Row(LineRow.Item item) {
            id = item.id();
            addClassName("tick-row");
            why.addClassName("why");
            var name = new Span(item.name().in(Localized.language().arabic()));
            name.addClassName("name");
            var words = new Span(name);
            words.addClassName("words");
            pieces.getOrDefault(item.id(), List.of()).forEach(piece -> words.add(serial(piece)));
            if (!open) {
                add(plain(item, words));
                return;
            }
            var box = new Span();
            box.addClassName("box");
            tick.addClassName("tick");
            tick.getElement().setAttribute("role", "checkbox");
            tick.add(box, words, quantity(item));
            tick.getElement().setAttribute("aria-checked", "true").setAttribute("type", "button");
            getElement().setAttribute("data-item", id.toString()).setAttribute("data-state", ItemState.GIVEN.name());
            why.add(choice(ItemState.MISSING), choice(ItemState.DAMAGED));
            why.getElement().setAttribute("hidden", true);
            add(tick, why);
            if (pieces.containsKey(id)) add(another(item));
        }

        private Div plain(LineRow.Item item, Span words) {
            var row = new Div(words, quantity(item));
            row.addClassName("tick");
            switch (item.state()) {
                case PLANNED -> {
                    /* nothing has become of it yet */
                }
                case GIVEN -> row.add(new StateChip(item.state(), Tone.GOOD));
                case MISSING, DAMAGED -> row.add(new StateChip(item.state(), Tone.BAD));
                case SUBSTITUTED -> row.add(new StateChip(item.state(), Tone.INFO));
            }
            return row;
        }

        private Div another(LineRow.Item item) {
            var choice = Localized.text(new NativeButton(), "ceremonies.day.otherPiece");
            choice.addClassName("choice");
            WaitsForLine.of(choice, line, item);
            var row = new Div(choice, new WaitsForLine());
            row.addClassName("why");
            return row;
        }

        private NativeButton choice(ItemState state) {
            var choice = Localized.text(new NativeButton(), "ceremonies.day.item." + state.name());
            choice.addClassName("choice");
            choice.getElement().setAttribute("aria-pressed", "false").setAttribute("data-set", state.name());
            return choice;
        }
    }

    private static Span serial(LineStock.Offered piece) {
        var serial =
                new Span(Localized.text(new Span(), "ceremonies.day.serial"), new Span(" "), new Ltr(piece.serial()));
        serial.addClassName("serial");
        return serial;
    }

    private static Ltr quantity(LineRow.Item item) {
        var quantity = new Ltr("× " + item.quantity());
        quantity.addClassName("quantity");
        return quantity;
    }
}
