package ma.idmaj.followup.making;

import ma.idmaj.followup.VisitState;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One visit as it stands; each verb answers with the visit as it stands afterwards, or refuses. What has ended stays so.
 *
 * @param handedOn the day the equipment was signed for
 * @param sentAs   the name of the form that recorded it; null while it is to be made
 */
record Visit(
        UUID id,
        LocalDate handedOn,
        VisitState state,
        @Nullable LocalDate plannedOn,
        @Nullable String visitor,
        @Nullable LocalDate endedOn,
        @Nullable UUID sentAs,
        @Nullable String recordedBy) {

    /** Agreed on anew as often as need be. */
    Visit schedule(LocalDate day, String whose, LocalDate today) {
        toMake();
        if (day.isBefore(today)) throw new Refusal("followup.making.dayPast");
        return new Visit(id, handedOn, VisitState.SCHEDULED, day, whose, null, null, null);
    }

    /** Made, missed, refused, or nobody reached: said by the one form that recorded it. */
    Visit end(VisitState how, LocalDate day, UUID form, String by, LocalDate today) {
        toMake();
        if (how.toMake()) throw new IllegalArgumentException(how.name());
        if (day.isAfter(today) || day.isBefore(handedOn)) throw new Refusal("followup.making.dayWrong");
        return new Visit(id, handedOn, how, plannedOn, visitor == null ? by : visitor, day, form, by);
    }

    private void toMake() {
        if (!state.toMake()) throw new RecordedMeanwhile(this);
    }
}
