package ma.idmaj.intake.file;

import ma.idmaj.intake.file.FileRefused.Reason;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Sha256;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * Reads a clerk's file into sheets of texts. What the file is, is judged by its bytes; its name is only shown. Nothing
 * in it is computed, run or fetched.
 */
public final class ListFileReader {

    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Rows with something in them, title and totals included: ten items for each of 500 people. */
    public static final int MAX_ROWS = 5_000;

    /** Columns past this one are not read. */
    public static final int MAX_COLUMNS = 60;

    private ListFileReader() {}

    /**
     * @param content  the whole file: an xlsx workbook, or text with {@code ;}, {@code ,} or TAB between cells
     * @param fileName for display only
     * @throws FileRefused when the file is empty, too large, of another type, an old or password-protected workbook,
     *                     damaged, swollen, or has more than {@link #MAX_ROWS} rows
     */
    public static ListFile read(byte[] content, String fileName) {
        return read(content, fileName, MAX_ROWS);
    }

    /** @param maxRows with something in them, in each sheet */
    public static ListFile read(byte[] content, String fileName, int maxRows) {
        if (content.length == 0) throw new FileRefused(Reason.EMPTY);
        if (content.length > MAX_BYTES) throw new FileRefused(Reason.TOO_LARGE, MAX_BYTES / (1024 * 1024));
        List<Sheet> sheets = sheets(content, maxRows);
        if (sheets.isEmpty()) throw new FileRefused(Reason.EMPTY);
        return new ListFile(displayName(fileName), Sha256.of(content), sheets);
    }

    private static List<Sheet> sheets(byte[] content, int maxRows) {
        return switch (FileMagic.valueOf(content)) {
            case OOXML -> WorkbookReader.read(content, maxRows);
            case OLE2 -> throw ole2Refusal(content);
            case UNKNOWN -> CsvReader.read(content, maxRows);
            default -> throw new FileRefused(Reason.WRONG_TYPE);
        };
    }

    /** The same container holds old .xls books, Word files and every password-protected xlsx. */
    private static FileRefused ole2Refusal(byte[] content) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) return new FileRefused(Reason.PROTECTED);
            boolean workbook = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return new FileRefused(workbook ? Reason.OLD_WORKBOOK : Reason.WRONG_TYPE);
        } catch (IOException | RuntimeException unreadable) {
            return new FileRefused(Reason.DAMAGED);
        }
    }

    private static String displayName(String fileName) {
        String name =
                CleanText.oneLine(fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1));
        return name.length() > 120 ? name.substring(0, 120) : name;
    }
}
