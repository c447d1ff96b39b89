package ma.idmaj.documents.sheets;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table being written, row after row. Closing it ends the file. */
public interface SheetFile extends Closeable {

    /** Signs one cell may have; what a program can't hold would make the whole file unreadable. */
    int LONGEST = 32_000;

    /**
     * @param cells one for each column: a text, {@code Number}, {@code Money}, {@code LocalDate}, {@code LocalTime} or
     *              {@code Instant}; null or an empty text for nothing
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
