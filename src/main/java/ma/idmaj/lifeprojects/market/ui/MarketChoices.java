package ma.idmaj.lifeprojects.market.ui;

import com.vaadin.flow.component.combobox.ComboBox;

import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** Fields that find a trade or a place by its name in either language, however it is spelled. */
final class MarketChoices {

    private MarketChoices() {}

    static ComboBox<TradeRow> trade(String labelKey, List<TradeRow> trades) {
        return box(labelKey, trades, TradeRow::name);
    }

    static ComboBox<DivisionRow> place(String labelKey, List<DivisionRow> divisions) {
        return box(labelKey, divisions, DivisionRow::label);
    }

    static @Nullable String code(ComboBox<TradeRow> trade) {
        return trade.getValue() == null ? null : trade.getValue().code();
    }

    static @Nullable String placeCode(ComboBox<DivisionRow> place) {
        return place.getValue() == null ? null : place.getValue().code();
    }

    private static <T> ComboBox<T> box(String labelKey, List<T> items, Function<T, LocalizedText> name) {
        ComboBox<T> box = Fields.label(new ComboBox<>(), labelKey);
        box.setClearButtonVisible(true);
        Localized.on(
                box,
                language -> box.setItemLabelGenerator(item -> name.apply(item).in(language.arabic())));
        box.setItems((item, typed) -> fits(name.apply(item), typed), items);
        return box;
    }

    private static boolean fits(LocalizedText name, String typed) {
        String wanted = SearchKey.of(typed);
        return SearchKey.of(name.ar()).contains(wanted)
                || SearchKey.of(name.fr()).contains(wanted);
    }
}
