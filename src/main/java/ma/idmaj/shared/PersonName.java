package ma.idmaj.shared;

import jakarta.persistence.Embeddable;

/**
 * A person's full name in both scripts, one value: first name then family name, as it is said aloud. A missing script
 * is an empty text, shown as «to be completed», never guessed.
 *
 * @param ar    Arabic script, e.g. {@code فاطمة الزهراء الطاهري}
 * @param latin Latin script as on the identity card, e.g. {@code Fatima Zahra TAHIRI}
 */
@Embeddable
public record PersonName(String ar, String latin) {

    public static final int MAX_LENGTH = 120;

    public PersonName {
        ar = CleanText.oneLine(ar);
        latin = CleanText.oneLine(latin);
        if (ar.isEmpty() && latin.isEmpty()) throw new IllegalArgumentException("a name in neither script");
        if (ar.length() > MAX_LENGTH || latin.length() > MAX_LENGTH)
            throw new IllegalArgumentException("name too long");
    }

    /** The name in the reader's script, or in the other one when that is all there is. */
    public String in(boolean arabic) {
        String wanted = arabic ? ar : latin;
        return wanted.isEmpty() ? (arabic ? latin : ar) : wanted;
    }

    /** The name in the script the reader did not ask for, or an empty text. */
    public String other(boolean arabic) {
        return in(arabic).equals(arabic ? ar : latin) ? (arabic ? latin : ar) : "";
    }

    public boolean complete() {
        return !ar.isEmpty() && !latin.isEmpty();
    }
}
