package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.Predicate;

/** The head of the day screen: which ceremony, how far it has come, how many wait at the desks. */
class DayTop extends Header {

    private final Div state = new Div();
    private final Div progress = new Div();

    DayTop(CeremonyDetail ceremony, Component... tools) {
        addClassName("day-top");
        var title = new H1();
        Localized.on(title, language -> title.setText(ceremony.title().in(language.arabic())));
        state.addClassName("state");
        var actions = new Div(tools);
        actions.addClassName("tools");
        var words = new Div(title, new LineBadge(ceremony.id()), state);
        words.addClassName("words");
        progress.addClassName("progress");
        add(words, actions, progress);
    }

    void show(List<LineRow> lines) {
        int counted = LineRow.counted(lines).size();
        long signed = count(lines, state -> state == LineState.SIGNED);
        long here = count(lines, LineState::here);
        long absent = count(lines, state -> state == LineState.ABSENT);
        state.removeAll();
        if (here > 0) state.add(new StateChip(Tone.WAITING, "ceremonies.day.waitingHere", here));
        var bar = new ProgressBar(0, Math.max(1, counted), signed);
        Localized.on(
                bar,
                language -> bar.getElement()
                        .setAttribute("aria-label", Localized.text("ceremonies.day.handedOver", signed, counted)));
        var counter = new Paragraph(
                Localized.text(new Span(), "ceremonies.day.handedOver", signed, counted),
                dot(),
                Localized.text(new Span(), "ceremonies.day.present", here + signed),
                dot(),
                Localized.text(new Span(), "ceremonies.day.absent", absent));
        counter.setId("counter");
        progress.removeAll();
        progress.add(counter, bar);
    }

    private static long count(List<LineRow> lines, Predicate<LineState> fits) {
        return lines.stream().map(LineRow::state).filter(fits).count();
    }

    private static Span dot() {
        return new Span(" · ");
    }
}
