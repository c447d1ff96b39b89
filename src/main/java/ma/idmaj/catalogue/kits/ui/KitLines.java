package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** The lines of one version in their order; beneath each item what would do instead, what is wrong and how to mend it. */
class KitLines extends Div {

    private final LocalDate today;

    KitLines(KitRow kit, LocalDate today) {
        this.today = today;
        addClassName("kit-lines");
        add(new DataTable<KitRow.Line>("catalogue.kits.linesOf")
                .column("catalogue.name", this::item)
                .column("catalogue.kits.priority", (line, language) -> KitWords.chip(line.priority()))
                .number("catalogue.quantity", (line, language) -> quantity(line))
                .number("catalogue.kits.priceThen", (line, language) -> new Amount(line.unitPrice()))
                .number("catalogue.kits.priceNow", (line, language) -> now(line))
                .number("catalogue.kits.totalNow", (line, language) -> new Amount(line.totalToday()))
                .rows(kit.lines()));
    }

    private Component item(KitRow.Line line, Language language) {
        boolean arabic = language.arabic();
        var cell = new Div(KitWords.item(line.itemId(), line.name().in(arabic)));
        cell.addClassName("kit-item");
        if (!line.note().isEmpty()) cell.add(KitWords.hint(line.note()));
        if (!line.alternates().isEmpty()) {
            String names = line.alternates().stream()
                    .map(one -> one.name().in(arabic))
                    .collect(Collectors.joining(Localized.text("catalogue.kits.then")));
            cell.add(KitWords.hint(Localized.text("catalogue.kits.orElse", names)));
        }
        var flags = line.flags(today);
        if (!flags.isEmpty()) {
            var chips = new Div();
            chips.addClassName("row");
            flags.forEach(flag -> chips.add(KitWords.chip(flag)));
            cell.add(chips);
        }
        if (flags.stream().anyMatch(flag -> flag.blocks())) cell.add(fix(line, arabic));
        return cell;
    }

    /** How a line that can't be bought is mended. */
    private static Span fix(KitRow.Line line, boolean arabic) {
        return line.replacement()
                .map(one -> new Span(Localized.text(
                        "catalogue.kits.takeAlternate", one.name().in(arabic))))
                .orElseGet(() -> new Span(Localized.text("catalogue.kits.chooseOther")));
    }

    private static Component quantity(KitRow.Line line) {
        var cell = new Div(new Ltr(Integer.toString(line.quantity())), KitWords.hint(Localized.label(line.unit())));
        cell.addClassName("kit-count");
        return cell;
    }

    private static Component now(KitRow.Line line) {
        var price = new Amount(line.today().price());
        price.setClassName("kit-moved", !line.today().price().equals(line.unitPrice()));
        var date = new Ltr(Formats.date(line.today().priceDate()));
        date.addClassName("hint");
        var cell = new Div(price, date);
        cell.addClassName("kit-price");
        return cell;
    }
}
