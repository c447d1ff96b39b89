package ma.idmaj.shared;

/**
 * What an edit made of one field. Kept in the audit trail for good, so it holds no value that tells who somebody is.
 *
 * @param field  its name, e.g. {@code price}; the audit module has words for it
 * @param before as {@code kind} writes it; empty for nothing
 */
public record FieldChange(String field, Kind kind, String before, String after) {

    /** How the two values are written, and read again in the reader's language. */
    public enum Kind {
        TEXT,
        /** Whole centimes. */
        MONEY,
        /** ISO 8601. */
        DATE,
        /** Module, type and name of an enum constant: the key of its label; several apart by spaces. */
        LABEL,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** A mask such as {@code BE••••12}: never the value. */
        MASK,
        /** Only that it changed; the values stay out of the trail. */
        UNSAID
    }
}
