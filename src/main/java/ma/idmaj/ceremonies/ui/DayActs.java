package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.LineRow;

/** What a desk can do with the person before it that wants the server at once; the rest is journalled in the browser. */
interface DayActs {

    /** Asks which piece is in hand instead of the one promised. */
    void otherPiece(LineRow line, LineRow.Item item);

    void undo(LineRow line);

    void next(LineRow line);
}
