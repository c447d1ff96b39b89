package ma.idmaj.territory;

import ma.idmaj.shared.LocalizedText;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The divisions as they are shipped; the file's first line carries the attribution and has to stay. */
final class DivisionFile {

    private DivisionFile() {}

    static List<DivisionRow> read() {
        try (var file = DivisionFile.class.getResourceAsStream("/data/admin_divisions.tsv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("level\t"))
                    .map(line -> line.split("\t", -1))
                    .map(f -> new DivisionRow(
                            f[1], f[0], f[3], new LocalizedText(f[5], f[4]), new LocalizedText(f[7], f[6])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
