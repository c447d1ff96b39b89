package ma.idmaj.documents.sheets;

/**
 * A column of a table being written.
 *
 * @param heading in the reader's language
 * @param width   in characters, where the kind of file has widths
 * @param hidden  kept out of sight where the kind of file can: what finds the row again when the file comes back
 */
public record SheetColumn(String heading, CellType type, double width, boolean hidden) {

    public SheetColumn(String heading, CellType type) {
        this(heading, type, type.width(), false);
    }

    public SheetColumn(String heading, CellType type, double width) {
        this(heading, type, width, false);
    }
}
