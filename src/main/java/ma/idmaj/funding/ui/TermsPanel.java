package ma.idmaj.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.funding.AgreementDetail;
import ma.idmaj.funding.AgreementDraft;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

/** What the agreement says: dates, scheme, ceiling, partners. */
class TermsPanel extends Div {

    TermsPanel(AgreementDetail agreement) {
        addClassNames("panel", "stack");
        AgreementDraft terms = agreement.terms();
        var facts = new FactsList().fact("funding.signedOn", new Ltr(Formats.date(terms.signedOn())));
        if (terms.runsUntil() != null) facts.fact("funding.runsUntil", new Ltr(Formats.date(terms.runsUntil())));
        if (!terms.scheme().in(true).isEmpty())
            facts.fact("funding.scheme", language -> terms.scheme().in(language.arabic()));
        if (terms.ceiling() != null) facts.fact("funding.ceiling", new Amount(terms.ceiling()));
        add(Localized.text(new H2(), "funding.terms"), facts);
        if (terms.partners().isEmpty()) return;
        var partners = new UnorderedList();
        Localized.on(partners, language -> {
            partners.removeAll();
            terms.partners()
                    .forEach(partner -> partners.add(new ListItem(Localized.text(
                            "funding.partnerAs",
                            partner.name().in(language.arabic()),
                            Localized.label(partner.role())))));
        });
        add(Localized.text(new H3(), "funding.partners"), partners);
    }
}
