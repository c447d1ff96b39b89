package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.i18n.Language;

import java.util.List;

/** Projects as a list. Readers without the right to names get no column for them. */
final class ProjectTable {

    private ProjectTable() {}

    static DataTable<ProjectRow> of(List<ProjectRow> projects, List<TradeRow> trades, boolean named) {
        var table = new DataTable<ProjectRow>("lifeprojects.title")
                .column("lifeprojects.project", (row, language) -> link(row, language));
        if (named) table.column("lifeprojects.person", (row, language) -> new Span(name(row, language)));
        return table.column("lifeprojects.trade", (row, language) -> new Span(trade(row, trades, language)))
                .column("lifeprojects.state", (row, language) -> ProjectTones.chip(row.state()))
                .rows(projects);
    }

    static String trade(ProjectRow row, List<TradeRow> trades, Language language) {
        return trades.stream()
                .filter(trade -> trade.code().equals(row.tradeCode()))
                .findFirst()
                .map(trade -> trade.name().in(language.arabic()))
                .orElse("—");
    }

    static String name(ProjectRow row, Language language) {
        return row.name() == null ? "" : row.name().in(language.arabic());
    }

    private static Anchor link(ProjectRow row, Language language) {
        var link = new Anchor(ProjectLinks.project(row.id()), row.title().in(language.arabic()));
        link.addClassName("row-link");
        return link;
    }
}
