package ma.idmaj.funding.composition.ui;

import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.CompositionDetail;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** Names of whom and what a run speaks of. A project that is gone since leaves its place. */
record RunWords(CompositionDetail run) {

    RowCell person(UUID project, Language language) {
        CandidateRow row = run.people().get(project);
        if (row == null) return RowCell.hint(Localized.text("funding.composition.unknown"));
        return RowCell.name(
                row.name().in(language.arabic()),
                row.name().other(language.arabic()),
                ProjectLinks.project(row.project()));
    }

    RowCell title(UUID project, Language language) {
        CandidateRow row = run.people().get(project);
        return RowCell.words(row == null ? "" : row.title().in(language.arabic()));
    }

    String name(UUID project, Language language) {
        CandidateRow row = run.people().get(project);
        return row == null
                ? Localized.text("funding.composition.unknown")
                : row.name().in(language.arabic());
    }

    String item(UUID item, Language language) {
        LocalizedText name = run.items().get(item);
        return name == null ? Localized.text("funding.composition.unknown") : name.in(language.arabic());
    }
}
