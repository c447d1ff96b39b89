package ma.idmaj.documents.sheets;

import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Formats;

import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * CSV as spreadsheet programs here open it with a double click: a mark for UTF-8, semicolons, every cell in quotes, a
 * comma before decimals. Headings first and nothing above them: other programs read these files too.
 */
final class CsvFile implements SheetFile {

    private final BufferedWriter out;

    CsvFile(OutputStream file, List<SheetColumn> columns) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        out.write('\uFEFF');
        row(columns.stream().map(SheetColumn::heading).toList());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        out.write(cells.stream().map(CsvFile::quoted).collect(Collectors.joining(";")));
        out.write("\r\n");
    }

    private static String quoted(@Nullable Object cell) {
        return '"' + text(cell).replace("\"", "\"\"") + '"';
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Money amount -> decimal(amount.dirhams());
            case BigDecimal number -> decimal(number);
            case Number number -> number.toString();
            case LocalDate date -> Formats.date(date);
            case LocalTime time -> Formats.time(time);
            case Instant moment -> Formats.moment(moment);
            default -> CellText.of(cell.toString());
        };
    }

    private static String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
