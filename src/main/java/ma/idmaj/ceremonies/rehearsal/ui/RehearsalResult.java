package ma.idmaj.ceremonies.rehearsal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.ceremonies.programme.Programme;
import ma.idmaj.ceremonies.rehearsal.Rehearsal;
import ma.idmaj.ceremonies.rehearsal.Shortage;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What a dry run came to: how long, until when, and what was missing. */
class RehearsalResult extends Div {

    RehearsalResult(Rehearsal rehearsal, LocalTime start, Optional<Programme.Slot> planned) {
        addClassName("rehearsal-result");
        getElement().setAttribute("role", "status");
        var bar = new Div(
                fact(
                        "ceremonies.rehearsal.served",
                        Localized.text(
                                new Span(),
                                "ceremonies.rehearsal.servedOf",
                                rehearsal.served(),
                                rehearsal.turns().size())),
                fact(
                        "ceremonies.rehearsal.time",
                        Localized.text(new Span(), "ceremonies.programme.minutesOf", minutes(rehearsal.seconds()))),
                fact("ceremonies.rehearsal.mean", Localized.text(new Span(), "ceremonies.rehearsal.secondsOf", (int)
                        rehearsal.turns().stream()
                                .mapToInt(Rehearsal.Turn::seconds)
                                .average()
                                .orElse(0))),
                fact("ceremonies.rehearsal.end", new Span(new Ltr(clock(start, rehearsal.seconds())))));
        bar.addClassName("sum-bar");
        add(bar);
        planned.ifPresent(slot -> add(against(rehearsal, slot)));
        if (rehearsal.stations().size() > 1) add(stations(rehearsal));
        add(Localized.text(new H2(), "ceremonies.rehearsal.shortages"));
        add(shortages(rehearsal.shortages()));
    }

    static String clock(LocalTime start, int seconds) {
        return Formats.time(start.plusSeconds(seconds));
    }

    /** A minute that has begun counts whole. */
    static int minutes(int seconds) {
        return (seconds + 59) / 60;
    }

    private static Paragraph against(Rehearsal rehearsal, Programme.Slot slot) {
        int over = minutes(rehearsal.seconds()) - slot.minutes();
        var said = Localized.text(
                new Paragraph(),
                over > 0 ? "ceremonies.rehearsal.over" : "ceremonies.rehearsal.within",
                Math.abs(over),
                Formats.time(slot.endsAt()));
        if (over > 0) said.addClassName("warning");
        return said;
    }

    private static UnorderedList stations(Rehearsal rehearsal) {
        var list = new UnorderedList();
        list.addClassName("station-times");
        rehearsal
                .stations()
                .forEach((name, seconds) -> list.add(new ListItem(
                        name.isEmpty()
                                ? Localized.text(new Span(), "ceremonies.rehearsal.noStation", minutes(seconds))
                                : Localized.text(new Span(), "ceremonies.rehearsal.station", name, minutes(seconds)))));
        return list;
    }

    private static Div shortages(List<Shortage> shortages) {
        var all = new Div();
        if (shortages.isEmpty()) {
            all.add(new StateChip(Tone.GOOD, "ceremonies.rehearsal.nothingMissing"));
            return all;
        }
        var list = new UnorderedList();
        list.addClassName("shortages");
        var byLine = new LinkedHashMap<Integer, List<Shortage>>();
        shortages.forEach(shortage -> byLine.computeIfAbsent(shortage.position(), line -> new ArrayList<>())
                .add(shortage));
        byLine.values().forEach(ofLine -> list.add(row(ofLine)));
        all.add(list);
        return all;
    }

    private static ListItem row(List<Shortage> ofLine) {
        Shortage first = ofLine.getFirst();
        var row = new ListItem(Localized.text(new Span(), "ceremonies.check.row", first.position(), first.name()));
        ofLine.forEach(shortage -> {
            row.add(new StateChip(shortage.kind(), Tone.WAITING));
            if (!shortage.what().isEmpty()) {
                var what = Localized.text(new Span(), "ceremonies.rehearsal.of", shortage.what());
                what.addClassName("hint");
                row.add(what);
            }
        });
        return row;
    }

    private static Div fact(String key, Span value) {
        value.addClassName("value");
        var fact = new Div(Localized.text(new Span(), key), value);
        fact.addClassName("fact");
        return fact;
    }
}
