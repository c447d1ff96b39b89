package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.solver.Trait;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Everybody there is to choose from, in the order of the committee's decisions. */
class CandidatesTable extends Composite<Div> {

    CandidatesTable(List<CandidateRow> candidates, TraitWords words) {
        getContent()
                .add(new RowTable<CandidateRow>("funding.composition.candidates")
                        .column(
                                "funding.composition.person",
                                (row, language) -> RowCell.name(
                                        row.name().in(language.arabic()),
                                        row.name().other(language.arabic()),
                                        ProjectLinks.project(row.project())))
                        .column(
                                "funding.composition.project",
                                (row, language) -> RowCell.words(row.title().in(language.arabic())))
                        .column("funding.composition.sector", (row, language) -> known(row.sector()))
                        .column("funding.composition.sex", (row, language) -> known(row.sex()))
                        .column(
                                "funding.composition.territory",
                                (row, language) -> row.province() == null
                                        ? RowCell.hint(Localized.text("funding.composition.unknown"))
                                        : RowCell.words(words.value(Trait.TERRITORY, row.province())))
                        .column(
                                "funding.composition.state",
                                (row, language) -> RowCell.words(Localized.label(row.state())))
                        .column(
                                "funding.composition.decidedOn",
                                (row, language) -> RowCell.ltr(Formats.date(row.decidedOn())))
                        .rows(candidates));
    }

    private static RowCell known(@Nullable Enum<?> value) {
        return value == null
                ? RowCell.hint(Localized.text("funding.composition.unknown"))
                : RowCell.words(Localized.label(value));
    }
}
