package ma.idmaj.followup.care.ui;

import ma.idmaj.followup.care.CareRow;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;

import java.time.LocalDate;

/** States of cases as chips. */
final class CareTones {

    private CareTones() {}

    static StateChip chip(CareRow row, LocalDate today) {
        if (row.overdue(today)) return new StateChip(Tone.BAD, "followup.care.overdue");
        return new StateChip(row.state(), tone(row.state()));
    }

    private static Tone tone(CareState state) {
        return switch (state) {
            case OPEN -> Tone.WAITING;
            case ANSWERED, SENT -> Tone.INFO;
            case BACK, IN_STORE, FOUND, CLOSED -> Tone.GOOD;
            case BEYOND_REPAIR, CONFIRMED -> Tone.BAD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
