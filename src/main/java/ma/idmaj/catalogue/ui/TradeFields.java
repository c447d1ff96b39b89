package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** The sector, and one of its trades. */
class TradeFields extends Div {

    private final List<TradeRow> trades;
    private final Select<Sector> sector = Fields.choice("catalogue.sector", Sector.class);
    private final Select<TradeRow> trade = Fields.optional(Fields.label(new Select<>(), "catalogue.facts.trade"));

    TradeFields(List<TradeRow> trades) {
        this.trades = trades;
        addClassName("trade-fields");
        sector.setId("sector");
        trade.setId("trade");
        trade.setEmptySelectionAllowed(true);
        Localized.on(trade, language -> {
            trade.setEmptySelectionCaption(Localized.text("catalogue.facts.trade.several"));
            trade.setItemLabelGenerator(row -> row == null
                    ? Localized.text("catalogue.facts.trade.several")
                    : row.name().in(language.arabic()));
        });
        Fields.hint(trade, "catalogue.facts.trade.hint");
        sector.addValueChangeListener(change -> offer(null));
        offer(null);
        add(sector, trade);
    }

    void show(@Nullable Sector chosen, @Nullable String code) {
        sector.setValue(chosen);
        offer(code);
    }

    private void offer(@Nullable String code) {
        var offered =
                trades.stream().filter(row -> row.sector() == sector.getValue()).toList();
        trade.setItems(offered);
        trade.setEnabled(!offered.isEmpty());
        trade.setValue(offered.stream()
                .filter(row -> Objects.equals(row.code(), code))
                .findFirst()
                .orElse(null));
    }

    Select<Sector> sector() {
        return sector;
    }

    Select<TradeRow> trade() {
        return trade;
    }

    @Nullable
    String code() {
        return trade.getValue() == null ? null : trade.getValue().code();
    }
}
