package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.funding.composition.CompositionDetail;
import ma.idmaj.funding.composition.Difference;
import ma.idmaj.funding.composition.Difference.Change;
import ma.idmaj.funding.composition.Difference.Line;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.stream.Collectors;

/** Of those on both lists, who gets more, less or other items than by hand. */
class DifferenceTable extends Composite<Div> {

    private final RunWords names;

    DifferenceTable(CompositionDetail run, List<Difference> differences) {
        names = new RunWords(run);
        getContent()
                .add(new RowTable<Difference>("funding.composition.difference.table")
                        .column("funding.composition.person", (row, language) -> names.person(row.project(), language))
                        .column("funding.composition.difference.added", (row, language) -> lines(row.added(), language))
                        .column(
                                "funding.composition.difference.removed",
                                (row, language) -> lines(row.removed(), language))
                        .column(
                                "funding.composition.difference.changed",
                                (row, language) -> changes(row.changed(), language))
                        .rows(differences));
    }

    private RowCell lines(List<Line> lines, Language language) {
        if (lines.isEmpty()) return RowCell.hint(Localized.text("funding.composition.difference.nothing"));
        return RowCell.words(lines.stream().map(line -> line(line, language)).collect(Collectors.joining(" · ")));
    }

    private RowCell changes(List<Change> changes, Language language) {
        if (changes.isEmpty()) return RowCell.hint(Localized.text("funding.composition.difference.nothing"));
        return RowCell.words(
                changes.stream().map(change -> change(change, language)).collect(Collectors.joining(" · ")));
    }

    private String line(Line line, Language language) {
        return Localized.text("funding.composition.itemTimes", names.item(line.item(), language), line.quantity());
    }

    private String change(Change change, Language language) {
        if (change.replaced())
            return Localized.text(
                    "funding.composition.difference.instead",
                    line(change.after(), language),
                    line(change.before(), language));
        if (change.before().quantity() != change.after().quantity())
            return Localized.text(
                    "funding.composition.difference.number",
                    line(change.after(), language),
                    change.before().quantity());
        return Localized.text(
                "funding.composition.difference.price",
                line(change.after(), language),
                Formats.money(change.after().total(), language),
                Formats.money(change.before().total(), language));
    }
}
