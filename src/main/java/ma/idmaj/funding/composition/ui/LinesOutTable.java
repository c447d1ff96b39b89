package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.funding.composition.CompositionDetail;
import ma.idmaj.funding.composition.Outcome.Left;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Localized;

/** Lines of those in that are not given, and why. */
class LinesOutTable extends Composite<Div> {

    LinesOutTable(CompositionDetail run) {
        var names = new RunWords(run);
        getContent()
                .add(new RowTable<Left>("funding.composition.linesOutTable")
                        .column("funding.composition.person", (row, language) -> names.person(row.project(), language))
                        .column(
                                "funding.composition.item",
                                (row, language) -> RowCell.words(Localized.text(
                                        "funding.composition.itemTimes",
                                        names.item(row.item(), language),
                                        row.quantity())))
                        .column(
                                "funding.composition.why",
                                (row, language) -> RowCell.words(ReasonWords.of(row.reasons(), language)))
                        .rows(run.outcome().left()));
    }
}
