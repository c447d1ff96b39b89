package ma.idmaj.followup.ui;

import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.followup.VisitRow;

/** The visits to make, to take away. */
final class VisitSheet {

    private VisitSheet() {}

    static ExportedList<VisitRow> of(FollowUpService followUp) {
        return new ExportedList<VisitRow>("visits", "followup.title", RowSource.pages(followUp::toMake))
                .person("followup.person", VisitRow::name)
                .text("followup.project", (visit, words) -> words.text(visit.project()))
                .text("followup.visit", 20, (visit, words) -> words.text("followup.visit." + visit.months()))
                .date("followup.due", VisitRow::dueOn)
                .label("followup.state", VisitRow::state)
                .text("followup.overdue", 14, (visit, words) -> visit.overdue() ? words.text("followup.overdue") : "");
    }
}
