package ma.idmaj.shared;

import jakarta.persistence.Embeddable;

import java.io.Serializable;

/** A text kept in both languages. An empty side is «to be completed»; readers then see the other. */
@Embeddable
public record LocalizedText(String ar, String fr) implements Serializable {

    public LocalizedText {
        ar = CleanText.oneLine(ar);
        fr = CleanText.oneLine(fr);
    }

    public String in(boolean arabic) {
        String wanted = arabic ? ar : fr;
        return wanted.isEmpty() ? (arabic ? fr : ar) : wanted;
    }

    /** The same, with what it lacks taken from the other. */
    public LocalizedText completedBy(LocalizedText other) {
        return new LocalizedText(ar.isEmpty() ? other.ar : ar, fr.isEmpty() ? other.fr : fr);
    }

    public boolean complete() {
        return !ar.isEmpty() && !fr.isEmpty();
    }
}
