package ma.idmaj.lifeprojects.fit;

import java.time.Instant;

/** The paragraph as it stood when a project was submitted, word for word. */
public record ShownFit(String ar, String fr, Instant at, String by) {

    public String in(boolean arabic) {
        return arabic ? ar : fr;
    }
}
