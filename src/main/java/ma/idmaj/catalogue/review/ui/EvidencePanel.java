package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.review.Evidence;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.ItemUse.Use;
import ma.idmaj.catalogue.review.PriceStep;
import ma.idmaj.catalogue.review.Quote;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.List;

/** What suppliers ask, what was paid before, who counts on the item, its double. */
class EvidencePanel extends Div {

    EvidencePanel(Finding finding, Evidence evidence, Language language) {
        addClassNames("stack", "panel", "evidence");
        if (!evidence.same().isEmpty()) part("catalogue.review.double", doubles(evidence.same()));
        var scale = new PriceScale(finding.item(), evidence, language);
        if (scale.tells()) add(scale);
        part("catalogue.review.quotes", evidence.quotes().isEmpty() ? none("noQuotes") : quotes(evidence.quotes()));
        part("catalogue.review.history", evidence.prices().isEmpty() ? none("noHistory") : prices(evidence.prices()));
        part("catalogue.review.uses", evidence.uses().isEmpty() ? none("noUses") : uses(evidence.uses(), language));
    }

    private void part(String titleKey, Component content) {
        add(Localized.text(new H3(), titleKey), content);
    }

    private static Paragraph none(String key) {
        var none = Localized.text(new Paragraph(), "catalogue.review." + key);
        none.addClassName("hint");
        return none;
    }

    private static DataTable<Quote> quotes(List<Quote> quotes) {
        return new DataTable<Quote>("catalogue.review.quotes")
                .column("catalogue.review.supplier", (quote, language) -> own(quote.supplier()))
                .column("catalogue.review.on", (quote, language) -> lines(day(quote.on()), validity(quote)))
                .number(
                        "catalogue.unitPrice",
                        (quote, language) -> lines(new Amount(quote.price()), hint(FindingWords.unit(quote.unit()))))
                .rows(quotes);
    }

    private static Component validity(Quote quote) {
        if (quote.valid()) return new StateChip(Tone.GOOD, "catalogue.review.valid");
        return new StateChip(Tone.NEUTRAL, "catalogue.review.lapsed");
    }

    private static DataTable<PriceStep> prices(List<PriceStep> prices) {
        return new DataTable<PriceStep>("catalogue.review.history")
                .column("catalogue.priceDate", (step, language) -> lines(day(step.date()), decided(step)))
                .column("catalogue.priceSource", (step, language) -> own(step.source()))
                .number("catalogue.unitPrice", (step, language) -> new Amount(step.price()))
                .rows(prices.reversed());
    }

    private static Component decided(PriceStep step) {
        return step.approved()
                ? new StateChip(Tone.GOOD, "catalogue.review.step.approved")
                : new StateChip(Tone.WAITING, "catalogue.review.step.proposed");
    }

    private static DataTable<ItemFacts> doubles(List<ItemFacts> same) {
        return new DataTable<ItemFacts>("catalogue.review.double")
                .column("catalogue.name", (item, language) -> {
                    var link = new Anchor(CatalogueLinks.item(item.id()), item.reference());
                    link.getElement().setAttribute("dir", "ltr");
                    return lines(own(item.name().ar()), own(item.name().fr()), link);
                })
                .column("catalogue.review.model", (item, language) -> own(item.model()))
                .number(
                        "catalogue.unitPrice",
                        (item, language) -> lines(new Amount(item.price()), hint(Localized.label(item.state()))))
                .rows(same);
    }

    private static UnorderedList uses(List<Use> uses, Language language) {
        var list = new UnorderedList();
        list.addClassName("uses");
        uses.forEach(use -> list.add(new ListItem(
                new Span(Localized.label(use.place()) + " · "),
                new Anchor(use.href(), use.title().in(language.arabic())))));
        return list;
    }

    /** Words in a direction of their own. */
    private static Span own(String text) {
        var span = new Span(text.isEmpty() ? "—" : text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private static Ltr day(LocalDate date) {
        return new Ltr(Formats.date(date));
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }

    /** One under the other in one cell. */
    private static Div lines(Component... components) {
        var lines = new Div();
        for (Component component : components) lines.add(new Div(component));
        return lines;
    }
}
