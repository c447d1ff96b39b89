package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.ItemFilter;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Search field and filters of the catalogue. The filter lives in the address. */
class CatalogueFilters extends Div {

    private final TextField words = new TextField();
    private final Select<Sector> sector = choice("catalogue.sector", "catalogue.allSectors", Sector.values());
    private final Select<ItemState> state = choice("catalogue.state", "catalogue.allStates", ItemState.values());

    CatalogueFilters() {
        addClassName("filter-bar");
        words.addClassName("search");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        Localized.on(words, language -> words.setLabel(Localized.text("catalogue.search")));
        words.addValueChangeListener(change -> go(change.isFromClient()));
        sector.addValueChangeListener(change -> go(change.isFromClient()));
        state.addValueChangeListener(change -> go(change.isFromClient()));
        add(words, sector, state);
    }

    /** Reads the address; what it says wrongly is left out. */
    ItemFilter read(QueryParameters address) {
        var filter = new ItemFilter(
                address.getSingleParameter("q").orElse(""),
                constant(Sector.values(), address, "sector"),
                constant(ItemState.values(), address, "state"));
        words.setValue(filter.words());
        sector.setValue(filter.sector());
        state.setValue(filter.state());
        return filter;
    }

    private void go(boolean fromClient) {
        if (!fromClient) return;
        var address = new HashMap<String, String>();
        if (!words.getValue().isBlank()) address.put("q", words.getValue());
        put(address, "sector", sector.getValue());
        put(address, "state", state.getValue());
        getUI().ifPresent(ui -> ui.navigate(CatalogueLinks.ALL, QueryParameters.simple(address)));
    }

    private static void put(Map<String, String> address, String name, @Nullable Enum<?> value) {
        if (value != null) address.put(name, value.name());
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, QueryParameters address, String name) {
        String wanted = address.getSingleParameter(name).orElse("");
        return Arrays.stream(constants)
                .filter(c -> c.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> Select<E> choice(String key, String allKey, E[] constants) {
        var select = new Select<E>();
        select.setItems(constants);
        select.setEmptySelectionAllowed(true);
        Localized.on(select, language -> {
            select.setLabel(Localized.text(key));
            select.setEmptySelectionCaption(Localized.text(allKey));
            select.setPlaceholder(Localized.text(allKey));
            select.setItemLabelGenerator(c -> c == null ? Localized.text(allKey) : Localized.label(c));
        });
        return select;
    }
}
