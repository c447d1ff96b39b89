package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.funding.composition.Parameters;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.i18n.Localized;

import java.util.stream.Collectors;

/** What was asked for, kept with the answer. */
class AskedPanel extends Composite<Details> {

    AskedPanel(Parameters asked, TraitWords words) {
        getContent().setSummary(Localized.text(new Span(), "funding.composition.asked"));
        getContent().addClassName("rules");
        var facts = new FactsList()
                .fact("funding.composition.envelope", new Amount(asked.envelope()))
                .fact(
                        "funding.composition.ceiling",
                        asked.ceiling() == null
                                ? Localized.text(new Span(), "funding.composition.noCeiling")
                                : new Amount(asked.ceiling()))
                .fact(
                        "funding.composition.fromStock",
                        language -> Localized.text(
                                asked.fromStock() ? "funding.composition.yes" : "funding.composition.no"))
                .fact(
                        "funding.composition.fixings",
                        language -> Localized.text(
                                "funding.composition.fixed.count",
                                asked.people().size(),
                                asked.lines().size()));
        if (!asked.minimums().isEmpty()) {
            facts.fact(
                    "funding.composition.minimums",
                    language -> asked.minimums().stream().map(words::minimum).collect(Collectors.joining(" · ")));
        }
        if (!asked.cofunders().isEmpty()) {
            facts.fact(
                    "funding.composition.cofunders",
                    language -> asked.cofunders().stream()
                            .map(CofundersPanel::words)
                            .collect(Collectors.joining(" · ")));
        }
        getContent().add(facts);
    }
}
