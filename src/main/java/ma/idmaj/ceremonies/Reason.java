package ma.idmaj.ceremonies;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.shared.Refusal;

/** Why something out of the ordinary was done, in words that are kept for good. */
public final class Reason {

    public static final int LENGTH = 240;

    private Reason() {}

    /** @throws Refusal for none, one too long, or one that holds a CIN or a telephone number */
    public static String of(String typed) {
        String words = CleanText.oneLine(typed);
        if (words.isEmpty()) throw new Refusal("ceremonies.reason.missing");
        if (words.length() > LENGTH) throw new Refusal("ceremonies.reason.tooLong", LENGTH);
        if (PrivateNumbers.in(words)) throw new Refusal("ceremonies.reason.holdsNumber");
        return words;
    }
}
