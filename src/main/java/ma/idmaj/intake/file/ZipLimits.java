package ma.idmaj.intake.file;

import ma.idmaj.intake.file.FileRefused.Reason;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * Walks a zip once before anything parses it, in the order POI will, and stops at the first limit passed: a few
 * kilobytes can hold gigabytes.
 */
final class ZipLimits {

    static final int MAX_ENTRIES = 500;
    static final long MAX_ENTRY_BYTES = 40L * 1024 * 1024;
    static final long MAX_TOTAL_BYTES = 80L * 1024 * 1024;

    /** Parts other than sheets and shared texts are held in memory as trees. */
    static final long MAX_SMALL_PART_BYTES = 4L * 1024 * 1024;

    /** Inflated to deflated, once past the first megabyte: rows of styled blanks reach about 60. */
    static final int MAX_RATIO = 150;

    private static final long RATIO_FROM_BYTES = 1024 * 1024;

    private static final byte[] END_OF_DIRECTORY = {'P', 'K', 5, 6};

    private ZipLimits() {}

    /**
     * @return the names of the entries
     * @throws FileRefused when the zip is cut short, damaged or beyond a limit
     */
    static Set<String> check(byte[] content) {
        if (!hasEndOfDirectory(content)) throw new FileRefused(Reason.DAMAGED);
        var names = new HashSet<String>();
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName()) || names.size() > MAX_ENTRIES) throw suspicious();
                total += inflatedSize(zip, allowance(entry.getName()), total, content.length);
            }
        } catch (IOException | IllegalArgumentException cutOrBroken) {
            throw new FileRefused(Reason.DAMAGED);
        }
        return names;
    }

    private static long inflatedSize(ZipInputStream zip, long allowed, long before, int fileSize) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            long total = before + size;
            boolean swollen = total > RATIO_FROM_BYTES && total / fileSize > MAX_RATIO;
            if (size > allowed || total > MAX_TOTAL_BYTES || swollen) throw suspicious();
        }
        return size;
    }

    private static long allowance(String name) {
        boolean rowsOrTexts = name.startsWith("xl/worksheets/") || name.startsWith("xl/sharedStrings");
        return rowsOrTexts || !name.endsWith(".xml") ? MAX_ENTRY_BYTES : MAX_SMALL_PART_BYTES;
    }

    /** A download cut short loses the directory at the end; all before it may still read well. */
    private static boolean hasEndOfDirectory(byte[] content) {
        int farthest = Math.max(0, content.length - 22 - 65_535);
        for (int i = content.length - 22; i >= farthest; i--) {
            if (content[i] == END_OF_DIRECTORY[0]
                    && content[i + 1] == END_OF_DIRECTORY[1]
                    && content[i + 2] == END_OF_DIRECTORY[2]
                    && content[i + 3] == END_OF_DIRECTORY[3]) return true;
        }
        return false;
    }

    private static FileRefused suspicious() {
        return new FileRefused(Reason.SUSPICIOUS);
    }
}
