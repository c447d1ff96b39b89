package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

/**
 * A person of the list to press: number, name in both scripts, state. The page's script finds it by the words of the name
 * while the line is cut.
 */
class LineButton extends NativeButton {

    private final Div state = new Div();
    private LineRow line;

    LineButton(LineRow line) {
        this.line = line;
        addClassName("line");
        getElement()
                .setAttribute("data-row", line.id().toString())
                .setAttribute("data-number", Integer.toString(line.position()))
                .setAttribute("data-words", String.join(" ", LineFinder.words(line)));
        var number = new Ltr(Integer.toString(line.position()));
        number.addClassName("number");
        var name = new Span();
        var other = new Span();
        other.addClassName("other");
        Localized.on(name, language -> {
            name.setText(line.name().in(language.arabic()));
            other.setText(line.name().other(language.arabic()));
        });
        var names = new Div(name, other);
        names.addClassName("names");
        state.add(CeremonyTones.chip(line.state()));
        add(number, names, state);
    }

    LineRow line() {
        return line;
    }

    /** The same person with what has become of the line since. */
    void show(LineRow fresh) {
        if (fresh.state() != line.state()) {
            state.removeAll();
            state.add(CeremonyTones.chip(fresh.state()));
        }
        line = fresh;
    }
}
