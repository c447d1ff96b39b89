package ma.idmaj.ui;

import tools.jackson.databind.node.ObjectNode;

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

    void write(ObjectNode cell) {
        cell.put("text", text);
        if (!second.isEmpty()) cell.put("second", second);
        if (!href.isEmpty()) cell.put("href", href);
        if (!style.isEmpty()) cell.put("style", style);
        if (!id.isEmpty()) cell.put("id", id);
    }
}
