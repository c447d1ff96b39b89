package ma.idmaj.followup.ui;

import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.followup.VisitFilter;
import ma.idmaj.followup.VisitRow;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Formats;

import org.jspecify.annotations.Nullable;

/** Visits as the list is narrowed, to take away. */
final class VisitSheet {

    private VisitSheet() {}

    /** @param place the division's name; null for any */
    static ExportedList<VisitRow> of(FollowUpService followUp, VisitFilter filter, @Nullable LocalizedText place) {
        var from = filter.from();
        return new ExportedList<VisitRow>(
                        "visits",
                        "followup.title",
                        RowSource.pages((offset, limit) -> followUp.visits(filter, offset, limit)))
                .narrowed("followup.state", filter.standing())
                .narrowed("followup.visitor", filter.visitor())
                .narrowed("followup.month", from == null ? null : Formats.date(from))
                .narrowed("followup.place", place)
                .person("followup.person", VisitRow::name)
                .text("followup.project", (visit, words) -> words.text(visit.project()))
                .text("followup.visit", 20, (visit, words) -> words.text("followup.visit." + visit.months()))
                .date("followup.due", VisitRow::dueOn)
                .date("followup.day", VisitRow::planned)
                .text("followup.visitor", (visit, words) -> visit.visitor())
                .label("followup.state", VisitRow::state)
                .text("followup.overdue", 14, (visit, words) -> visit.overdue() ? words.text("followup.overdue") : "");
    }
}
