package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** How many received, how many did not come, and what was handed over of the list's sum. */
class Outcome extends Div {

    Outcome(List<LineRow> lines) {
        addClassName("sum-bar");
        Money list = LineRow.sum(lines);
        Money given = LineRow.given(lines);
        add(
                fact(
                        "ceremonies.listed",
                        new Span(Integer.toString(LineRow.counted(lines).size()))),
                fact("ceremonies.signed", new Span(Long.toString(count(lines, LineState.SIGNED)))),
                fact("ceremonies.absent", new Span(Long.toString(count(lines, LineState.ABSENT)))),
                fact("ceremonies.sum", SumBar.amount(list)),
                fact("ceremonies.given", SumBar.amount(given)),
                fact("ceremonies.notGiven", SumBar.amount(list.minus(given))));
    }

    private static long count(List<LineRow> lines, LineState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    private static Div fact(String key, Span value) {
        value.addClassName("value");
        var fact = new Div(Localized.text(new Span(), key), value);
        fact.addClassName("fact");
        return fact;
    }
}
