package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemDetail;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemStep;
import ma.idmaj.catalogue.facts.SpecificationLine;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.tabs.ItemTab;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.Function;

/** All that is written of an item: both languages side by side, its measures, what it needs, who did what. */
@org.springframework.stereotype.Component
class FactsTab implements ItemTab {

    private final CatalogueService catalogue;
    private final KitService kits;
    private final AccountNames names;

    FactsTab(CatalogueService catalogue, KitService kits, AccountNames names) {
        this.catalogue = catalogue;
        this.kits = kits;
        this.names = names;
    }

    @Override
    public String titleKey() {
        return "catalogue.facts.tab";
    }

    @Override
    public String path() {
        return "facts";
    }

    @Override
    public Component content(ItemRow item, Runnable changed) {
        var detail = catalogue.detail(item.id());
        var trades = kits.trades();
        var parts = new Div(
                languages(detail),
                panel("catalogue.facts.section.class", list(language -> ItemWords.kind(detail, trades, language))),
                panel(
                        "catalogue.facts.section.needs",
                        list(language -> ItemWords.needs(detail.facts().needs(), language))),
                lines(detail.facts().lines()),
                panel("catalogue.price", list(language -> ItemWords.price(detail, language))),
                steps(catalogue.steps(item.id())));
        parts.addClassName("item-facts");
        return parts;
    }

    private static Div languages(ItemDetail detail) {
        var both = new Div();
        both.addClassNames("item-languages", "wide");
        for (Language language : Language.values()) both.add(side(detail, language));
        return both;
    }

    /** One language as it is written: what is missing in it is not taken from the other. */
    private static Div side(ItemDetail detail, Language language) {
        boolean arabic = language.arabic();
        var item = detail.item();
        var title = new H2(arabic ? item.name().ar() : item.name().fr());
        var specification = new Paragraph(
                arabic ? item.specification().ar() : item.specification().fr());
        var description = new Paragraph(
                arabic
                        ? detail.facts().description().ar()
                        : detail.facts().description().fr());
        var side = new Div();
        side.addClassNames("panel", "stack");
        side.getElement().setAttribute("dir", language.dir()).setAttribute("lang", language.code());
        if (title.getText().isEmpty()) {
            String key = arabic ? "catalogue.ReviewRule.ARABIC_MISSING" : "catalogue.ReviewRule.FRENCH_MISSING";
            side.add(Localized.text(new Paragraph(), key));
        } else side.add(title);
        if (!specification.getText().isEmpty()) side.add(specification);
        if (!description.getText().isEmpty()) side.add(description);
        return side;
    }

    private static FactsList list(Function<Language, List<ItemWords.Fact>> facts) {
        var list = new FactsList();
        var first = facts.apply(Localized.language());
        for (int i = 0; i < first.size(); i++) {
            int at = i;
            list.fact(
                    first.get(i).key(),
                    language -> facts.apply(language).get(at).text());
        }
        return list;
    }

    private static Div lines(List<SpecificationLine> lines) {
        if (lines.isEmpty()) {
            return panel("catalogue.facts.section.lines", Localized.text(new Paragraph(), "catalogue.toComplete"));
        }
        return panel(
                "catalogue.facts.section.lines",
                new DataTable<SpecificationLine>("catalogue.facts.section.lines")
                        .column(
                                "catalogue.facts.line.label",
                                (line, language) -> new Span(line.label().in(language.arabic())))
                        .column("catalogue.facts.line.value", (line, language) -> auto(line.value()))
                        .rows(lines));
    }

    private Div steps(List<ItemStep> steps) {
        var people = names.of(steps.stream().map(ItemStep::by).toList());
        var list = new OrderedList();
        list.addClassName("item-steps");
        steps.forEach(step -> {
            var who = new Span();
            Localized.on(who, language -> who.setText(people.of(step.by(), language.arabic())));
            list.add(new ListItem(CatalogueTones.chip(step.state()), who, new Ltr(Formats.moment(step.at()))));
        });
        return panel("catalogue.facts.steps", list);
    }

    /** «350 L» and «نحاس» each in its own direction. */
    private static Span auto(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private static Div panel(String titleKey, Component content) {
        var panel = new Div(Localized.text(new H2(), titleKey), content);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public int order() {
        return 10;
    }
}
