package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Dates;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.Optional;

/** What a supervisor writes of an item, the two languages side by side. */
class ItemForm extends Div {

    private final TextField nameAr = new TextField();
    private final TextField nameFr = new TextField();
    private final TextArea specificationAr = new TextArea();
    private final TextArea specificationFr = new TextArea();
    private final Select<Sector> sector = select("catalogue.sector", Sector.values());
    private final Select<ItemKind> kind = select("catalogue.kind", ItemKind.values());
    private final Select<ItemUnit> unit = select("catalogue.unit", ItemUnit.values());
    private final TextField price = new TextField();
    private final TextField priceDate = new TextField();
    private final TextField priceSource = new TextField();

    ItemForm(LocalDate today) {
        addClassName("form-grid");
        label(nameAr, "catalogue.name.ar", 160, "rtl");
        label(nameFr, "catalogue.name.fr", 160, "ltr");
        label(price, "catalogue.price.dirhams", 20, "ltr");
        label(priceDate, "catalogue.priceDate", 10, "ltr");
        label(priceSource, "catalogue.priceSource", 120, "auto");
        area(specificationAr, "catalogue.specification.ar", "rtl");
        area(specificationFr, "catalogue.specification.fr", "ltr");
        kind.setValue(ItemKind.DURABLE);
        unit.setValue(ItemUnit.PIECE);
        priceDate.setValue(Formats.date(today));
        add(pair(nameAr, nameFr), pair(specificationAr, specificationFr), sector, kind, unit, price, priceDate, priceSource);
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
        price.setValue(item.price().format());
        priceDate.setValue(Formats.date(item.priceDate()));
        priceSource.setValue(item.priceSource());
    }

    /** @return what is written, or nothing with each gap named at its field and the first of them in focus */
    Optional<ItemDraft> draft(LocalDate today) {
        Optional<Money> amount = Money.parse(price.getValue()).filter(money -> money.centimes() > 0);
        Optional<LocalDate> day = Dates.parse(priceDate.getValue()).filter(date -> !date.isAfter(today));
        boolean named = check(nameAr, !nameAr.isEmpty() || !nameFr.isEmpty(), "catalogue.nameMissing");
        boolean placed = check(sector, sector.getValue() != null, "catalogue.sectorMissing");
        boolean priced = check(price, amount.isPresent(), "catalogue.priceMissing");
        boolean dated = check(priceDate, day.isPresent(), "catalogue.priceDateWrong");
        boolean sourced = check(
                priceSource, !CleanText.oneLine(priceSource.getValue()).isEmpty(), "catalogue.sourceMissing");
        if (!named) nameAr.focus();
        else if (!placed) sector.focus();
        else if (!priced) price.focus();
        else if (!dated) priceDate.focus();
        else if (!sourced) priceSource.focus();
        if (!named || !placed || !priced || !dated || !sourced) return Optional.empty();
        return Optional.of(new ItemDraft(
                new LocalizedText(nameAr.getValue(), nameFr.getValue()),
                new LocalizedText(specificationAr.getValue(), specificationFr.getValue()), sector.getValue(),
                kind.getValue(), unit.getValue(), amount.orElseThrow(), day.orElseThrow(),
                CleanText.oneLine(priceSource.getValue())));
    }

    private static boolean check(HasValidation field, boolean right, String key) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : Localized.text(key));
        return right;
    }

    private static void label(TextField field, String key, int most, String dir) {
        field.setMaxLength(most);
        field.setManualValidation(true);
        field.getElement().setAttribute("dir", dir);
        Localized.on(field, language -> field.setLabel(Localized.text(key)));
    }

    private static void area(TextArea field, String key, String dir) {
        field.setMaxLength(500);
        field.getElement().setAttribute("dir", dir);
        Localized.on(field, language -> field.setLabel(Localized.text(key)));
    }

    private static <E extends Enum<E>> Select<E> select(String key, E[] constants) {
        var select = new Select<E>();
        select.setItems(constants);
        select.setManualValidation(true);
        Localized.on(select, language -> {
            select.setLabel(Localized.text(key));
            select.setItemLabelGenerator(Localized::label);
        });
        return select;
    }
}
