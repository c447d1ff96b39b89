package ma.idmaj.documents.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/** A hundred thousand rows leave through a small heap: rows are written, not held. */
class LongListTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void aHundredThousandRowsFitIntoAQuarterOfAGigabyte(SheetFormat format) throws Exception {
        Path file = folder.resolve("list." + format.ending());
        Path said = folder.resolve("said");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongList.class.getName(),
                        format.name(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(rows(format, file)).isEqualTo(LongList.ROWS);
    }

    private static long rows(SheetFormat format, Path file) throws IOException {
        if (format == SheetFormat.CSV) {
            try (var lines = Files.lines(file)) {
                return lines.count() - 1;
            }
        }
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return occurrences(sheet, "<row ") - 3;
        }
    }

    /** Byte by byte: the sheet is many times the heap that wrote it. */
    private static long occurrences(InputStream text, String wanted) throws IOException {
        byte[] sought = wanted.getBytes(StandardCharsets.US_ASCII);
        byte[] read = new byte[64 * 1024];
        long found = 0;
        int matched = 0;
        for (int length = text.read(read); length >= 0; length = text.read(read))
            for (int i = 0; i < length; i++) {
                matched = read[i] == sought[matched] ? matched + 1 : read[i] == sought[0] ? 1 : 0;
                if (matched < sought.length) continue;
                found++;
                matched = 0;
            }
        return found;
    }
}
