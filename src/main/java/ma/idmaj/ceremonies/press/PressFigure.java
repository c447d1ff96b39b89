package ma.idmaj.ceremonies.press;

/** What a sentence takes from the frozen list; it stands in the sentence by its name, in brackets. */
public enum PressFigure {
    PEOPLE,
    DATE,
    PLACE,
    TRANCHE,
    ENVELOPE,
    AMOUNT,
    SECTORS,
    WOMEN,
    MEN;

    String token() {
        return "[" + name() + "]";
    }
}
