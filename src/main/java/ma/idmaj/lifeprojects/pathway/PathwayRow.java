package ma.idmaj.lifeprojects.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** One pathway of a project as it stands. */
public record PathwayRow(
        Pathway pathway,
        PathwayState state,
        @Nullable ResponsibleSide side,
        String note,
        @Nullable LocalDate on,
        @Nullable LocalDate dueOn,
        long version) {

    /** Of a pathway nobody has looked at. */
    public static final long NEW = -1;

    static PathwayRow unseen(Pathway pathway) {
        return new PathwayRow(pathway, PathwayState.NOT_LOOKED_AT, null, "", null, null, NEW);
    }

    /** Its day has passed and it is still open. */
    public boolean overdue(LocalDate today) {
        return state.open() && dueOn != null && dueOn.isBefore(today);
    }
}
