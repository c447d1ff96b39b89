package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.review.ReviewFilter;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words of the item, the rule with how many it found, the sector. They live in the address. */
class ReviewFilters extends Div {

    private final TextField words = new TextField();
    private final Select<ReviewRule> rule = new Select<>();
    private final Select<Sector> sector = new Select<>();
    private Map<ReviewRule, Long> counts = Map.of();

    ReviewFilters() {
        addClassName("filter-bar");
        words.addClassName("search");
        words.setId("words");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        rule.setId("rule");
        sector.setId("sector");
        sector.setItems(Sector.values());
        Localized.on(this, language -> label());
        words.addValueChangeListener(change -> go(change.isFromClient()));
        rule.addValueChangeListener(change -> go(change.isFromClient()));
        sector.addValueChangeListener(change -> go(change.isFromClient()));
        add(words, rule, sector);
    }

    private void label() {
        words.setLabel(Localized.text("catalogue.search"));
        all(rule, "catalogue.review.finding", "catalogue.review.allRules");
        all(sector, "catalogue.sector", "catalogue.allSectors");
        rule.setItemLabelGenerator(one -> one == null
                ? Localized.text("catalogue.review.allRules")
                : Localized.text("catalogue.review.ruleCount", one, counts.getOrDefault(one, 0L)));
        sector.setItemLabelGenerator(
                one -> one == null ? Localized.text("catalogue.allSectors") : Localized.label(one));
    }

    private static void all(Select<?> select, String key, String allKey) {
        select.setLabel(Localized.text(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Localized.text(allKey));
        select.setPlaceholder(Localized.text(allKey));
    }

    /** What was found offers itself; what found nothing stays away, unless it is what was asked for. */
    void show(ReviewFilter filter, Map<ReviewRule, Long> found) {
        counts = found;
        rule.setItems(Arrays.stream(ReviewRule.values())
                .filter(one -> found.containsKey(one) || one == filter.rule())
                .toList());
        label();
        rule.setValue(filter.rule());
        words.setValue(filter.words());
        sector.setValue(filter.sector());
    }

    /** What an address says; what it says wrongly is left out. */
    static ReviewFilter read(QueryParameters address) {
        return new ReviewFilter(
                address.getSingleParameter("q").orElse(""),
                constant(ReviewRule.values(), address, "rule"),
                constant(Sector.values(), address, "sector"));
    }

    static QueryParameters address(ReviewFilter filter, @Nullable String at) {
        var address = new LinkedHashMap<String, String>();
        if (!filter.words().isBlank()) address.put("q", filter.words());
        var rule = filter.rule();
        if (rule != null) address.put("rule", rule.name());
        var sector = filter.sector();
        if (sector != null) address.put("sector", sector.name());
        if (at != null) address.put("at", at);
        return QueryParameters.simple(address);
    }

    private void go(boolean fromClient) {
        if (!fromClient) return;
        var filter = new ReviewFilter(words.getValue(), rule.getValue(), sector.getValue());
        getUI().ifPresent(ui -> ui.navigate(CatalogueLinks.REVIEW, address(filter, null)));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, QueryParameters address, String name) {
        String wanted = address.getSingleParameter(name).orElse("");
        return Arrays.stream(constants)
                .filter(c -> c.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
