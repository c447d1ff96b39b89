package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;

import java.util.Map;
import java.util.UUID;

/** What a desk can do with the person before it. */
interface DayActs {

    void checkIn(LineRow line, boolean byProxy);

    void absent(LineRow line);

    void postpone(LineRow line);

    /** Asks for the signature and hands over what is ticked. */
    void sign(LineRow line, Map<UUID, ItemState> items);

    /** Asks which piece is in hand instead of the one promised. */
    void otherPiece(LineRow line, LineRow.Item item);

    void undo(LineRow line);

    void next(LineRow line);
}
