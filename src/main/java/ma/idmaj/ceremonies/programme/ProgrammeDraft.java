package ma.idmaj.ceremonies.programme;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;

import java.time.LocalTime;

/**
 * An entry of a programme as someone writes it.
 *
 * @param minutes  of the entry; of each person called when it is the hand-over
 * @param handOver whether it is the hand-over itself, as long as the list has people
 */
public record ProgrammeDraft(
        LocalTime startsAt, int minutes, boolean handOver, LocalizedText title, String responsible) {

    public static final int MOST_MINUTES = 600;
    public static final int MAX_TITLE = 160;
    public static final int MAX_RESPONSIBLE = 120;

    public ProgrammeDraft {
        responsible = CleanText.oneLine(responsible);
    }
}
