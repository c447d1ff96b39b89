package ma.idmaj.ceremonies.paper;

import ma.idmaj.ceremonies.Mandate;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One row as it was ticked.
 *
 * @param version of the line when the grid was shown
 * @param proxy   who signed instead, empty unless a proxy did
 */
public record PaperRow(
        UUID line,
        long version,
        PaperMark mark,
        String proxy,
        @Nullable Mandate mandate) {}
