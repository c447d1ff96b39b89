package ma.idmaj.documents.sheets;

/** What the cells of a column hold, and so how a spreadsheet program shows, sorts and adds them up. */
public enum CellType {
    TEXT(28, "@"),
    /** A number, a telephone, a reference: kept as it is written, noughts in front too. */
    CODE(16, "@"),
    NUMBER(10, "#,##0"),
    /** With its decimals, as many as there are. */
    DECIMAL(12, "#,##0.0##"),
    MONEY(16, "#,##0.00"),
    DATE(13, "dd/mm/yyyy"),
    /** Day and hour, as clocks show it in Morocco. */
    MOMENT(18, "dd/mm/yyyy hh:mm");

    private final double width;
    private final String format;

    CellType(double width, String format) {
        this.width = width;
        this.format = format;
    }

    /** In characters. */
    double width() {
        return width;
    }

    /** A spreadsheet program puts its reader's own signs for the {@code ,} and the {@code .} of it. */
    String format() {
        return format;
    }

    boolean words() {
        return this == TEXT || this == CODE;
    }
}
