package ma.idmaj.reporting.ui;

import ma.idmaj.reporting.ui.plots.Plot;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A figure as it is shown: what it says, what it is of, its plot and its table.
 *
 * @param name    of its files
 * @param finding the sentence that says what is to be seen
 * @param unit    key of the words for what is counted
 * @param source  key of the words for where it comes from
 * @param plot    none where there is nothing to draw
 * @param columns keys of the table's headings, the first of names, the others of figures
 */
record Figure(
        String name,
        LocalizedText finding,
        String unit,
        String source,
        @Nullable Plot plot,
        List<String> columns,
        List<List<LocalizedText>> rows) {

    static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }
}
