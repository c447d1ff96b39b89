package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.funding.composition.CompositionDetail;
import ma.idmaj.funding.composition.solver.Composition.Member;
import ma.idmaj.funding.composition.solver.Composition.Taken;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.stream.Collectors;

/** Who is in, with which items; a substitute says that it is one. */
class MembersTable extends Composite<Div> {

    MembersTable(CompositionDetail run) {
        var names = new RunWords(run);
        getContent()
                .add(new RowTable<Member>("funding.composition.inTable")
                        .column("funding.composition.person", (row, language) -> names.person(row.project(), language))
                        .column("funding.composition.project", (row, language) -> names.title(row.project(), language))
                        .column(
                                "funding.composition.items",
                                (row, language) -> RowCell.words(row.lines().stream()
                                        .map(line -> words(names, line, language))
                                        .collect(Collectors.joining(" · "))))
                        .number(
                                "funding.composition.sum",
                                (row, language) -> RowCell.ltr(row.total().format()))
                        .rows(run.outcome().list().members()));
    }

    private static String words(RunWords names, Taken line, Language language) {
        String item = names.item(line.item(), language);
        return line.substitute()
                ? Localized.text("funding.composition.itemInstead", item, line.quantity())
                : Localized.text("funding.composition.itemTimes", item, line.quantity());
    }
}
