package ma.idmaj.lifeprojects.needs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.lifeprojects.needs.NeedsList;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Localized;

/** What the list comes to at today's prices: each priority, then all. */
class NeedTotals extends Div {

    NeedTotals(NeedsList list) {
        addClassName("need-totals");
        for (NeedPriority priority : NeedPriority.values()) add(total(EnumLabels.key(priority), list.total(priority)));
        var all = total("lifeprojects.needs.all", list.total());
        all.addClassName("all");
        add(all);
    }

    private static Div total(String key, Money amount) {
        var word = Localized.text(new Span(), key);
        word.addClassName("hint");
        return new Div(word, new Amount(amount));
    }
}
