package ma.idmaj.documents.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The kinds of spreadsheet a list is taken away as. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=utf-8");

    private final String contentType;

    SheetFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param arabic whether the sheet is read from the right */
    public SheetFile begin(OutputStream file, SheetHead head, List<SheetColumn> columns, boolean arabic)
            throws IOException {
        return this == XLSX ? new XlsxFile(file, head, columns, arabic) : new CsvFile(file, columns);
    }
}
