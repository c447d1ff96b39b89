package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.facts.ItemField;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;

import java.time.LocalDate;
import java.util.Map;

/** The price a new item comes with, since when, and where it was seen. */
class PriceFields extends Div {

    private final ParsedField<Money> amount = Fields.money("catalogue.priceWithTax");
    private final DatePicker date = Fields.date("catalogue.priceDate");
    private final TextField source = Fields.text("catalogue.priceSource", FirstPrice.LONGEST_SOURCE);

    PriceFields(LocalDate today) {
        addClassName("form-grid");
        amount.setId("price");
        source.setId("price-source");
        date.setValue(today);
        date.setMax(today);
        add(amount, date, source);
    }

    /** What is written; what is not, or cannot be read, is no price and no day: the price's own rules say so. */
    FirstPrice price() {
        return new FirstPrice(
                amount.optionalValue().orElse(Money.ZERO),
                date.getOptionalValue().orElse(LocalDate.MAX),
                source.getValue());
    }

    Map<ItemField, HasValidation> fields() {
        return Map.of(ItemField.PRICE, amount, ItemField.PRICE_DATE, date, ItemField.PRICE_SOURCE, source);
    }
}
