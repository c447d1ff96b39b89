package ma.idmaj.ceremonies.papers;

import ma.idmaj.papers.IssuedPaper;

import org.jspecify.annotations.Nullable;

/**
 * A paper to be handed over.
 *
 * @param fileName says the day and the paper and nobody's name
 * @param issued   as it is kept; absent for a draft, which is made anew each time
 */
public record ReadyPaper(
        String fileName, byte[] content, @Nullable IssuedPaper issued) {

    public boolean draft() {
        return issued == null;
    }
}
