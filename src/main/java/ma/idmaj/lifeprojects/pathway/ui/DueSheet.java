package ma.idmaj.lifeprojects.pathway.ui;

import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.lifeprojects.pathway.ActionService;
import ma.idmaj.lifeprojects.pathway.DueAction;

/** What is due, to take away. */
final class DueSheet {

    private DueSheet() {}

    static ExportedList<DueAction> of(ActionService actions) {
        return new ExportedList<DueAction>("actions", "lifeprojects.work.page", RowSource.pages(actions::due))
                .text(
                        "lifeprojects.action.what",
                        40,
                        (row, words) -> row.action().what())
                .date("lifeprojects.due", row -> row.action().dueOn())
                .text(
                        "lifeprojects.action.owner",
                        20,
                        (row, words) -> words.text(
                                row.action().owner() == null
                                        ? "lifeprojects.action.thePerson"
                                        : "lifeprojects.action.you"))
                .person("lifeprojects.person", DueAction::person)
                .text("lifeprojects.project", (row, words) -> words.text(row.title()));
    }
}
