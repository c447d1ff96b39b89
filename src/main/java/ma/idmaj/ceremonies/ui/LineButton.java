package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Markup;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/**
 * A person of the list to press: number, name in both scripts, state. The page's script finds it by the words of the name
 * while the line is cut.
 */
class LineButton extends NativeButton {

    private LineRow line;

    LineButton(LineRow line) {
        this.line = line;
        addClassName("line");
        getElement()
                .setAttribute("data-row", line.id().toString())
                .setAttribute("data-number", Integer.toString(line.position()))
                .setAttribute("data-words", String.join(" ", LineFinder.words(line)));
        Localized.on(this, language -> draw());
    }

    LineRow line() {
        return line;
    }

    /** The same person with what has become of the line since. */
    void show(LineRow fresh) {
        boolean changed = fresh.state() != line.state();
        line = fresh;
        if (changed) draw();
    }

    private void draw() {
        Markup.draw(this, this::parts);
    }

    private List<Component> parts() {
        boolean arabic = Localized.language().arabic();
        var number = new Ltr(Integer.toString(line.position()));
        number.addClassName("number");
        var other = new Span(line.name().other(arabic));
        other.addClassName("other");
        var names = new Div(new Span(line.name().in(arabic)), other);
        names.addClassName("names");
        var state = new Div(CeremonyTones.chip(line.state()));
        return List.of(number, names, state);
    }
}
