package ma.idmaj.intake;

import ma.idmaj.shared.SearchKey;

import java.util.Optional;

/** As lists say it; papers agree in gender with the person. */
public enum Sex {
    FEMALE,
    MALE;

    public static Optional<Sex> parse(String raw) {
        return switch (SearchKey.of(raw)) {
            case "f", "feminin", "femme", "انثي", "امراه", "ا", "ان" -> Optional.of(FEMALE);
            case "m", "h", "masculin", "homme", "ذكر", "رجل", "ذ" -> Optional.of(MALE);
            default -> Optional.empty();
        };
    }

    public String labelKey() {
        return "intake.sex." + name();
    }
}
