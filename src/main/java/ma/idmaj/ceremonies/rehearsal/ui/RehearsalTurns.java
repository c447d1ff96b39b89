package ma.idmaj.ceremonies.rehearsal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.ceremonies.rehearsal.Mishap;
import ma.idmaj.ceremonies.rehearsal.Rehearsal;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Everybody's turn in a dry run; what befalls each may be said by hand. */
class RehearsalTurns extends Div {

    /** @param choose told a line and what befalls it; nothing when the person simply comes */
    RehearsalTurns(Rehearsal rehearsal, LocalTime start, BiConsumer<UUID, Optional<Mishap>> choose) {
        add(new DataTable<Rehearsal.Turn>("ceremonies.rehearsal.turns")
                .number(
                        "ceremonies.column.number",
                        (turn, language) ->
                                new Span(Integer.toString(turn.line().position())))
                .column(
                        "ceremonies.column.name",
                        (turn, language) -> new Span(turn.line().name().in(language.arabic())))
                .column(
                        "ceremonies.stations.station",
                        (turn, language) -> new Span(turn.line().station()))
                .column(
                        "ceremonies.rehearsal.at",
                        (turn, language) -> new Ltr(RehearsalResult.clock(start, turn.starts())))
                .number(
                        "ceremonies.rehearsal.takes",
                        (turn, language) ->
                                Localized.text(new Span(), "ceremonies.rehearsal.secondsOf", turn.seconds()))
                .column("ceremonies.rehearsal.befalls", (turn, language) -> befalls(turn, choose))
                .rows(rehearsal.turns()));
    }

    private static Select<Mishap> befalls(Rehearsal.Turn turn, BiConsumer<UUID, Optional<Mishap>> choose) {
        var select = new Select<Mishap>();
        select.setItems(Mishap.values());
        select.setEmptySelectionAllowed(true);
        Localized.on(select, language -> {
            select.setEmptySelectionCaption(Localized.text("ceremonies.rehearsal.comes"));
            select.setItemLabelGenerator(
                    mishap -> mishap == null ? Localized.text("ceremonies.rehearsal.comes") : Localized.label(mishap));
            select.setAriaLabel(Localized.text(
                    "ceremonies.rehearsal.befallsOf", turn.line().name().in(language.arabic())));
        });
        select.setValue(turn.mishap());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) choose.accept(turn.line().id(), Optional.ofNullable(change.getValue()));
        });
        return select;
    }
}
