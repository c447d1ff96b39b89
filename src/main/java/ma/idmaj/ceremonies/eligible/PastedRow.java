package ma.idmaj.ceremonies.eligible;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One pasted number and what becomes of it.
 *
 * @param text      the number masked; as it was pasted where it is none
 * @param name      of the person, where there is one
 * @param list      title of the ceremony on whose other list, or on whose reserve, the person stands; empty otherwise
 * @param projectId to be put on the list, of who was found
 */
public record PastedRow(
        int line,
        String text,
        PastedVerdict verdict,
        @Nullable PersonName name,
        LocalizedText list,
        @Nullable UUID projectId) {}
