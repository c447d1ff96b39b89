package ma.idmaj.funding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.progressbar.ProgressBar;

import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.composition.CompositionLinks;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

/** One tranche: envelope, set aside, left, and a bar of the three. */
class TrancheCard extends Article {

    /** @param composes whether a list may be composed inside it from here */
    TrancheCard(TrancheRow tranche, Money committed, boolean composes) {
        addClassNames("card", "stack");
        Money left = tranche.envelope().minus(committed);
        var title = new H3();
        var meter = new ProgressBar(
                0,
                1,
                Math.clamp((double) committed.centimes() / tranche.envelope().centimes(), 0.0, 1.0));
        Localized.on(title, language -> {
            title.setText(tranche.name().in(language.arabic()));
            meter.getElement().setAttribute("aria-label", Localized.text("funding.committed"));
        });
        add(
                title,
                meter,
                new FactsList()
                        .fact("funding.envelope", new Amount(tranche.envelope()))
                        .fact("funding.committed", new Amount(committed))
                        .fact("funding.left", new Amount(left)));
        if (composes) {
            var compose = Localized.text(
                    new Anchor(CompositionLinks.compose(tranche.id()), ""), "funding.composition.fromCeremony");
            compose.addClassNames("button-link", "quiet");
            compose.setRouterIgnore(false);
            add(compose);
        }
        if (left.isNegative()) add(new StateChip(Tone.BAD, "funding.overspent"));
    }
}
