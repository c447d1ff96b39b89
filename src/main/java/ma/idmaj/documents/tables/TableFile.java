package ma.idmaj.documents.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table being written. Closing it ends the file. */
public interface TableFile extends Closeable {

    /** @param width in characters, where the kind of file has widths */
    record Column(String heading, double width) {}

    /** @param cells texts, whole numbers ({@code Long}), dates ({@code LocalDate}), amounts
     *     ({@code BigDecimal}); an empty text for nothing */
    void row(List<?> cells) throws IOException;
}
