package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.shared.Money;
import ma.idmaj.stock.orders.OrderDraft;
import ma.idmaj.stock.orders.OrderLine;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One line of an order being drawn up: item, how many, agreed price of one. */
class OrderLineFields extends Div {

    private final ComboBox<ItemRow> item;
    private final ParsedField<Integer> quantity = Fields.count("stock.quantity", OrderDraft.MOST_OF_ONE);
    private final ParsedField<Money> price = Fields.money("stock.orders.price");

    OrderLineFields(CatalogueService catalogue, Runnable changed, Runnable remove) {
        addClassName("order-line");
        item = Fields.label(new ComboBox<>(), "stock.item");
        item.setItemLabelGenerator(row -> row.name().in(Localized.language().arabic()));
        item.setItems(query -> catalogue
                .pick(query.getFilter().orElse(""), Localized.language().arabic(), query.getOffset(), query.getLimit())
                .stream());
        item.addValueChangeListener(change -> {
            // What it cost last is where the talk begins.
            if (change.isFromClient() && change.getValue() != null && price.getValue() == null)
                price.setValue(change.getValue().price());
            changed.run();
        });
        quantity.addValueChangeListener(change -> changed.run());
        price.addValueChangeListener(change -> changed.run());
        quantity.setValue(1);
        var away = new Button(VaadinIcon.TRASH.create(), click -> remove.run());
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Localized.on(away, language -> away.setAriaLabel(Localized.text("stock.orders.line.remove")));
        add(item, quantity, price, away);
    }

    void show(OrderLine line, ItemRow row) {
        item.setValue(row);
        quantity.setValue(line.quantity());
        price.setValue(line.price());
    }

    boolean empty() {
        return item.getValue() == null && price.getValue() == null;
    }

    /** What is not filled in; each field is marked. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        int count = quantity.optionalValue().orElse(0);
        long centimes = price.optionalValue().map(Money::centimes).orElse(0L);
        if (!Fields.check(item, item.getValue() != null, "stock.orders.line.itemMissing"))
            problems.add(new Problem(item, item::getErrorMessage));
        if (!Fields.check(quantity, count > 0, "stock.quantityMissing"))
            problems.add(new Problem(quantity, quantity::getErrorMessage));
        if (!Fields.check(price, centimes > 0, "stock.orders.line.priceMissing"))
            problems.add(new Problem(price, price::getErrorMessage));
        return problems;
    }

    /** The line as far as it is filled in. */
    Optional<OrderDraft.Line> line() {
        boolean whole = item.getValue() != null && quantity.optionalValue().orElse(0) > 0 && price.getValue() != null;
        return whole
                ? Optional.of(new OrderDraft.Line(
                        item.getValue().id(),
                        Objects.requireNonNull(quantity.getValue()),
                        Objects.requireNonNull(price.getValue())))
                : Optional.empty();
    }

    void focus() {
        item.focus();
    }
}
