package ma.idmaj.intake.prices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.intake.Field;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.prices.CheckedPriceList;
import ma.idmaj.intake.prices.CheckedRow;
import ma.idmaj.intake.prices.PriceRowChoice;
import ma.idmaj.intake.prices.RowKind;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a price list, each with what it is, why, and what becomes of it. */
class PriceListTable extends Div {

    PriceListTable(CheckedPriceList list, List<CheckedRow> rows, BiConsumer<CheckedRow, PriceRowChoice> decide) {
        addClassName("price-rows");
        add(new DataTable<CheckedRow>("intake.prices.rows")
                .column("intake.row", (row, l) -> new Ltr(Integer.toString(row.number())))
                .column("intake.prices.item", PriceListTable::item)
                .number("catalogue.prices.priceWithTax", PriceListTable::price)
                .column("intake.prices.found", PriceListTable::found)
                .column("intake.prices.becomes", (row, l) -> becomes(list, row, decide))
                .rows(rows));
    }

    private static Component item(CheckedRow row, Language language) {
        var name = new Span(row.name().in(language.arabic()));
        name.addClassName("supplier-name");
        name.getElement().setAttribute("dir", "auto");
        var about = new Span(
                Stream.of(row.row().text(Field.ITEM_REFERENCE), row.row().text(Field.BRAND))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
        about.addClassName("hint");
        about.getElement().setAttribute("dir", "auto");
        var both = new Div(name, about);
        both.addClassName("two-lines");
        return both;
    }

    /** The price asked, over the one there is. */
    private static Component price(CheckedRow row, Language language) {
        Money price = row.price();
        var both = new Div(price == null ? new Span(row.row().text(Field.UNIT_PRICE)) : new Amount(price));
        var item = row.item();
        if (item != null) {
            var now = new Span(
                    Localized.text("intake.prices.now", item.price().format(), Formats.date(item.priceDate())));
            now.addClassName("hint");
            both.add(now);
        }
        both.addClassName("two-lines");
        return both;
    }

    private static Component found(CheckedRow row, Language language) {
        var all = new Div(new StateChip(row.kind(), tone(row.kind())));
        for (Finding finding : row.findings()) {
            var sentence = new Span(
                    Localized.text(finding.messageKey(), finding.values().toArray()));
            sentence.addClassName("hint");
            all.add(sentence);
        }
        all.addClassName("two-lines");
        return all;
    }

    private static Component becomes(
            CheckedPriceList list, CheckedRow row, BiConsumer<CheckedRow, PriceRowChoice> decide) {
        if (row.choices().size() == 1) return new Span(Localized.label(row.usual()));
        var choice = new Select<PriceRowChoice>();
        choice.setAriaLabel(Localized.text("intake.prices.becomesOf", row.number()));
        choice.setItems(row.choices());
        choice.setItemLabelGenerator(Localized::label);
        choice.setValue(list.choice(row));
        choice.addValueChangeListener(change -> decide.accept(row, change.getValue()));
        return choice;
    }

    private static Tone tone(RowKind kind) {
        return switch (kind) {
            case SUSPICIOUS, LACKING -> Tone.BAD;
            case DOUBLE -> Tone.WAITING;
            case NEW, SAME_NEW_PRICE -> Tone.INFO;
            case SAME_PRICE -> Tone.GOOD;
        };
    }
}
