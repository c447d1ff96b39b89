package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.lifeprojects.EligibleProject.Need;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a project needs, at today's reference prices. */
class NeedsTable extends Div {

    NeedsTable(List<Need> needs, CatalogueService catalogue) {
        addClassName("stack");
        if (needs.isEmpty()) {
            add(new EmptyState("lifeprojects.noNeeds.title", "lifeprojects.noNeeds.hint"));
            return;
        }
        Map<UUID, ItemRow> items = catalogue
                .items(needs.stream().map(Need::itemId).toList())
                .stream()
                .collect(Collectors.toMap(ItemRow::id, item -> item));
        Money sum = needs.stream().map(need -> total(need, items)).reduce(Money.ZERO, Money::plus);
        var total = new Div(Localized.text(new Span(), "lifeprojects.needsTotal"), new Amount(sum));
        total.addClassName("row");
        add(
                new DataTable<Need>("lifeprojects.needs")
                        .column(
                                "lifeprojects.item",
                                (need, language) ->
                                        new Span(items.get(need.itemId()).name().in(language.arabic())))
                        .number(
                                "lifeprojects.quantity",
                                (need, language) -> new Span(Integer.toString(need.quantity())))
                        .number(
                                "lifeprojects.unitPrice",
                                (need, language) ->
                                        new Amount(items.get(need.itemId()).price()))
                        .number("lifeprojects.total", (need, language) -> new Amount(total(need, items)))
                        .rows(needs),
                total);
    }

    private static Money total(Need need, Map<UUID, ItemRow> items) {
        return items.get(need.itemId()).price().times(need.quantity());
    }
}
