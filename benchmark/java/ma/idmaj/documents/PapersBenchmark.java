package ma.idmaj.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.benchmark.BenchmarkPage;
import ma.idmaj.benchmark.Interleaved;
import ma.idmaj.benchmark.LibreOffice;
import ma.idmaj.benchmark.MadePeople;
import ma.idmaj.documents.list.DistributionListPaper;
import ma.idmaj.documents.list.DistributionListWorkbook;
import ma.idmaj.documents.list.ListSheet;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows 5 and 6 of the performance table: the distribution list of 13, 500 and 5,000 rows, a person and a machine each, as a
 * spreadsheet and as a paper, beside LibreOffice and beside the same library with less to do.
 */
class PapersBenchmark {

    private static final int REPETITIONS = 15;
    private static final List<Integer> SIZES = List.of(13, 500, 5_000);

    @TempDir
    Path folder;

    private final Map<String, byte[]> first = new HashMap<>();

    @Test
    void listsAsSpreadsheetsAndPapers() throws IOException {
        var office = LibreOffice.installed(folder);
        var sheets = new LinkedHashMap<Integer, Map<String, Double>>();
        var papers = new LinkedHashMap<Integer, Map<String, Double>>();
        for (int rows : SIZES) {
            var list = list(rows, false);
            var latin = list(rows, true);
            String last = list.rows().getLast().cin();
            var spreadsheet = new Interleaved()
                    .with("Idmaj", () -> sameSheet("xlsx" + rows, DistributionListWorkbook.write(list, true), last))
                    .with("floor", () -> sameSheet("bare" + rows, bare(list), last));
            var paper = new Interleaved()
                    .with("Idmaj", () -> samePaper("pdf" + rows, DistributionListPaper.render(list, true), last))
                    .with("floor", () -> samePaper("latin" + rows, DistributionListPaper.render(latin, false), last));
            if (office.isPresent()) {
                Path csv = Files.writeString(folder.resolve("list" + rows + ".csv"), csv(list));
                Path xlsx = Files.write(folder.resolve("print" + rows + ".xlsx"), printable(list));
                spreadsheet.withSlow("LibreOffice", () -> looked("lo" + csv, office.get().convert(csv, "xlsx"), last));
                paper.withSlow("LibreOffice", () -> looked("lo" + xlsx, office.get().convert(xlsx, "pdf"), last));
            }
            sheets.put(rows, spreadsheet.medians(REPETITIONS));
            papers.put(rows, paper.medians(REPETITIONS));
        }
        BenchmarkPage.write(
                "papers",
                "A distribution list as a spreadsheet and as a paper (rows 5 and 6)",
                new PapersReport(sheets, papers, sizes()).text(),
                "fastexcel, PDFBox, the JDK's HarfBuzz; LibreOffice "
                        + (office.isPresent() ? "without a window, started for each file, every third turn" : "not measured"));
    }

    private Map<String, Integer> sizes() {
        var kilobytes = new HashMap<String, Integer>();
        first.forEach((name, bytes) -> kilobytes.put(name, bytes.length / 1024));
        return kilobytes;
    }

    /** The first is opened; the others are the same, but for the minute a spreadsheet was made in. */
    private void sameSheet(String name, byte[] file, String last) {
        byte[] before = first.get(name);
        if (before == null) looked(name, file, ".xlsx", last);
        else assertThat(Math.abs(file.length - before.length)).isLessThan(64);
    }

    private void samePaper(String name, byte[] file, String last) {
        byte[] before = first.get(name);
        if (before == null) looked(name, file, ".pdf", last);
        else assertThat(Arrays.equals(before, file)).isTrue();
    }

