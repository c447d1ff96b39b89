package ma.idmaj.intake;

import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.shared.Money;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Lists to try the intake on: the clerk's own file, workbooks built here, and one-line lists as text. */
public final class Lists {

    public static final LocalDate TODAY = LocalDate.of(2026, 2, 18);
    public static final IntakeContext CONTEXT = IntakeContext.of(TODAY);

    static final String HEADER =
            "N°;الاسم الكامل;Nom complet;CIN;Date de naissance;Tél;Projet;Équipement;Qté;P.U.;Total\n";
    static final String GOOD_ROW =
            "1;سعيد العلوي;Said EL ALAOUI;BB995920;04/03/1978;0689958636;Soudure;Poste à souder;2;4.800,00;9.600,00\n";

    private Lists() {}

    public static byte[] resource(String name) {
        try (var in = Lists.class.getResourceAsStream("/lists/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Strings as text cells, numbers as number cells, null as no cell. */
    public static Row row(Sheet sheet, int number, Object... values) {
        var row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number amount) row.createCell(i).setCellValue(amount.doubleValue());
            else if (values[i] instanceof String text) row.createCell(i).setCellValue(text);
        }
        return row;
    }

    static IntakeDraft draft(byte[] content) {
        return IntakeDraft.read(ListFileReader.read(content, "liste.xlsx"));
    }

    /** A text list under the usual header. */
    static IntakeDraft rows(String... rows) {
        return draft((HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    /** The good row of one person with one of its cells, by its place in {@link #HEADER}, replaced. */
    static IntakeDraft goodExcept(int column, String text) {
        String[] cells = GOOD_ROW.strip().split(";");
        cells[column] = text;
        return rows(String.join(";", cells));
    }

    static List<Finding> check(IntakeDraft draft) {
        return IntakeCheck.check(draft, CONTEXT);
    }

    static Money dirhams(long amount) {
        return Money.ofDirhams(amount);
    }
}
