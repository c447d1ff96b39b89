package ma.idmaj.intake.file;

import ma.idmaj.intake.file.FileRefused.Reason;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

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
        // As POI reads it: the JDK's own stream takes the long sizes of workbooks written in one go for damage.
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            var last = new Read(null, 0);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                last.check();
                if (!names.add(entry.getName()) || names.size() > MAX_ENTRIES) throw suspicious();
                var sum = new CRC32();
                total += inflatedSize(zip, sum, allowance(entry.getName()), total, content.length);
                last = new Read(entry, sum.getValue());
            }
            last.check();
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException cutOrBroken) {
            throw new FileRefused(Reason.DAMAGED);
        }
        return names;
    }

    /** An entry read to its end; what it should add up to may stand after it, and is known with the next one. */
    private record Read(@Nullable ZipArchiveEntry entry, long sum) {

        void check() {
            if (entry != null && entry.getCrc() >= 0 && entry.getCrc() != sum) throw new FileRefused(Reason.DAMAGED);
        }
    }

    private static long inflatedSize(InputStream zip, CRC32 sum, long allowed, long before, int fileSize)
            throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            sum.update(buffer, 0, read);
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
