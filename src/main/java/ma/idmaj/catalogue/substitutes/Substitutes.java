package ma.idmaj.catalogue.substitutes;

import java.util.List;

/**
 * An item's place among those that replace each other.
 *
 * @param standIns what may stand in for it
 * @param covered  what it may stand in for
 */
public record Substitutes(List<SubstituteRow> standIns, List<SubstituteRow> covered) {}
