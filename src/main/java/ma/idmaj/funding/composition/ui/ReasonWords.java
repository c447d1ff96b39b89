package ma.idmaj.funding.composition.ui;

import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.Parameters;
import ma.idmaj.funding.composition.solver.Demand;
import ma.idmaj.funding.composition.solver.Reason;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Limits and clashes as sentences. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(List<Reason> reasons, Language language) {
        return reasons.stream()
                .map(reason -> Localized.text(
                        "funding.composition.reason." + reason.limit().name(),
                        Formats.money(reason.missing(), language)))
                .collect(Collectors.joining(" · "));
    }

    /** @param lines names of the items of needs, by need; of counted items, by item */
    static String of(
            Demand demand,
            Parameters parameters,
            TraitWords traits,
            Map<UUID, CandidateRow> people,
            Map<UUID, LocalizedText> lines) {
        Language language = Localized.language();
        CandidateRow row = demand.project() == null ? null : people.get(demand.project());
        String person = row == null ? "" : row.name().in(language.arabic());
        LocalizedText item = demand.subject() == null ? null : lines.get(demand.subject());
        String line = item == null ? "" : item.in(language.arabic());
        String key = "funding.composition.clash." + demand.kind().name();
        return switch (demand.kind()) {
            case PERSON_IN, PERSON_OUT, ONE_PROJECT -> Localized.text(key, person);
            case LINE_IN, LINE_OUT, PRICE -> Localized.text(key, person, line);
            case STOCK -> Localized.text(key, line);
            case MINIMUM ->
                Localized.text(key, traits.minimum(parameters.minimums().get(demand.index())));
            case ENVELOPE -> Localized.text(key, Formats.money(parameters.envelope(), language));
            case CEILING, COFUNDERS -> Localized.text(key);
        };
    }
}
