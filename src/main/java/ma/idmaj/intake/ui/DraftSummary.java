package ma.idmaj.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.intake.Field;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.IntakeDraft;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** What the file holds at a glance: people, items, sum, and whether something blocks. */
class DraftSummary extends Div {

    DraftSummary(IntakeDraft draft, List<Finding> findings, Money envelope) {
        addClassName("sum-bar");
        long blocking = findings.stream().filter(Finding::blocking).count();
        Money total = draft.items().stream().map(DraftSummary::amount).reduce(Money.ZERO, Money::plus);
        setClassName("over", total.compareTo(envelope) > 0);
        add(
                blocking == 0
                        ? new StateChip(Tone.GOOD, "intake.nothingBlocks")
                        : new StateChip(Tone.BAD, "intake.blocking", blocking));
        add(
                fact("intake.people", new Span(Integer.toString(draft.people().size()))),
                fact("intake.items", new Span(Integer.toString(draft.items().size()))),
                fact("intake.sum", money(total)),
                fact("intake.envelope", money(envelope)));
    }

    /** Quantity times price as far as they can be read; what can't is among the findings. */
    static Money amount(IntakeDraft.Item item) {
        var price = Money.parse(item.text(Field.UNIT_PRICE));
        String quantity = Digits.western(item.text(Field.QUANTITY)).strip();
        return price.isPresent() && quantity.matches("\\d{1,4}")
                ? price.get().times(Integer.parseInt(quantity))
                : Money.ZERO;
    }

    static Span money(Money money) {
        return new Span(new Ltr(money.format()), new Span(" "), Localized.text(new Span(), "intake.dirham"));
    }

    private static Div fact(String key, Span value) {
        value.addClassName("value");
        var fact = new Div(Localized.text(new Span(), key), value);
        fact.addClassName("fact");
        return fact;
    }
}
