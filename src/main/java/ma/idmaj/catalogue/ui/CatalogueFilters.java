package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.search.CatalogueQuery;
import ma.idmaj.catalogue.search.Facet;
import ma.idmaj.catalogue.search.ItemGap;
import ma.idmaj.catalogue.search.ItemsFound;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.SearchField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Search field and facets of the catalogue, each choice with the number of items it leaves. All of it in the address. */
class CatalogueFilters extends Div {

    /** Words the choices anew: with another language, and with other counts. */
    private final List<Runnable> relabel = new ArrayList<>();

    private ItemsFound found = new ItemsFound(List.of(), Map.of());

    private final List<TradeRow> trades;
    private final SearchField words = new SearchField("catalogue.search", typed -> go());
    private final Select<Sector> sector =
            facet(Facet.SECTOR, "catalogue.sector", List.of(Sector.values()), Localized::label);
    private final Select<TradeRow> trade;
    private final Select<ItemKind> kind =
            facet(Facet.KIND, "catalogue.kind", List.of(ItemKind.values()), Localized::label);
    private final Select<ItemState> state =
            facet(Facet.STATE, "catalogue.state", List.of(ItemState.values()), Localized::label);
    private final Select<ItemGap> lacks =
            facet(Facet.LACKS, "catalogue.search.lacks", List.of(ItemGap.values()), Localized::label);
    private final Select<Boolean> substitutes = facet(
            Facet.SUBSTITUTES,
            "catalogue.search.substitutes",
            List.of(true, false),
            has -> Localized.text(has ? "catalogue.search.substitutes.has" : "catalogue.search.substitutes.none"));
    private final Details more = new Details(new Span(), new Div[0]);
    private boolean showing;

    CatalogueFilters(List<TradeRow> trades) {
        this.trades = trades;
        this.trade = facet(
                Facet.TRADE,
                "catalogue.facts.trade",
                List.of(),
                row -> row.name().in(Localized.language().arabic()));
        addClassName("people-filter");
        words.setId("search");
        sector.setId("facet-sector");
        trade.setId("facet-trade");
        kind.setId("facet-kind");
        state.setId("facet-state");
        lacks.setId("facet-lacks");
        substitutes.setId("facet-substitutes");
        var bar = new Div(words);
        bar.addClassName("filter-bar");
        var fields = new Div(sector, trade, kind, state, lacks, substitutes);
        fields.addClassName("filter-fields");
        more.add(fields);
        more.addClassName("filter-more");
        Localized.on(this, language -> count());
        add(bar, more);
    }

    /** Reads the address; what it says wrongly is left out. */
    CatalogueQuery read(QueryParameters address) {
        showing = true;
        words.setValue(address.getSingleParameter("q").orElse(""));
        sector.setValue(constant(Sector.values(), address, "sector"));
        offerTrades();
        trade.setValue(trades.stream()
                .filter(row -> row.sector() == sector.getValue())
                .filter(row ->
                        row.code().equals(address.getSingleParameter("trade").orElse("")))
                .findFirst()
                .orElse(null));
        kind.setValue(constant(ItemKind.values(), address, "kind"));
        state.setValue(constant(ItemState.values(), address, "state"));
        lacks.setValue(constant(ItemGap.values(), address, "lacks"));
        substitutes.setValue(
                switch (address.getSingleParameter("substitutes").orElse("")) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> null;
                });
        showing = false;
        count();
        if (narrowed() > 0) more.setOpened(true);
        return query();
    }

    /** What each choice would leave. */
    void show(ItemsFound found) {
        this.found = found;
        relabel.forEach(Runnable::run);
    }

    private CatalogueQuery query() {
        return new CatalogueQuery(
                words.getValue(),
                sector.getValue(),
                trade.getValue() == null ? null : trade.getValue().code(),
                kind.getValue(),
                state.getValue(),
                lacks.getValue(),
                substitutes.getValue());
    }

    private void offerTrades() {
        trade.setItems(
                trades.stream().filter(row -> row.sector() == sector.getValue()).toList());
        trade.setEnabled(sector.getValue() != null);
    }

    private void go() {
        if (showing) return;
        var query = query();
        var address = new LinkedHashMap<String, String>();
        if (!query.words().isBlank()) address.put("q", query.words());
        put(address, "sector", query.sector());
        // A trade of another sector goes with it.
        if (trade.getValue() != null && trade.getValue().sector() == sector.getValue())
            address.put("trade", trade.getValue().code());
        put(address, "kind", query.kind());
        put(address, "state", query.state());
        put(address, "lacks", query.lacks());
        if (query.substitutes() != null) address.put("substitutes", query.substitutes() ? "yes" : "no");
        getUI().ifPresent(ui -> ui.navigate(CatalogueLinks.ALL, QueryParameters.simple(address)));
    }

    private long narrowed() {
        return Stream.of(
                        sector.getValue(),
                        trade.getValue(),
                        kind.getValue(),
                        state.getValue(),
                        lacks.getValue(),
                        substitutes.getValue())
                .filter(Objects::nonNull)
                .count();
    }

    private void count() {
        more.getSummary().getElement().setText(Localized.text("catalogue.search.narrow", narrowed()));
    }

    private static void put(Map<String, String> address, String name, @Nullable Enum<?> value) {
        if (value != null) address.put(name, value.name());
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, QueryParameters address, String name) {
        String wanted = address.getSingleParameter(name).orElse("");
        return Stream.of(constants)
                .filter(c -> c.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private <T> Select<T> facet(Facet facet, String labelKey, List<T> choices, Function<T, String> label) {
        var field = Fields.label(new Select<T>(), labelKey);
        field.setItems(choices);
        field.setEmptySelectionAllowed(true);
        Runnable words = () -> {
            String all = Localized.text("catalogue.search.all");
            field.setEmptySelectionCaption(all);
            field.setItemLabelGenerator(choice -> choice == null
                    ? all
                    : Localized.text("catalogue.search.choice", label.apply(choice), leaves(facet, choice)));
        };
        relabel.add(words);
        Localized.on(field, language -> words.run());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) go();
        });
        return field;
    }

    private int leaves(Facet facet, Object choice) {
        return found.count(facet, choice instanceof TradeRow row ? row.code() : choice);
    }
}
