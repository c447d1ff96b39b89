package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;

import java.time.LocalDate;
import java.util.Optional;

/** What a supervisor writes of an item, the two languages side by side. */
class ItemForm extends Div {

    private final TextField nameAr = Fields.arabicText("catalogue.name.ar", 160);
    private final TextField nameFr = Fields.latinText("catalogue.name.fr", 160);
    private final TextArea specificationAr = Fields.longText("catalogue.specification.ar", 500);
    private final TextArea specificationFr = Fields.longText("catalogue.specification.fr", 500);
    private final Select<Sector> sector = Fields.choice("catalogue.sector", Sector.class);
    private final Select<ItemKind> kind = Fields.choice("catalogue.kind", ItemKind.class);
    private final Select<ItemUnit> unit = Fields.choice("catalogue.unit", ItemUnit.class);
    private final ParsedField<Money> price = Fields.money("catalogue.priceWithTax");
    private final DatePicker priceDate = Fields.date("catalogue.priceDate");
    private final TextField priceSource = Fields.text("catalogue.priceSource", 120);

    ItemForm(LocalDate today) {
        addClassName("form-grid");
        specificationAr.addClassName("rtl-input");
        specificationFr.addClassName("ltr-input");
        kind.setValue(ItemKind.DURABLE);
        unit.setValue(ItemUnit.PIECE);
        priceDate.setValue(today);
        priceDate.setMax(today);
        add(
                pair(nameAr, nameFr),
                pair(specificationAr, specificationFr),
                sector,
                kind,
                unit,
                price,
                priceDate,
                priceSource);
    }

    /** The two languages of one thing on one line. */
    private static Div pair(Component ar, Component fr) {
        var pair = new Div(ar, fr);
        pair.addClassNames("field-pair", "wide");
        return pair;
    }

    void show(ItemRow item) {
        nameAr.setValue(item.name().ar());
        nameFr.setValue(item.name().fr());
        specificationAr.setValue(item.specification().ar());
        specificationFr.setValue(item.specification().fr());
        sector.setValue(item.sector());
        kind.setValue(item.kind());
        unit.setValue(item.unit());
        price.setValue(item.price());
        priceDate.setValue(item.priceDate());
        priceSource.setValue(item.priceSource());
    }

    /** @return what is written, or nothing with each gap named at its field and the first of them in focus */
    Optional<ItemDraft> draft(LocalDate today) {
        Optional<Money> amount = price.optionalValue().filter(money -> money.centimes() > 0);
        Optional<LocalDate> day = priceDate.getOptionalValue().filter(date -> !date.isAfter(today));
        boolean named = Fields.check(nameAr, !nameAr.isEmpty() || !nameFr.isEmpty(), "catalogue.nameMissing");
        boolean placed = Fields.check(sector, sector.getValue() != null, "catalogue.sectorMissing");
        boolean priced = Fields.check(price, amount.isPresent(), "catalogue.priceMissing");
        boolean dated = Fields.check(priceDate, day.isPresent(), "catalogue.priceDateWrong");
        boolean sourced = Fields.check(priceSource, !priceSource.isEmpty(), "catalogue.sourceMissing");
        Fields.focusFirstInvalid(nameAr, sector, price, priceDate, priceSource);
        if (!named || !placed || !priced || !dated || !sourced) return Optional.empty();
        return Optional.of(new ItemDraft(
                new LocalizedText(nameAr.getValue(), nameFr.getValue()),
                new LocalizedText(specificationAr.getValue(), specificationFr.getValue()),
                sector.getValue(),
                kind.getValue(),
                unit.getValue(),
                amount.orElseThrow(),
                day.orElseThrow(),
                priceSource.getValue()));
    }
}
