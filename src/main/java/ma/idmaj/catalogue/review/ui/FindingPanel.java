package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.review.Evidence;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** One finding: about which item, what was found, what to do; the evidence beside it. */
class FindingPanel extends Div {

    /** Now, and after what the page itself does to the focus when it is drawn; never away from who is typing. */
    static final String FOCUS = """
            const typing = '#words, vaadin-dialog[opened], vaadin-confirm-dialog[opened]';
            const free = () => this.isConnected && !document.activeElement?.closest(typing);
            if (free()) this.focus({preventScroll: true});
            setTimeout(() => {
                const asked = document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
                if (!asked && free() && !this.contains(document.activeElement)) this.focus({preventScroll: true});
            }, 150);""";

    FindingPanel(Finding finding, Evidence evidence, String proposer, Language language, Component... actions) {
        addClassName("finding");
        ItemFacts item = finding.item();
        var name = new Anchor(CatalogueLinks.item(item.id()), item.name().in(language.arabic()));
        name.addClassName("row-link");
        var title = new H2(name);
        title.setId("finding-title");
        var says = new Paragraph(FindingWords.sentence(finding, language));
        says.addClassName("says");
        says.setId("finding-says");
        var left = new Div(FindingWords.chip(finding.rule()), title, says);
        left.add(actions);
        left.add(facts(item, proposer));
        left.addClassNames("stack", "panel");
        add(left, new EvidencePanel(finding, evidence, language));
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "finding-title")
                .setAttribute("aria-describedby", "finding-says");
    }

    private static FactsList facts(ItemFacts item, String proposer) {
        var facts = new FactsList();
        facts.fact("catalogue.name.ar", language -> given(item.name().ar()))
                .fact("catalogue.name.fr", language -> given(item.name().fr()))
                .fact("catalogue.sector", language -> sector(item))
                .fact("catalogue.kind", language -> Localized.label(item.kind()))
                .fact("catalogue.unit", language -> Localized.label(item.unit()))
                .fact("catalogue.price", price(item))
                .fact("catalogue.priceSource", language -> given(item.priceSource()))
                .fact("catalogue.state", language -> Localized.label(item.state()));
        if (!proposer.isEmpty()) facts.fact("catalogue.review.proposedBy", language -> proposer);
        return facts;
    }

    private static Span price(ItemFacts item) {
        return new Span(new Amount(item.price()), new Span(" · "), new Ltr(Formats.date(item.priceDate())));
    }

    private static String sector(ItemFacts item) {
        var sector = item.sector();
        return sector == null ? given("") : Localized.label(sector);
    }

    private static String given(String text) {
        return text.isEmpty() ? Localized.text("catalogue.toComplete") : text;
    }

    /** The keys are heard here, and who reads by ear hears the finding. */
    void takeFocus() {
        getElement().executeJs(FOCUS);
    }
}
