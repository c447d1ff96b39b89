package ma.idmaj.privacy.retention.ui;

import com.vaadin.flow.component.html.Span;

import ma.idmaj.privacy.retention.RetentionCount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** How many go of each category, and how many stay because of a hold or of something under way; without those of which there are none. */
final class CountsTable {

    private CountsTable() {}

    /** @param goneKey heading: what goes, or what went */
    static DataTable<RetentionCount> of(List<RetentionCount> counts, String goneKey) {
        return new DataTable<RetentionCount>("privacy.retention.counts")
                .column("privacy.retention.category", (count, language) -> new Span(Localized.label(count.category())))
                .column(
                        "privacy.retention.months",
                        (count, language) -> new Span(Localized.text("privacy.retention.monthsCount", count.months())))
                .number(goneKey, (count, language) -> new Ltr(Integer.toString(count.gone())))
                .number("privacy.retention.held", (count, language) -> new Ltr(Integer.toString(count.held())))
                .number("privacy.retention.stopped", (count, language) -> new Ltr(Integer.toString(count.stopped())))
                .rows(counts.stream()
                        .filter(count -> count.gone() + count.held() + count.stopped() > 0)
                        .toList());
    }
}
