package ma.idmaj.ceremonies.scans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.scans.PageState;
import ma.idmaj.ceremonies.scans.ScanStack;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

/** How a stack was read, in figures: papers ready, and the pages of each kind. */
class StackSummary extends Div {

    StackSummary(ScanStack stack) {
        addClassNames("sum-bar", "stack-sum");
        int ready = stack.ready().size();
        add(new StateChip(ready > 0 ? Tone.GOOD : Tone.WAITING, "ceremonies.stack.ready", ready));
        add(fact("ceremonies.stack.pages", stack.pages().size()));
        for (PageState state : PageState.values()) {
            int pages = stack.in(state).size();
            if (pages > 0) add(fact("ceremonies.PageState." + state.name(), pages));
        }
    }

    private static Div fact(String key, int number) {
        var value = new Span(Integer.toString(number));
        value.addClassName("value");
        var fact = new Div(Localized.text(new Span(), key), value);
        fact.addClassName("fact");
        return fact;
    }
}
