package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.SignedWords;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is about to be signed at the desk, step by step and large, for those who do not read. It looks as it does at the
 * premises ({@link ma.idmaj.ui.signing.ReadAloud}), but is moved by the page's own script alone: the line may be cut.
 */
class ReadOut extends Div {

    ReadOut(LineRow line, SignedWords words) {
        addClassName("read-out");
        getElement().setAttribute("data-items", items(line, words).toString());
        var open = button("title", "open", VaadinIcon.VOLUME_UP.create());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.getElement().setAttribute("aria-expanded", "false");
        add(open, reader());
    }

    /** Each item in each language, as it is read out when it is given and when it is not. */
    private static ObjectNode items(LineRow line, SignedWords words) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (Language language : Language.values()) {
            ObjectNode items = all.putObject(language.code());
            for (LineRow.Item item : line.items()) {
                ObjectNode states = items.putObject(item.id().toString());
                for (ItemState state : List.of(ItemState.GIVEN, ItemState.MISSING, ItemState.DAMAGED))
                    states.put(state.name(), words.item(language, item, state));
            }
        }
        return all;
    }

    private static Section reader() {
        var reader = new Section();
        reader.addClassName("read-aloud");
        reader.getElement().setAttribute("hidden", true);
        Localized.on(
                reader,
                language -> reader.getElement()
                        .setAttribute("aria-label", Localized.text("ui.signing.read.title"))
                        .setAttribute("data-place", Localized.text("ui.signing.read.place", "@1", "@2")));
        var hint = Localized.text(new Paragraph(), "ui.signing.read.hint");
        hint.addClassName("hint");
        var sentence = new Paragraph();
        sentence.addClassName("sentence");
        // Heard by screen readers as it changes; the buttons keep the focus.
        sentence.getElement().setAttribute("aria-live", "polite");
        var place = new Span();
        place.addClassName("place");
        var previous = button("previous", "previous", arrow(VaadinIcon.ARROW_LEFT));
        var next = button("next", "next", arrow(VaadinIcon.ARROW_RIGHT));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setIconAfterText(true);
        var steps = new Div(place, previous, next);
        steps.addClassName("steps");
        var speak = button("speak", "speak", VaadinIcon.VOLUME_UP.create());
        speak.getElement().setAttribute("hidden", true);
        var done = Localized.text(new Paragraph(), "ui.signing.read.done");
        done.addClassName("done");
        done.getElement().setAttribute("hidden", true);
        reader.add(hint, sentence, steps, speak, done);
        return reader;
    }

    private static Icon arrow(VaadinIcon which) {
        var arrow = which.create();
        arrow.addClassName("mirror");
        return arrow;
    }

    private static Button button(String word, String act, Icon icon) {
        var button = Localized.text(new Button(), "ui.signing.read." + word);
        button.setIcon(icon);
        button.getElement().setAttribute("data-read", act);
        return button;
    }
}
