package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.stock.LineStock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The card before the desk and those that lie ready behind it. A card that still tells the truth stays as it is, with
 * what the desk has ticked, typed and drawn on it.
 */
class CardPlace extends Div {

    private final Map<UUID, PersonCard> cards = new HashMap<>();
    private int draws;

    CardPlace() {
        addClassName("place");
    }

    /** Whether what the browser tells of its front is later than what was drawn last. */
    boolean isLatest(Standing standing) {
        return standing.draw() == draws;
    }

    void clear(Component... instead) {
        cards.clear();
        removeAll();
        add(instead);
    }

    /**
     * @param lines    the one before the desk first
     * @param standing of the cards in the browser
     * @param pieces   of a line, as the store has them now
     * @param today    the day that stands in the words to sign
     * @param card     draws a card
     * @return whether the card in front was the same line's and had to give way
     */
    boolean show(
            List<LineRow> lines,
            Standing standing,
            Function<LineRow, Map<UUID, List<LineStock.Offered>>> pieces,
            LocalDate today,
            Function<LineRow, PersonCard> card) {
        PersonCard front = cards.get(lines.getFirst().id());
        var wanted = new ArrayList<PersonCard>();
        for (LineRow line : lines) {
            PersonCard before = cards.get(line.id());
            boolean stands = before != null && before.stands(line, standing, pieces.apply(line), today);
            wanted.add(stands ? before : card.apply(line));
        }
        cards.clear();
        wanted.forEach(one -> cards.put(one.line().id(), one));
        arrange(wanted);
        getElement()
                .executeJs(
                        "window.idmajCard?.front(this, $0, $1)",
                        lines.getFirst().id().toString(),
                        ++draws);
        return front != null && front != wanted.getFirst();
    }

    /** The card in front is never moved on the page: a sheet that is open on it would close. */
    private void arrange(List<PersonCard> wanted) {
        for (Component child : getChildren().toList()) if (!wanted.contains(child)) remove(child);
        var front = wanted.getFirst();
        if (getChildren().anyMatch(front::equals)) while (getComponentAt(0) != front) remove(getComponentAt(0));
        for (int i = 0; i < wanted.size(); i++)
            if (i >= getComponentCount() || getComponentAt(i) != wanted.get(i)) addComponentAtIndex(i, wanted.get(i));
    }
}
