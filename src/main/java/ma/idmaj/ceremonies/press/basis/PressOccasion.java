package ma.idmaj.ceremonies.press.basis;

import ma.idmaj.ceremonies.CeremonyState;

import java.util.Optional;

/** When a press text speaks: of what will be handed over, by the approved list, or of what was, by the closed ceremony. */
public enum PressOccasion {
    BEFORE,
    AFTER;

    /** What may be written now; nothing before the list is approved, while the day runs out, or when it is not held. */
    public static Optional<PressOccasion> of(CeremonyState state) {
        return switch (state) {
            case APPROVED, IN_PROGRESS -> Optional.of(BEFORE);
            case CLOSED -> Optional.of(AFTER);
            default -> Optional.empty();
        };
    }
}
