package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.catalogue.kits.KitFlag;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;

/** What a kit comes to, then and now, how fresh its prices are, and what is to be looked at before it is bought. */
class KitTotals extends Div {

    KitTotals(KitRow kit, LocalDate today) {
        addClassNames("panel", "stack", "kit-totals");
        var figures = new Div(
                KitWords.figure("catalogue.kits.totalVersion", new Amount(kit.total())),
                KitWords.figure("catalogue.kits.totalToday", new Amount(kit.totalToday())),
                KitWords.figure("catalogue.kits.drift", KitWords.drift(kit)));
        kit.oldestPrice()
                .ifPresent(oldest ->
                        figures.add(KitWords.figure("catalogue.kits.oldestPrice", new Ltr(Formats.date(oldest)))));
        figures.addClassName("kit-figures");
        add(figures);
        var notes = new UnorderedList();
        notes.addClassName("kit-notes");
        for (KitFlag flag : KitFlag.values()) {
            int many = kit.flagged(flag, today).size();
            if (many > 0) notes.add(note(flag, many));
        }
        if (notes.getComponentCount() > 0) add(notes);
    }

    private static ListItem note(KitFlag flag, int many) {
        return new ListItem(
                KitWords.chip(flag), Localized.text(new Span(), "catalogue.kits.note." + flag.name(), many));
    }
}
