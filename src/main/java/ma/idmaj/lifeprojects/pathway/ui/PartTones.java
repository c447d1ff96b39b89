package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.lifeprojects.pathway.ActionState;
import ma.idmaj.lifeprojects.pathway.PathwayState;
import ma.idmaj.lifeprojects.qualification.QualificationState;
import ma.idmaj.lifeprojects.qualification.ReferralState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** How the parts of a project look: their states, days and words. */
final class PartTones {

    private PartTones() {}

    static StateChip chip(PathwayState state) {
        return new StateChip(
                state,
                switch (state) {
                    case NOT_LOOKED_AT -> Tone.WAITING;
                    case GAP -> Tone.BAD;
                    case UNDER_WAY -> Tone.INFO;
                    case FINE, SETTLED -> Tone.GOOD;
                    case NOT_NEEDED -> Tone.NEUTRAL;
                });
    }

    static StateChip chip(ActionState state) {
        return new StateChip(
                state,
                switch (state) {
                    case PLANNED -> Tone.INFO;
                    case DONE -> Tone.GOOD;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }

    static StateChip chip(QualificationState state) {
        return new StateChip(
                state,
                switch (state) {
                    case PLANNED -> Tone.WAITING;
                    case UNDER_WAY -> Tone.INFO;
                    case COMPLETED -> Tone.GOOD;
                    case ABANDONED -> Tone.NEUTRAL;
                });
    }

    static StateChip chip(ReferralState state) {
        return new StateChip(
                state,
                switch (state) {
                    case SENT -> Tone.WAITING;
                    case ACCEPTED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                });
    }

    /** Nothing to tell: a dash in a table, left out of a card. */
    static Span none() {
        var none = new Span("—");
        none.addClassName("none");
        return none;
    }

    static Span day(@Nullable LocalDate day) {
        return day == null ? none() : new Span(new Ltr(Formats.date(day)));
    }

    /** A due date; one that has passed says so by colour, mark and word. */
    static Div due(@Nullable LocalDate day, boolean overdue) {
        var due = new Div(day(day));
        due.addClassName(day == null ? "none" : "due");
        if (overdue) due.add(new StateChip(Tone.BAD, "lifeprojects.overdue"));
        return due;
    }

    /** Words somebody typed, in whichever language. */
    static Span typed(String text) {
        if (text.isEmpty()) return none();
        var span = new Span(text);
        span.addClassName("typed");
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
