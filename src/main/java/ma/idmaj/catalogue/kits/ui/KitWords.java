package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.kits.KitFlag;
import ma.idmaj.catalogue.kits.KitPriority;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitState;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.math.BigDecimal;
import java.util.UUID;

/** How kits, their states and their figures look wherever they stand. */
final class KitWords {

    private KitWords() {}

    static StateChip chip(KitState state) {
        return new StateChip(state, state == KitState.IN_USE ? Tone.GOOD : Tone.NEUTRAL);
    }

    static StateChip chip(KitPriority priority) {
        return new StateChip(
                priority,
                switch (priority) {
                    case ESSENTIAL -> Tone.GOOD;
                    case USEFUL -> Tone.INFO;
                    case OPTIONAL -> Tone.NEUTRAL;
                });
    }

    static StateChip chip(KitFlag flag) {
        return new StateChip(flag, flag.blocks() ? Tone.BAD : Tone.WAITING);
    }

    /** {@code +1.200,00 درهم}: with its sign, which stands before the figures in Arabic too. */
    static Span signed(Money money) {
        String sign = money.centimes() > 0 ? "+" : "";
        var amount =
                new Span(new Ltr(sign + money.format()), new Span("\u00A0"), Localized.text(new Span(), "ui.dirham"));
        amount.addClassName("amount");
        return amount;
    }

    /** What has become of the kit's price since its version was made. */
    static Component drift(KitRow kit) {
        var drift = new Span(signed(kit.drift()));
        drift.addClassName("kit-drift");
        if (kit.drift().centimes() > 0) drift.addClassName("dearer");
        BigDecimal percent = kit.driftPercent();
        if (percent != null && percent.signum() != 0) {
            String sign = percent.signum() > 0 ? "+" : "";
            drift.add(new Ltr("(" + sign + percent.toPlainString().replace('.', ',') + "\u00A0%)"));
        }
        return drift;
    }

    static Anchor link(String href, String words) {
        var link = new Anchor(href, words);
        link.addClassName("row-link");
        return link;
    }

    static Anchor item(UUID item, String words) {
        return link(CatalogueLinks.item(item), words);
    }

    static Anchor button(String href, String key, String kind) {
        var link = Localized.text(new Anchor(href, ""), key);
        link.addClassNames("button-link", kind);
        return link;
    }

    static Span hint(String words) {
        var hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }

    /** A word over a figure. */
    static Div figure(String key, Component value) {
        var word = Localized.text(new Span(), key);
        word.addClassName("hint");
        return new Div(word, value);
    }
}
