package ma.idmaj.ceremonies;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The paper by which a proxy receives for someone: its kind, and the number or the date that tells it from others. */
public record Mandate(
        MandateKind kind, String reference, @Nullable LocalDate date) {

    static final int REFERENCE_LENGTH = 80;
}
