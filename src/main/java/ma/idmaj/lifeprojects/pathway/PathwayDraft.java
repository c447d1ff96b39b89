package ma.idmaj.lifeprojects.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What is to be kept of one pathway.
 *
 * @param on      the day it was looked at
 * @param dueOn   by when an open one is to be settled
 * @param version of the row that was on the screen; {@link PathwayRow#NEW} where there was none
 */
public record PathwayDraft(
        Pathway pathway,
        PathwayState state,
        @Nullable ResponsibleSide side,
        String note,
        LocalDate on,
        @Nullable LocalDate dueOn,
        long version) {

    /** One that stood open for nobody yet: looked at today, nothing lacking. */
    public static PathwayDraft fine(Pathway pathway, LocalDate on) {
        return new PathwayDraft(pathway, PathwayState.FINE, null, "", on, null, PathwayRow.NEW);
    }
}
