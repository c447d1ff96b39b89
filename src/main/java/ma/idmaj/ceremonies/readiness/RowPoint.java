package ma.idmaj.ceremonies.readiness;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One point of one line.
 *
 * @param what the items it is missing of; empty where the point speaks for itself
 * @param href of the page where it is mended
 */
public record RowPoint(
        ReadinessPoint point,
        PointState state,
        List<LocalizedText> what,
        String href,
        @Nullable GapTask task) {

    RowPoint with(@Nullable GapTask task) {
        return new RowPoint(point, state, what, href, task);
    }

    public boolean missing() {
        return state == PointState.MISSING;
    }
}
