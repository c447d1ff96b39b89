package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.lifeprojects.MoveRule;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.needs.NeedFlag;
import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.lifeprojects.needs.NeedRow;
import ma.idmaj.lifeprojects.needs.NeedsList;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** No project goes to the committee without an answered feasibility and a needs list that can be bought. */
@Component
class FeasibilityRule implements MoveRule {

    private final FeasibilityStore store;
    private final NeedsService needs;
    private final Translations translations;

    FeasibilityRule(FeasibilityStore store, NeedsService needs, Translations translations) {
        this.store = store;
        this.needs = needs;
        this.translations = translations;
    }

    @Override
    public void check(UUID project, ProjectState from, ProjectState to) {
        if (to != ProjectState.SUBMITTED) return;
        Feasibility so =
                store.find(project).map(FeasibilityStore.Saved::feasibility).orElse(Feasibility.EMPTY);
        Set<Gap> gaps = Gap.of(so);
        List<NeedRow> rows = needs.needs(project).needs();
        var arabic = missing(Language.AR, gaps, rows);
        if (arabic.isEmpty()) return;
        throw new FeasibilityIncomplete(
                gaps.isEmpty() ? NeedsList.TAB : Feasibility.TAB,
                new LocalizedText(String.join(" ", arabic), String.join(" ", missing(Language.FR, gaps, rows))));
    }

    /** A sentence for each tab on which something is missing. */
    private List<String> missing(Language language, Set<Gap> gaps, List<NeedRow> rows) {
        var sentences = new ArrayList<String>();
        if (!gaps.isEmpty()) {
            sentences.add(sentence(
                    language,
                    "lifeprojects.feasibility.missing",
                    gaps.stream()
                            .map(gap -> translations.text(language, EnumLabels.key(gap)))
                            .toList()));
        }
        if (rows.stream().noneMatch(row -> row.priority() == NeedPriority.ESSENTIAL)) {
            sentences.add(translations.text(language, "lifeprojects.needs.noEssential"));
        }
        named(language, "lifeprojects.needs.unpriced", rows, NeedFlag.UNPRICED, sentences);
        named(language, "lifeprojects.needs.withdrawn", rows, NeedFlag.WITHDRAWN, sentences);
        return sentences;
    }

    private void named(Language language, String key, List<NeedRow> rows, NeedFlag flag, List<String> sentences) {
        var names = rows.stream()
                .filter(row -> row.flag() == flag)
                .map(row -> row.item().in(language.arabic()))
                .toList();
        if (!names.isEmpty()) sentences.add(sentence(language, key, names));
    }

    private String sentence(Language language, String key, List<String> things) {
        return translations.text(language, key, translations.list(language, things));
    }
}
