package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.Stage;

/**
 * What figures know of one person; no name, no number.
 *
 * @param stage    the furthest reached
 * @param centimes handed over and signed for
 * @param days     from the first signature to the ending, or to the last day the business was known to be there; 0 for those
 *                 without equipment
 * @param ceased   whether it ended there
 */
public record Person(
        String registeredIn,
        String equippedIn,
        String centre,
        String region,
        String sector,
        String trade,
        String sex,
        String tranche,
        Stage stage,
        long centimes,
        int days,
        boolean ceased) {

    public String value(Dimension by) {
        return switch (by) {
            case REGISTERED_IN -> registeredIn;
            case EQUIPPED_IN -> equippedIn;
            case CENTRE -> centre;
            case REGION -> region;
            case SECTOR -> sector;
            case TRADE -> trade;
            case SEX -> sex;
            case TRANCHE -> tranche;
        };
    }

    boolean equipped() {
        return stage.compareTo(Stage.EQUIPPED) >= 0;
    }
}
