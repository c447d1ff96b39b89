package ma.idmaj.reporting.official;

import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SmallGroups;

import java.util.List;
import java.util.Objects;

/** What a figure would let a reader find by taking others from it: two periods that overlap, the country less its regions. */
final class RelapseDifferences {

    private RelapseDifferences() {}

    /**
     * @param figures those that would stand together, the new one among them
     * @throws Refusal when two of them speak of one territory in one time, or leave a group under five between them
     */
    static void check(List<RelapseDraft> figures) {
        for (RelapseDraft one : figures)
            for (RelapseDraft other : figures)
                if (one != other && Objects.equals(one.regionCode(), other.regionCode()) && overlap(one, other))
                    throw new Refusal("reporting.official.overlaps", other.from(), other.to());
        for (RelapseDraft country : figures) if (country.regionCode() == null) rest(country, figures);
    }

    private static void rest(RelapseDraft country, List<RelapseDraft> figures) {
        int followed = country.followed();
        int relapsed = country.relapsed();
        for (RelapseDraft region : figures) {
            if (region.regionCode() == null
                    || region.from().isBefore(country.from())
                    || region.to().isAfter(country.to())) continue;
            followed -= region.followed();
            relapsed -= region.relapsed();
        }
        if (followed < 0 || relapsed < 0 || relapsed > followed)
            throw new Refusal("reporting.official.regionsBeyondCountry", country.from(), country.to());
        if (!SmallGroups.tellable(followed)
                || !SmallGroups.tellable(relapsed)
                || !SmallGroups.tellable(followed - relapsed)
                || followed == relapsed && followed > 0)
            throw new Refusal("reporting.official.foundBySubtraction", country.from(), country.to(), SmallGroups.LEAST);
    }

    private static boolean overlap(RelapseDraft one, RelapseDraft other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }
}
