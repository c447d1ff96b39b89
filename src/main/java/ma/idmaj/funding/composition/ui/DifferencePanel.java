package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.funding.composition.CompositionDetail;
import ma.idmaj.funding.composition.Difference;
import ma.idmaj.funding.composition.OpenLists.ByHand;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list found beside the one made by hand, as that stood then: the sums, who comes, who goes, who gets other items. */
class DifferencePanel extends Div {

    private final RunWords names;

    DifferencePanel(CompositionDetail run) {
        names = new RunWords(run);
        addClassNames("panel", "stack");
        setId("difference");
        var byHand = run.outcome().byHand();
        Set<UUID> before = byHand.stream().map(ByHand::project).collect(Collectors.toCollection(LinkedHashSet::new));
        var list = run.outcome().list();
        Set<UUID> now = list.members().stream()
                .map(member -> member.project())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Money sum = byHand.stream().map(ByHand::total).reduce(Money.ZERO, Money::plus);
        add(Localized.text(new H2(), "funding.composition.difference"));
        var sums = new Paragraph();
        Localized.on(
                sums,
                language -> sums.setText(Localized.text(
                        "funding.composition.difference.sums",
                        before.size(),
                        Formats.money(sum, language),
                        now.size(),
                        Formats.money(list.total(), language))));
        add(
                sums,
                new FactsList()
                        .fact("funding.composition.difference.comes", named(without(now, before)))
                        .fact("funding.composition.difference.goes", named(without(before, now))));
        var items = Difference.between(byHand, list);
        if (!items.isEmpty()) add(new DifferenceTable(run, items));
    }

    private static Set<UUID> without(Set<UUID> some, Collection<UUID> others) {
        var rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private Span named(Set<UUID> projects) {
        var span = new Span();
        Localized.on(
                span,
                language -> span.setText(
                        projects.isEmpty()
                                ? Localized.text("funding.composition.difference.nobody")
                                : projects.stream()
                                        .map(project -> names.name(project, language))
                                        .collect(Collectors.joining(" · "))));
        return span;
    }
}
