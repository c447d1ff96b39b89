package ma.idmaj.intake.changes;

import java.io.Serializable;

/**
 * One thing the file says otherwise.
 *
 * @param labelKey what it is, in a sentence that names {@code of}
 * @param of       what it is a part of; an empty text where the row alone says it
 * @param before   as it stands: a text, a number, an amount, a date or an enum constant; an empty text for nothing
 * @param after    as the file has it
 */
public record Difference(String labelKey, Object of, Object before, Object after) implements Serializable {}
