package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ui.i18n.Localized;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The acts open for one person, the likely one first. Those of every state the person can be in next lie on the page; the
 * card's script shows the state's own, journals what is pressed and sends it.
 */
class CardActs extends Div {

    private final LineRow line;

    CardActs(LineRow line) {
        this.line = line;
        addClassName("acts");
        group(
                Set.of(LineState.PLANNED, LineState.CONFIRMED),
                primary(key("KeyP", act("present", "CHECK_IN"))),
                act("proxy", "CHECK_IN_PROXY"),
                act("absent", "ABSENT"),
                postpone());
        var sign = key("KeyS", button("sign"));
        sign.getElement().setAttribute("data-open", "sign");
        var arrow = VaadinIcon.ARROW_RIGHT.create();
        arrow.addClassName("mirror");
        sign.setIcon(arrow);
        sign.setIconAfterText(true);
        group(Set.of(LineState.PRESENT, LineState.REPRESENTED), primary(sign), act("absent", "ABSENT"), postpone());
        group(
                Set.of(LineState.ABSENT),
                primary(key("KeyP", act("late", "CHECK_IN"))),
                act("proxy", "CHECK_IN_PROXY"),
                postpone(),
                next());
        var undo = button("undo");
        undo.addThemeVariants(ButtonVariant.LUMO_ERROR);
        WaitsForLine.of(undo, DeskWish.What.UNDO, line);
        group(Set.of(LineState.SIGNED), primary(next()), undo);
        group(
                Set.of(LineState.HANDED_OVER, LineState.SUBSTITUTED, LineState.POSTPONED, LineState.RETURNED),
                primary(next()));
        add(postponing());
        var unsent = Localized.text(new Paragraph(), "ceremonies.day.unsent");
        unsent.addClassName("unsent-note");
        add(unsent);
    }

    private void group(Set<LineState> states, Button first, Button... others) {
        var row = new Div(others);
        row.addClassName("others");
        var group = new Div(first);
        if (others.length > 0) group.add(row);
        group.add(new WaitsForLine());
        of(group, line, states);
        add(group);
    }

    /** Shown while the line is in one of the states, here and by the card's script. */
    static void of(Component part, LineRow line, Set<LineState> states) {
        part.getElement()
                .setAttribute(
                        "data-for", states.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .setAttribute("hidden", !states.contains(line.state()));
    }

    /** It cannot be undone: what follows is said before it is pressed, in the card and not over it. */
    private Div postponing() {
        var words = Localized.text(new Paragraph(), "ceremonies.day.postpone.consequence", line.name());
        var sure = act("postpone", "POSTPONE");
        sure.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_PRIMARY);
        var part = new Div(words, sure);
        part.addClassName("postponing");
        part.getElement()
                .setAttribute("data-part", "postpone")
                .setAttribute("role", "group")
                .setAttribute("hidden", true);
        return part;
    }

    private static Button postpone() {
        var button = button("postpone");
        button.getElement().setAttribute("data-open", "postpone");
        return button;
    }

    private Button next() {
        var next = key("KeyN", button("next"));
        WaitsForLine.of(next, DeskWish.What.NEXT, line);
        return next;
    }

    private static Button act(String name, String kind) {
        var button = button(name);
        button.getElement().setAttribute("data-act", kind);
        return button;
    }

    private static Button key(String code, Button button) {
        button.getElement().setAttribute("data-key", code);
        return button;
    }

    private static Button button(String name) {
        return Localized.text(new Button(), "ceremonies.day.act." + name);
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClassName("first");
        return button;
    }
}
