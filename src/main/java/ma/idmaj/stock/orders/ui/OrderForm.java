package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.TrancheState;
import ma.idmaj.shared.Money;
import ma.idmaj.stock.orders.OrderDetail;
import ma.idmaj.stock.orders.OrderDraft;
import ma.idmaj.stock.orders.OrderLine;
import ma.idmaj.stock.orders.OrderService;
import ma.idmaj.stock.orders.SupplierChoice;
import ma.idmaj.stock.orders.ThresholdService;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An order being drawn up: from whom, out of which tranche, what; the sum live, and what the thresholds say of it. */
class OrderForm extends Div {

    private final CatalogueService catalogue;
    private final ThresholdService thresholds;
    private final List<TrancheRow> tranches;
    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<SupplierChoice> supplier = Fields.label(new ComboBox<>(), "stock.orders.supplier");
    private final Select<TrancheRow> tranche = Fields.label(new Select<>(), "stock.orders.tranche");
    private final TextField note = Fields.optional(Fields.text("stock.orders.note", OrderDraft.NOTE_LENGTH));
    private final Div lines = new Div();
    private final List<OrderLineFields> rows = new ArrayList<>();
    private final Div sum = new Div();
    private final ThresholdBox advice = new ThresholdBox();

    OrderForm(OrderService orders, ThresholdService thresholds, CatalogueService catalogue, List<TrancheRow> tranches) {
        this.catalogue = catalogue;
        this.thresholds = thresholds;
        // Nothing is ordered on a closed one any more: a draft that was asks for another.
        this.tranches = tranches.stream().filter(row -> !row.closed()).toList();
        addClassNames("stack", "order-form");
        supplier.setId("supplier");
        supplier.setItemLabelGenerator(
                choice -> choice.city().isEmpty() ? choice.name() : choice.name() + " · " + choice.city());
        supplier.setItems(
                query -> orders.suppliers(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        tranche.setId("tranche");
        tranche.setItems(this.tranches);
        Localized.on(
                tranche,
                language -> tranche.setItemLabelGenerator(row -> row == null
                        ? ""
                        : row.name().in(language.arabic()) + " · "
                                + row.agreement().in(language.arabic())));
        note.addClassName("wide");
        var facts = new Div(supplier, tranche, note);
        facts.addClassNames("panel", "form-grid");
        lines.addClassName("stack");
        sum.addClassName("sum-bar");
        var more = Localized.text(new Button(VaadinIcon.PLUS.create()), "stock.orders.line.add");
        more.setId("add-line");
        more.addClickListener(click -> row().focus());
        var actions = new Div(more);
        actions.addClassName("row");
        add(errors, facts, Localized.text(new H2(), "stock.orders.lines"), lines, actions, advice, sum);
    }

    void empty() {
        tranches.stream()
                .filter(row -> row.state() == TrancheState.APPROVED)
                .findFirst()
                .ifPresent(tranche::setValue);
        row();
        count();
    }

    void show(OrderDetail order) {
        supplier.setValue(
                new SupplierChoice(order.order().supplierId(), order.order().supplier(), ""));
        tranche.setValue(tranches.stream()
                .filter(row -> row.id().equals(order.order().trancheId()))
                .findFirst()
                .orElse(null));
        note.setValue(order.order().note());
        Map<UUID, ItemRow> items = catalogue
                .items(order.lines().stream().map(OrderLine::itemId).toList())
                .stream()
                .collect(Collectors.toMap(ItemRow::id, Function.identity()));
        order.lines().forEach(line -> row().show(line, items.get(line.itemId())));
        count();
    }

    private OrderLineFields row() {
        var row = new OrderLineFields[1];
        row[0] = new OrderLineFields(catalogue, this::count, () -> {
            rows.remove(row[0]);
            lines.remove(row[0]);
            count();
        });
        rows.add(row[0]);
        lines.add(row[0]);
        return row[0];
    }

    private void count() {
        List<OrderDraft.Line> whole = rows.stream()
                .map(OrderLineFields::line)
                .flatMap(Optional::stream)
                .toList();
        Money total =
                whole.stream().map(line -> line.price().times(line.quantity())).reduce(Money.ZERO, Money::plus);
        sum.removeAll();
        sum.add(Localized.text(new Span(), "stock.orders.total"), new Amount(total));
        advice.setVisible(!whole.isEmpty());
        if (!whole.isEmpty())
            advice.show(thresholds.note(
                    total, whole.stream().map(OrderDraft.Line::itemId).toList()));
    }

    /** Empty when something is missing, which the summary on top then tells. */
    Optional<OrderDraft> draft() {
        var problems = new ArrayList<Problem>();
        if (!Fields.check(supplier, supplier.getValue() != null, "stock.orders.supplierMissing"))
            problems.add(new Problem(supplier, supplier::getErrorMessage));
        if (!Fields.check(tranche, tranche.getValue() != null, "stock.orders.trancheMissing"))
            problems.add(new Problem(tranche, tranche::getErrorMessage));
        var written = rows.stream().filter(row -> !row.empty()).toList();
        written.forEach(row -> problems.addAll(row.problems()));
        if (written.isEmpty()) problems.add(Problem.of(lines, "stock.orders.linesMissing"));
        if (!errors.show(problems)) return Optional.empty();
        return Optional.of(new OrderDraft(
                supplier.getValue().id(),
                tranche.getValue().id(),
                note.getValue(),
                written.stream()
                        .map(OrderLineFields::line)
                        .flatMap(Optional::stream)
                        .toList()));
    }
}
