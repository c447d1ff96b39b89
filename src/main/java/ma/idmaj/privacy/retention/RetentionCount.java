package ma.idmaj.privacy.retention;

/**
 * How many of a category go, or went.
 *
 * @param held    kept by a legal hold
 * @param stopped kept because something is under way for the person
 */
public record RetentionCount(RetentionCategory category, int months, int gone, int held, int stopped) {}
