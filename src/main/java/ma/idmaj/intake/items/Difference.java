package ma.idmaj.intake.items;

import java.io.Serializable;

/**
 * One field of an item that the file says otherwise.
 *
 * @param before as it stands: a text, an amount, a date or an enum constant; an empty text for nothing
 * @param after  as the file has it
 */
public record Difference(ItemColumn column, Object before, Object after) implements Serializable {}
