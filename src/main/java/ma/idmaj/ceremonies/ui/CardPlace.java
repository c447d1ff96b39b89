package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.stock.LineStock;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The card before the desk and those that lie ready behind it. A card that still tells the truth stays as it is, with
 * what the desk has ticked, typed and drawn on it.
 */
class CardPlace extends Div {

    private final Map<UUID, PersonCard> cards = new HashMap<>();
    private int draws;
    private boolean seen;

    CardPlace() {
        addClassName("place");
        Localized.on(this, language -> sendAgain());
    }

    /** Anew on the page, or built anew there because a message was lost: what was sent as HTML is not. */
    @Override
    protected void onAttach(AttachEvent attach) {
        if (seen) sendAgain();
        seen = true;
    }

    private void sendAgain() {
        front().ifPresent(front -> send(front, cards.values()));
    }

    private Optional<PersonCard> front() {
        return getChildren()
                .filter(PersonCard.class::isInstance)
                .map(PersonCard.class::cast)
                .findFirst();
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
        var fresh = new ArrayList<PersonCard>();
        for (LineRow line : lines) {
            PersonCard before = cards.get(line.id());
            boolean stands = before != null && before.stands(line, standing, pieces.apply(line), today);
            PersonCard one = stands ? before : card.apply(line);
            wanted.add(one);
            if (!stands) fresh.add(one);
        }
        cards.clear();
        wanted.forEach(one -> cards.put(one.line().id(), one));
        arrange(wanted);
        draws++;
        send(wanted.getFirst(), fresh);
        return front != null && front != wanted.getFirst();
    }

    /** Which card is in front now, and what stands on those the browser has not got yet. */
    private void send(PersonCard front, Collection<PersonCard> contents) {
        ObjectNode html = JsonNodeFactory.instance.objectNode();
        for (PersonCard card : contents) html.put(card.line().id().toString(), card.content());
        getElement()
                .executeJs(
                        "window.idmajCard.front(this, $1, $2, $0)",
                        html,
                        front.line().id().toString(),
                        draws);
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
