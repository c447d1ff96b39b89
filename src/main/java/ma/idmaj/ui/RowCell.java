package ma.idmaj.ui;

import tools.jackson.databind.node.ArrayNode;

/**
 * What one cell of a {@link RowTable} says.
 *
 * @param second under the text, in a direction of its own; empty for none
 * @param href   where the text leads, relative to the root; empty for nowhere
 * @param style  class of the text
 * @param id     where an address's part after {@code #} finds it; empty for nowhere
 */
public record RowCell(String text, String second, String href, String style, String id) {

    public static RowCell words(String text) {
        return new RowCell(text, "", "", "", "");
    }

    /** A number, CIN, phone or date: never reordered in Arabic. */
    public static RowCell ltr(String text) {
        return new RowCell(text, "", "", "ltr", "");
    }

    /** Words that stand for what is not there. */
    public static RowCell hint(String text) {
        return new RowCell(text, "", "", "hint", "");
    }

    /** What the row is about, opening it. */
    public static RowCell name(String text, String second, String href) {
        return new RowCell(text, second, href, "", "");
    }

    /** An address that ends with {@code #id} brings the reader back to it. */
    public RowCell at(String id) {
        return new RowCell(text, second, href, style, id);
    }

    /** As {@code scripts/rows.js} reads it: the text alone, or a list of text, style, second, address and id. */
    void write(ArrayNode line) {
        boolean plain = style.isEmpty() && second.isEmpty() && href.isEmpty() && id.isEmpty();
        if (plain) {
            line.add(text);
            return;
        }
        var cell = line.addArray().add(text).add(style);
        if (second.isEmpty() && href.isEmpty() && id.isEmpty()) return;
        cell.add(second).add(href).add(id);
    }
}
