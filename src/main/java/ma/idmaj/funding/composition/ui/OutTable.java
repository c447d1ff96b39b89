package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.funding.composition.CompositionDetail;
import ma.idmaj.funding.composition.Outcome.Out;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;

/** Who is out, and each limit that adding them would break. */
class OutTable extends Composite<Div> {

    OutTable(CompositionDetail run) {
        var names = new RunWords(run);
        getContent()
                .add(new RowTable<Out>("funding.composition.outTable")
                        .column("funding.composition.person", (row, language) -> names.person(row.project(), language))
                        .column("funding.composition.project", (row, language) -> names.title(row.project(), language))
                        .column(
                                "funding.composition.why",
                                (row, language) -> RowCell.words(ReasonWords.of(row.reasons(), language)))
                        .rows(run.outcome().out()));
    }
}
