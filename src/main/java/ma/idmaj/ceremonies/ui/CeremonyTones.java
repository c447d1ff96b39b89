package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;

/** States as chips: one tone a state, the same on every screen. */
final class CeremonyTones {

    private CeremonyTones() {}

    static StateChip chip(CeremonyState state) {
        return new StateChip(
                state,
                switch (state) {
                    case DRAFT, CLOSED -> Tone.NEUTRAL;
                    case LIST_OPEN, IN_PROGRESS -> Tone.INFO;
                    case SUBMITTED, POSTPONED -> Tone.WAITING;
                    case APPROVED, DONE -> Tone.GOOD;
                    case CANCELLED -> Tone.BAD;
                });
    }

    static StateChip chip(LineState state) {
        return new StateChip(
                state,
                switch (state) {
                    case PLANNED, SUBSTITUTED -> Tone.NEUTRAL;
                    case CONFIRMED, PRESENT, REPRESENTED -> Tone.INFO;
                    case POSTPONED, HANDED_OVER -> Tone.WAITING;
                    case SIGNED -> Tone.GOOD;
                    case ABSENT, RETURNED -> Tone.BAD;
                });
    }
}