    private void looked(String name, Path file, String last) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!first.containsKey(name)) looked(name, bytes, file.toString(), last);
            else assertThat(bytes.length).isGreaterThan(first.get(name).length / 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void looked(String name, byte[] bytes, String file, String last) {
        first.put(name, bytes);
        try {
            if (file.endsWith(".pdf")) {
                try (var document = Loader.loadPDF(bytes)) {
                    assertThat(new PDFTextStripper().getText(document)).contains(last);
                }
            } else {
                try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
                    var found = new ArrayList<String>();
                    book.getSheetAt(0).forEach(row -> row.forEach(cell -> found.add(cell.toString())));
                    assertThat(found).contains(last);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ListSheet list(int rows, boolean latin) {
        var people = new MadePeople(20260218);
        var kits = Sheets.kits();
        var all = new ArrayList<ListSheet.Row>();
        for (int i = 0; i < rows; i++) {
            var kit = kits.get(i % kits.size());
            PersonName name = people.next();
            var trade = kit.trade();
            var item = kit.items().get(i / kits.size() % kit.items().size());
            if (latin) {
                name = new PersonName(name.latin(), name.latin());
                trade = new LocalizedText(trade.fr(), trade.fr());
                item = new ListSheet.Item(
                        new LocalizedText(item.name().fr(), item.name().fr()), item.quantity(), item.unitPrice(), item.total());
            }
            all.add(Sheets.row(i + 1, name, new Sheets.Kit(trade, List.of(item))));
        }
        return Sheets.frozen(all);
    }

    /** The same cells, without a style, a width or a heading. */
    private static byte[] bare(ListSheet list) {
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "x", "1.0")) {
                var page = book.newWorksheet("x");
                int line = 0;
                for (ListSheet.Row row : list.rows())
                    for (ListSheet.Item item : row.items()) {
                        page.value(line, 0, row.number());
                        page.value(line, 1, row.name().ar());
                        page.value(line, 2, row.name().latin());
                        page.value(line, 3, row.cin());
                        page.value(line, 4, row.project().ar());
                        page.value(line, 5, item.name().ar());
                        page.value(line, 6, item.quantity());
                        page.value(line, 7, item.unitPrice().dirhams());
                        page.value(line, 8, item.total().dirhams());
                        page.value(line++, 9, row.total().dirhams());
                    }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What LibreOffice prints: the paper's columns, frames and room to sign, so that it has as many pages. */
    static byte[] printable(ListSheet list) {
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "x", "1.0")) {
                var page = book.newWorksheet("x");
                String[] heads = {"ر.ت", "الاسم الكامل", "ر.ب.و.", "المشروع", "التجهيزات والمعدات", "المبلغ", "التوقيع"};
                double[] widths = {5, 24, 11, 20, 54, 13, 20};
                for (int column = 0; column < heads.length; column++) {
                    page.value(0, column, heads[column]);
                    page.width(column, widths[column]);
                }
                int line = 1;
                for (ListSheet.Row row : list.rows()) {
                    var item = row.items().getFirst();
                    page.value(line, 0, row.number());
                    page.value(line, 1, row.name().ar() + "\n" + row.name().latin());
                    page.value(line, 2, row.cin());
                    page.value(line, 3, row.project().ar() + "\n" + row.project().fr());
                    page.value(
                            line,
                            4,
                            item.quantity() + " × " + item.name().ar() + "\n" + item.quantity() + " × " + item.name().fr());
                    page.value(line, 5, row.total().dirhams());
                    page.rowHeight(line++, 44.0);
                }
                page.range(0, 0, line - 1, 6).style().wrapText(true).borderStyle("thin").set();
                page.rightToLeft();
                page.repeatRows(0);
                page.pageOrientation("landscape");
                page.setFitToPage(true);
                page.fitToWidth((short) 1);
                page.fitToHeight((short) 999);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String csv(ListSheet list) {
        var text = new StringBuilder("\uFEFF");
        for (ListSheet.Row row : list.rows())
            for (ListSheet.Item item : row.items())
                text.append(String.join(
                                ";",
                                "" + row.number(),
                                row.name().ar(),
                                row.name().latin(),
                                row.cin(),
                                row.project().ar(),
                                item.name().ar(),
                                "" + item.quantity(),
                                item.unitPrice().dirhams().toPlainString(),
                                item.total().dirhams().toPlainString(),
                                row.total().dirhams().toPlainString()))
                        .append('\n');
        return text.toString();
    }
}
