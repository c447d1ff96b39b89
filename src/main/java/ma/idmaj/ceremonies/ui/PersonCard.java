package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.HandoverRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.SignedWords;
import ma.idmaj.shared.YearNumber;
import ma.idmaj.stock.LineStock;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Markup;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The person before the desk: who, what for, the items, and the acts that are open, the likely one first. All that the page's
 * script moves is sent as HTML and kept nowhere here: as nodes of the server's tree a card held some 380 kB of every screen.
 */
class PersonCard extends Section {

    private static final EnumSet<LineState> AT_DESK = EnumSet.of(LineState.PRESENT, LineState.REPRESENTED);

    private final CardFacts drawn;
    private final SignedWords words;
    private final boolean mayAct;
    private LineRow line;

    /**
     * @param facts   what is known of the person beside the line
     * @param current whether this person stands before the desk; the others lie ready behind the card
     * @param mayAct  whether this account may act on this ceremony now
     */
    PersonCard(LineRow line, CardFacts facts, SignedWords words, boolean current, boolean mayAct) {
        this.line = line;
        this.drawn = facts;
        this.words = words;
        this.mayAct = mayAct;
        addClassName(current ? "person" : "next-person");
        getElement()
                .setAttribute("hidden", !current)
                .setAttribute("data-line", line.id().toString())
                .setAttribute("data-ceremony", facts.ceremonyId().toString())
                .setAttribute("data-user", facts.username());
        tell();
        if (facts.photo() != null) add(facts.photo());
        var content = new Div();
        content.addClassName("content");
        add(content);
        if (facts.papers() != null) add(facts.papers());
    }

    LineRow line() {
        return line;
    }

    /** What stands on the card, in the page's language; {@code idmajCard.front} puts it there. */
    String content() {
        return Markup.of(this::parts);
    }

    private List<Component> parts() {
        var parts = new ArrayList<Component>(List.of(head(), facts(drawn.cin())));
        var elsewhere = new Div(new ItemTicks(line, drawn.pieces(), false));
        parts.add(elsewhere);
        if (mayAct) {
            CardActs.of(elsewhere, line, EnumSet.complementOf(AT_DESK));
            var here = new Div(new ItemTicks(line, drawn.pieces(), true));
            CardActs.of(here, line, AT_DESK);
            parts.add(here);
        }
        if (drawn.record() != null) parts.add(recordOf(drawn.record()));
        if (mayAct) {
            parts.add(new CardActs(line));
            parts.add(new SignatureSheet(line, words));
        }
        return parts;
    }

    /**
     * Follows the line where that takes no new card: what is shown of it is the same, or the browser is ahead of the
     * server with acts that are still to be answered.
     *
     * @param pieces of the line, as the store has them now
     * @param today  the day that stands in the words to sign
     * @return whether the card may stay
     */
    boolean stands(LineRow fresh, Standing standing, Map<UUID, List<LineStock.Offered>> pieces, LocalDate today) {
        boolean waits = standing.waits().contains(fresh.id());
        LineState shown = standing.states().getOrDefault(fresh.id(), line.state());
        if (waits) return true;
        if (shown != fresh.state()) return false;
        if (!drawn.day().equals(today) || !drawn.pieces().equals(pieces)) return false;
        if (fresh.equals(line)) {
            line = fresh;
            return true;
        }
        if (!showsItemsOf(fresh)) return false;
        line = fresh;
        tell();
        return true;
    }

    private boolean showsItemsOf(LineRow fresh) {
        return fresh.items().equals(line.items())
                && fresh.name().equals(line.name())
                && fresh.project().equals(line.project())
                && fresh.position() == line.position();
    }

    /** What the card's script goes by. */
    private void tell() {
        getElement()
                .setAttribute("data-version", Long.toString(line.version()))
                .setAttribute("data-state", line.state().name())
                .setAttribute("data-number", Integer.toString(line.position()));
    }

    /** The number, and the chip of each state the line can come to: the script shows the one it is in. */
    private Div chips() {
        var chips = new Div(new StateChip(Tone.INFO, "ceremonies.day.number", line.position()));
        chips.addClassName("chips");
        for (LineState state : LineState.values()) {
            var chip = CeremonyTones.chip(state);
            CardActs.of(chip, line, EnumSet.of(state));
            chips.add(chip);
        }
        return chips;
    }

    private Div head() {
        Language language = Localized.language();
        var name = new H2(line.name().in(language.arabic()));
        var other = new Paragraph(line.name().other(language.arabic()));
        other.addClassName("other");
        var head = new Div(chips(), name, other);
        head.addClassName("head");
        return head;
    }

    private Div facts(String cin) {
        var project = new Span(line.project().in(Localized.language().arabic()));
        var facts = new Div();
        facts.addClassName("facts");
        if (!cin.isEmpty()) facts.add(fact("ceremonies.day.cin", new Ltr(cin)));
        facts.add(fact("ceremonies.day.project", project));
        return facts;
    }

    private static Div fact(String key, Component value) {
        var fact = new Div(Localized.text(new Span(), key), value);
        value.addClassName("value");
        return fact;
    }

    private static Div recordOf(HandoverRow record) {
        var number = new Ltr(YearNumber.text(record.recordYear(), record.recordNumber()));
        return new Div(
                fact("ceremonies.day.record", number),
                fact("ceremonies.day.handedAt", new Ltr(Formats.moment(record.handedAt()))));
    }
}
