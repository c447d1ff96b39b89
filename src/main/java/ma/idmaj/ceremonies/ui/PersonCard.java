package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.ceremonies.HandoverRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.stock.LineStock;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The person before the desk: who, what for, the items, and the acts that are open, the likely one first. */
class PersonCard extends Section {

    private final LineRow line;
    private final DayActs acts;

    /**
     * @param cin    masked, empty when unknown
     * @param pieces promised to or handed over for each item that the store keeps piece by piece
     * @param record the standing hand-over, when there is one
     * @param mayAct whether this account may act on this ceremony now
     */
    PersonCard(
            LineRow line,
            String cin,
            Map<UUID, List<LineStock.Offered>> pieces,
            @Nullable HandoverRow record,
            boolean mayAct,
            DayActs acts) {
        this.line = line;
        this.acts = acts;
        addClassName("person");
        getElement().setAttribute("aria-live", "polite");
        add(head(), facts(cin));
        var items =
                new ItemTicks(line.items(), pieces, mayAct && line.state().here(), item -> acts.otherPiece(line, item));
        add(items);
        if (record != null) add(recordOf(record));
        if (mayAct) actsOf(items);
    }

    private Div head() {
        var chips = new Div(
                new StateChip(Tone.INFO, "ceremonies.day.number", line.position()), CeremonyTones.chip(line.state()));
        chips.addClassName("chips");
        var name = new H2();
        var other = new Paragraph();
        other.addClassName("other");
        Localized.on(name, language -> {
            name.setText(line.name().in(language.arabic()));
            other.setText(line.name().other(language.arabic()));
        });
        var head = new Div(chips, name, other);
        head.addClassName("head");
        return head;
    }

    private Div facts(String cin) {
        var project = new Span();
        Localized.on(project, language -> project.setText(line.project().in(language.arabic())));
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
        var number = new Ltr(record.recordYear() + "/%04d".formatted(record.recordNumber()));
        return new Div(
                fact("ceremonies.day.record", number),
                fact("ceremonies.day.handedAt", new Ltr(Formats.moment(record.handedAt()))));
    }

    private void actsOf(ItemTicks items) {
        switch (line.state()) {
            case PLANNED, CONFIRMED -> {
                add(primary(button("ceremonies.day.act.present", Key.KEY_P, () -> acts.checkIn(line, false))));
                add(row(button("ceremonies.day.act.proxy", () -> acts.checkIn(line, true)), absent(), postpone()));
            }
            case PRESENT, REPRESENTED -> {
                var sign = button("ceremonies.day.act.sign", Key.KEY_S, () -> acts.sign(line, items.states()));
                var arrow = VaadinIcon.ARROW_RIGHT.create();
                arrow.addClassName("mirror");
                sign.setIcon(arrow);
                sign.setIconAfterText(true);
                sign.setId("sign");
                add(primary(sign), row(absent(), postpone()));
            }
            case ABSENT -> {
                add(primary(button("ceremonies.day.act.late", Key.KEY_P, () -> acts.checkIn(line, false))));
                add(row(button("ceremonies.day.act.proxy", () -> acts.checkIn(line, true)), postpone(), next()));
            }
            case SIGNED -> {
                var undo = button("ceremonies.day.act.undo", () -> acts.undo(line));
                undo.addThemeVariants(ButtonVariant.LUMO_ERROR);
                add(primary(next()), row(undo));
            }
            case HANDED_OVER, SUBSTITUTED, POSTPONED, RETURNED -> add(primary(next()));
        }
    }

    private Button absent() {
        return button("ceremonies.day.act.absent", () -> acts.absent(line));
    }

    private Button postpone() {
        return button("ceremonies.day.act.postpone", () -> acts.postpone(line));
    }

    private Button next() {
        return button("ceremonies.day.act.next", Key.KEY_N, () -> acts.next(line));
    }

    private static Button button(String key, Key shortcut, Runnable act) {
        var button = button(key, act);
        button.addClickShortcut(shortcut, KeyModifier.ALT);
        return button;
    }

    private static Button button(String key, Runnable act) {
        var button = Localized.text(new Button(), key);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            // Enabled again at once: where the act is refused or only asks, the card stays as it is.
            button.setEnabled(true);
            act.run();
        });
        return button;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClassName("first");
        return button;
    }

    private static Div row(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("others");
        return row;
    }
}
