package ma.idmaj.intake.file;

import java.io.Serializable;
import java.util.List;

/**
 * A file that could be read.
 *
 * @param name   the file's own name without its folder, for display only
 * @param sha256 digest of the bytes, 64 lower-case hexadecimal digits
 * @param sheets at least one, each with at least one row; when there are several the clerk chooses
 */
public record ListFile(String name, String sha256, List<Sheet> sheets) implements Serializable {

    public ListFile {
        sheets = List.copyOf(sheets);
    }

    public Sheet first() {
        return sheets.getFirst();
    }
}
