package ma.idmaj.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ma.idmaj.documents.sheets.CellType;
import ma.idmaj.documents.sheets.SheetColumn;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.documents.sheets.SheetHead;
import ma.idmaj.intake.Lists;
import ma.idmaj.intake.file.FileRefused.Reason;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files that are no list, each under the name of one. */
class FileRefusedTest {

    private static final byte[] LIST = Lists.resource("sidi-bernoussi-13.xlsx");

    private static Reason refusal(byte[] content) {
        return catchThrowableOfType(FileRefused.class, () -> ListFileReader.read(content, "liste.xlsx"))
                .reason();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void empty_blank_and_sheetless_files() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal(ascii(" ;;\r\n;;\r\n"))).isEqualTo(Reason.EMPTY);
        assertThat(refusal(Lists.workbook(book -> book.createSheet("Feuil1")))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_file_above_five_megabytes() {
        assertThat(refusal(new byte[ListFileReader.MAX_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void other_kinds_of_files_under_the_name_of_a_workbook() throws IOException {
        assertThat(refusal(ascii("%PDF-1.7\n1 0 obj"))).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}))
                .isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal(ascii("<html><table><tr><td>1"))).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal(new byte[] {1, 2, 3, 4, 5, 6, 7, 8})).isEqualTo(Reason.WRONG_TYPE);
        assertThat(refusal(zip(Map.of("word/document.xml", ascii("<w/>"))))).isEqualTo(Reason.WRONG_TYPE);
    }

    @Test
    void an_old_xls_renamed() throws IOException {
        assertThat(refusal(ole2("Workbook"))).isEqualTo(Reason.OLD_WORKBOOK);
        assertThat(refusal(ole2("WordDocument"))).isEqualTo(Reason.WRONG_TYPE);
    }

    @Test
    void a_workbook_under_a_password() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("إدماج");
            try (var encrypted = encryptor.getDataStream(container)) {
                encrypted.write(LIST);
            }
            container.writeFilesystem(out);
        }
        assertThat(refusal(out.toByteArray())).isEqualTo(Reason.PROTECTED);
    }

    @Test
    void a_download_cut_short() {
        assertThat(refusal(Arrays.copyOf(LIST, LIST.length / 2))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(Arrays.copyOf(LIST, LIST.length - 30)))
                .as("all its data, no directory")
                .isEqualTo(Reason.DAMAGED);
        assertThat(refusal(ascii("a;b\n\"never closed;c\n"))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_small_file_that_swells() throws IOException {
        var parts = partsOfList();
        parts.put("xl/media/image1.png", new byte[45 * 1024 * 1024]);
        byte[] bomb = zip(parts);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(bomb)).isEqualTo(Reason.SUSPICIOUS);
    }

    @Test
    void five_hundred_entries_are_too_many() throws IOException {
        var parts = partsOfList();
        for (int i = 0; i < ZipLimits.MAX_ENTRIES; i++) parts.put("xl/media/" + i, new byte[1]);
        assertThat(refusal(zip(parts))).isEqualTo(Reason.SUSPICIOUS);
    }

    @Test
    void a_sheet_with_a_doctype_is_not_parsed() throws IOException {
        var parts = partsOfList();
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        String attack = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        parts.put("xl/worksheets/sheet1.xml", (attack + sheet).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(zip(parts))).isEqualTo(Reason.DAMAGED);
        parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(ListFileReader.read(zip(parts), "x").first().rows())
                .as("the same without it")
                .isNotEmpty();
    }

    /** Not only the rows: every part of a workbook is XML somebody may have written by hand. */
    @Test
    void no_part_of_a_workbook_reaches_for_a_file_or_swells_by_entities() throws IOException {
        String reaches = "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String swells = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        for (String attack : new String[] {reaches, swells}) {
            for (String name : partsOfList().keySet()) {
                if (!name.endsWith(".xml") && !name.endsWith(".rels")) continue;
                // What is neither rows, texts, looks nor the book itself is not read at all.
                if (name.startsWith("docProps/") || name.startsWith("xl/theme/")) continue;
                var parts = partsOfList();
                String xml = new String(parts.get(name), StandardCharsets.UTF_8);
                int start = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
                parts.put(
                        name,
                        (xml.substring(0, start) + attack + xml.substring(start)).getBytes(StandardCharsets.UTF_8));
                assertThat(refusal(zip(parts))).as(name).isEqualTo(Reason.DAMAGED);
            }
        }
    }

    @Test
    void rows_that_swell_a_hundredfold() throws IOException {
        var parts = partsOfList();
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        String blank = " ".repeat(30 * 1024 * 1024);
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet.replace("</sheetData>", blank + "</sheetData>").getBytes(StandardCharsets.UTF_8));
        byte[] bomb = zip(parts);
        assertThat(bomb.length).isLessThan(150_000);
        assertThat(refusal(bomb)).isEqualTo(Reason.SUSPICIOUS);
    }

    @Test
    void a_hundred_thousand_rows_exported_elsewhere() throws IOException {
        for (SheetFormat format : SheetFormat.values()) {
            var out = new ByteArrayOutputStream();
            var head = new SheetHead("Liste", "Liste entière", "&P / &N");
            try (var file = format.begin(out, head, List.of(new SheetColumn("N°", CellType.NUMBER)), false)) {
                for (int i = 0; i < 100_000; i++) file.row(List.of(i));
            }
            assertThat(out.size()).isLessThan(ListFileReader.MAX_BYTES);
            assertThat(refusal(out.toByteArray())).as(format.name()).isEqualTo(Reason.TOO_MANY_ROWS);
        }
    }

    @Test
    void more_than_5000_rows() {
        byte[] book = Lists.workbook(made -> {
            var sheet = made.createSheet();
            for (int i = 1; i <= 5_001; i++) Lists.row(sheet, i, i);
        });
        assertThat(refusal(book)).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refusal(ascii("a;b\n".repeat(5_001)))).isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void merged_regions_without_end_are_given_up() throws IOException {
        var parts = partsOfList();
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        String merges = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1_000);
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet.replaceFirst("(<mergeCells[^>]*>)", "$1" + merges).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(zip(parts))).isEqualTo(Reason.SUSPICIOUS);
    }

    private static Map<String, byte[]> partsOfList() throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(LIST))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] ole2(String stream) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
