package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.funding.composition.CompositionLinks;
import ma.idmaj.funding.composition.CompositionRow;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Runs of a tranche that were kept: who, when, and what came out. */
class RunsTable extends Composite<Div> {

    RunsTable(List<CompositionRow> runs, AccountNames accounts) {
        var names = accounts.of(
                runs.stream().map(CompositionRow::composedBy).distinct().toList());
        getContent()
                .add(new RowTable<CompositionRow>("funding.composition.runs")
                        .column(
                                "funding.composition.run",
                                (row, language) -> RowCell.name(
                                        Formats.moment(row.composedAt()),
                                        names.of(row.composedBy(), language.arabic()),
                                        CompositionLinks.composition(row.id())))
                        .number("funding.composition.people", (row, language) -> RowCell.ltr("" + row.people()))
                        .number(
                                "funding.composition.total",
                                (row, language) -> RowCell.ltr(row.total().format()))
                        .number(
                                "funding.composition.envelope",
                                (row, language) -> RowCell.ltr(row.envelope().format()))
                        .column("funding.composition.result", (row, language) -> RowCell.words(result(row)))
                        .rows(runs));
    }

    private static String result(CompositionRow row) {
        String proof = Localized.text(row.proven() ? "funding.composition.proven" : "funding.composition.notProven");
        return row.acceptedAt() == null ? proof : proof + " · " + Localized.text("funding.composition.accepted");
    }
}
