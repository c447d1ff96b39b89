package ma.idmaj.ui.i18n;

import com.vaadin.flow.component.Direction;

import java.util.Locale;
import java.util.Optional;

/** The two languages of the product, equal in everything but direction. */
public enum Language {
    AR(Locale.forLanguageTag("ar-MA"), Direction.RIGHT_TO_LEFT),
    FR(Locale.forLanguageTag("fr-MA"), Direction.LEFT_TO_RIGHT);

    private final Locale locale;
    private final Direction direction;

    Language(Locale locale, Direction direction) {
        this.locale = locale;
        this.direction = direction;
    }

    public Locale locale() {
        return locale;
    }

    Direction direction() {
        return direction;
    }

    public String dir() {
        return direction.getClientName();
    }

    /** {@code ar} or {@code fr}, as in {@code ?lang=}. */
    public String code() {
        return locale.getLanguage();
    }

    public boolean arabic() {
        return this == AR;
    }

    public Language other() {
        return this == AR ? FR : AR;
    }

    public static Language of(Locale locale) {
        return "fr".equals(locale.getLanguage()) ? FR : AR;
    }

    public static Optional<Language> ofCode(String code) {
        return switch (code) {
            case "ar", "ar-MA" -> Optional.of(AR);
            case "fr", "fr-MA" -> Optional.of(FR);
            default -> Optional.empty();
        };
    }
}
