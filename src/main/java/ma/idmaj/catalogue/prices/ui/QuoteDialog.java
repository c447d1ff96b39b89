package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.prices.PriceRules;
import ma.idmaj.catalogue.prices.QuoteDraft;
import ma.idmaj.catalogue.prices.SupplierRow;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.Optional;

/** What a supplier asked, as its paper says it. A refusal leaves what was typed. */
class QuoteDialog extends Dialog {

    private final ItemRow item;
    private final LocalDate today;
    private final Select<SupplierRow> supplier = Fields.label(new Select<>(), "catalogue.prices.supplier");
    private final ParsedField<Money> price = Fields.money("catalogue.prices.priceWithTax");
    private final Select<ItemUnit> unit = Fields.choice("catalogue.unit", ItemUnit.class);
    private final ParsedField<Integer> vat =
            Fields.optional(Fields.count("catalogue.prices.vat", PriceRules.HIGHEST_VAT / 100));
    private final DatePicker quotedOn = Fields.date("catalogue.prices.quotedOn");
    private final DatePicker validUntil = Fields.optional(Fields.date("catalogue.prices.validUntil"));
    private final TextField reference =
            Fields.optional(Fields.latinText("catalogue.prices.reference", QuoteDraft.MAX_REFERENCE));
    private final TextField source = Fields.optional(Fields.text("catalogue.prices.source", QuoteDraft.MAX_SOURCE));

    QuoteDialog(PricesTab of, ItemRow item, Runnable recorded) {
        this.item = item;
        this.today = LocalDate.now(of.clock());
        supplier.setItems(
                of.suppliers().suppliers().stream().filter(SupplierRow::active).toList());
        supplier.setItemLabelGenerator(SupplierRow::name);
        unit.setValue(item.unit());
        Fields.hint(unit, "catalogue.prices.unit.hint");
        vat.setValue(item.vatRate() / 100);
        quotedOn.setMax(today);
        quotedOn.setValue(today);
        supplier.addClassName("wide");
        var form = new Div(supplier, price, vat, unit, quotedOn, validUntil, reference, source);
        form.addClassName("form-grid");
        var save = Localized.text(new Button(), "catalogue.prices.record");
        save.setId("save-quote");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> draft().ifPresent(draft -> Notices.attempt(() -> {
            of.quotes().record(draft);
            close();
            Notices.done("catalogue.prices.recorded");
            recorded.run();
        })));
        var cancel = Localized.text(new Button(), "catalogue.prices.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("catalogue.prices.record")));
        add(form);
        getFooter().add(cancel, save);
    }

    private Optional<QuoteDraft> draft() {
        LocalDate day = quotedOn.getValue();
        LocalDate until = validUntil.getValue();
        boolean sold = Fields.check(supplier, supplier.getValue() != null, "catalogue.prices.supplierMissing");
        boolean priced = Fields.check(
                price, price.optionalValue().filter(p -> p.centimes() > 0).isPresent(), "catalogue.priceMissing");
        boolean taxed = Fields.check(vat, !vat.unreadable(), "catalogue.prices.vatWrong");
        boolean measured = Fields.check(unit, unit.getValue() != null, "catalogue.prices.unitMissing");
        boolean dated = Fields.check(quotedOn, day != null && !day.isAfter(today), "catalogue.priceDateWrong");
        boolean ends = Fields.check(
                validUntil,
                until == null || day == null || !until.isBefore(day),
                "catalogue.prices.endsBeforeItBegins");
        Fields.focusFirstInvalid(supplier, price, vat, unit, quotedOn, validUntil);
        if (!sold || !priced || !taxed || !measured || !dated || !ends) return Optional.empty();
        return Optional.of(new QuoteDraft(
                item.id(),
                supplier.getValue().id(),
                day,
                until,
                price.optionalValue().orElseThrow(),
                vat.optionalValue().map(percent -> percent * 100).orElse(null),
                unit.getValue(),
                reference.getValue(),
                source.getValue()));
    }
}
