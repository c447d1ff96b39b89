package ma.idmaj.funding.composition.solver;

import ma.idmaj.shared.Money;

import java.util.Set;

/**
 * Who pays up to a cap, for the people of some sectors. Once there is one co-funder, all that is given must be paid by
 * co-funders.
 *
 * @param sectors whose people it pays for; empty for all
 */
public record Cofunder(String name, Money cap, Set<String> sectors) {

    public Cofunder {
        sectors = Set.copyOf(sectors);
    }

    public boolean paysFor(String sector) {
        return sectors.isEmpty() || sectors.contains(sector);
    }
}
