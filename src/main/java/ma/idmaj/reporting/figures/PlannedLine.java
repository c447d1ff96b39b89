package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.Dimension;

/**
 * A line of a list whose day is over.
 *
 * @param year    of the ceremony
 * @param tranche that was to pay
 */
public record PlannedLine(Person person, String year, String tranche, boolean delivered) {

    String value(Dimension by) {
        return switch (by) {
            case EQUIPPED_IN -> year;
            case TRANCHE -> tranche;
            default -> person.value(by);
        };
    }
}
