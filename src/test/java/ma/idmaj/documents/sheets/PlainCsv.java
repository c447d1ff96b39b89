package ma.idmaj.documents.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads CSV by the letter of RFC 4180, with a semicolon; knows nothing of what wrote it, and forgives nothing. */
public final class PlainCsv {

    private static final Pattern CELL = Pattern.compile("\"([^\"]*+(?:\"\"[^\"]*+)*+)\"(;|\r\n)");

    private PlainCsv() {}

    public static List<List<String>> read(byte[] file) {
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = CELL.matcher(text);
        int at = 0;
        for (; cell.lookingAt(); cell.region(at, text.length())) {
            at = cell.end();
            row.add(cell.group(1).replace("\"\"", "\""));
            if (cell.group(2).equals(";")) continue;
            rows.add(row);
            row = new ArrayList<>();
        }
        assertThat(at).as("all of it is cells").isEqualTo(text.length());
        assertThat(row).as("the last row is ended").isEmpty();
        return rows;
    }
}
