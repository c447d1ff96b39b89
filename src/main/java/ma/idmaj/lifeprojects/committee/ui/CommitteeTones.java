package ma.idmaj.lifeprojects.committee.ui;

import ma.idmaj.lifeprojects.committee.Outcome;
import ma.idmaj.lifeprojects.committee.SessionState;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;

import org.jspecify.annotations.Nullable;

/** How sessions and their decisions look. */
final class CommitteeTones {

    private CommitteeTones() {}

    static StateChip chip(SessionState state) {
        return new StateChip(
                state,
                switch (state) {
                    case PLANNED -> Tone.WAITING;
                    case HELD -> Tone.INFO;
                    case CLOSED -> Tone.GOOD;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }

    /** @param outcome none while the committee has not decided */
    static StateChip chip(@Nullable Outcome outcome) {
        if (outcome == null) return new StateChip(Tone.NEUTRAL, "lifeprojects.committee.undecided");
        return new StateChip(
                outcome,
                switch (outcome) {
                    case APPROVED -> Tone.GOOD;
                    case ADJOURNED -> Tone.WAITING;
                    case REJECTED -> Tone.BAD;
                    case CARRIED_OVER, WITHDRAWN -> Tone.NEUTRAL;
                });
    }
}
