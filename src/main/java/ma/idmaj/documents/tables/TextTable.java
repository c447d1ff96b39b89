package ma.idmaj.documents.tables;

import ma.idmaj.documents.SafeCell;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** CSV as spreadsheet programs here open it with a double click: a mark for UTF-8, semicolons, every cell in quotes. */
public final class TextTable implements TableFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final BufferedWriter out;

    public TextTable(OutputStream file, List<Column> columns) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        out.write('\uFEFF');
        row(columns.stream().map(Column::heading).toList());
    }

    @Override
    public void row(List<?> cells) throws IOException {
        out.write(cells.stream().map(TextTable::quoted).collect(Collectors.joining(";")));
        out.write("\r\n");
    }

    private static String quoted(Object cell) {
        String text = cell instanceof LocalDate date ? DAY.format(date) : SafeCell.text(cell.toString());
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
