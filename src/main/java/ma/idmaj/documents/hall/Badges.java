package ma.idmaj.documents.hall;

import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Badges to wear on the day.
 *
 * @param day  of the ceremony
 * @param made moment of the file
 */
public record Badges(LocalDate day, List<Badge> badges, Instant made) {

    /** Who wears it. */
    public enum Kind {
        GUEST,
        STAFF,
        PRESS,
        BENEFICIARY
    }

    /**
     * @param number of the line for a beneficiary, in both names' place when no first name is printed; 0 for others
     * @param name   of a guest or of the staff whole, of a beneficiary the first name at most; empty leaves a line to write on
     * @param under  title held, or the desk served at; may be empty
     */
    public record Badge(Kind kind, int number, LocalizedText name, LocalizedText under) {}

    public Badges {
        badges = List.copyOf(badges);
    }
}
