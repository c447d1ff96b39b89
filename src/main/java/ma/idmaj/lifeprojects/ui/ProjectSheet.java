package ma.idmaj.lifeprojects.ui;

import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectFilter;
import ma.idmaj.lifeprojects.ProjectRow;

import java.util.List;

/** The list of projects to take away. Readers without the right to names get no column for them. */
final class ProjectSheet {

    private ProjectSheet() {}

    static ExportedList<ProjectRow> of(
            LifeProjectService projects, ProjectFilter filter, List<TradeRow> trades, boolean named) {
        var list = new ExportedList<ProjectRow>(
                        "life-projects",
                        "lifeprojects.title",
                        RowSource.pages((offset, limit) -> projects.projects(filter, offset, limit)))
                .searched(filter.words())
                .narrowed("lifeprojects.state", filter.state())
                .both("lifeprojects.project", ProjectRow::title);
        if (named) list.person("lifeprojects.person", ProjectRow::name);
        return list.text("lifeprojects.trade", (row, words) -> ProjectTable.trade(row, trades, words.language()))
                .label("lifeprojects.state", ProjectRow::state);
    }
}
