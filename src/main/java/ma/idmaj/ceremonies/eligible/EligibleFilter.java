package ma.idmaj.ceremonies.eligible;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Which eligible people are shown.
 *
 * @param words     of the name or the project's title, either script; empty for all
 * @param inPlace   whether only those of the ceremony's own territory
 * @param centreId  null for all centres
 */
public record EligibleFilter(
        String words, boolean inPlace, @Nullable UUID centreId) {

    public static final EligibleFilter ALL = new EligibleFilter("", false, null);
}
