package ma.idmaj.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.TrancheState;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.i18n.Localized;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Where the money stands: a bar of its parts, and the same figures in words beside it. */
class FundsBar extends Div {

    FundsBar(Funds funds) {
        this(funds, Money.ZERO);
    }

    /** @param proposed of the envelope, what nobody has approved yet */
    FundsBar(Funds funds, Money proposed) {
        addClassName("funds-bar");
        Money left = positive(funds.left());
        Money planned = funds.planned().compareTo(left) > 0 ? left : funds.planned();
        var bar = new Div(
                part("spent", funds.spent(), funds),
                part("committed", funds.toHandOver(), funds),
                part("planned", planned, funds),
                part("left", left.minus(planned), funds),
                part("carried", funds.carriedOut(), funds));
        bar.addClassName("parts");
        // The figures beside it say the same.
        bar.getElement().setAttribute("aria-hidden", "true");
        var facts = new FactsList().fact("funding.available", new Amount(funds.available()));
        if (funds.carriedIn().centimes() > 0) facts.fact("funding.carriedInOfIt", new Amount(funds.carriedIn()));
        if (proposed.centimes() > 0) facts.fact("funding.proposedOfIt", new Amount(proposed));
        facts.fact("funding.spent", sample("spent", funds.spent()))
                .fact("funding.toHandOver", sample("committed", funds.toHandOver()))
                .fact("funding.left", sample("left", funds.left()));
        if (funds.planned().centimes() > 0) facts.fact("funding.plannedOfLeft", sample("planned", funds.planned()));
        if (funds.carriedOut().centimes() > 0) facts.fact("funding.carriedOut", sample("carried", funds.carriedOut()));
        if (funds.released().centimes() > 0) facts.fact("funding.released", new Amount(funds.released()));
        add(bar, facts);
    }

    static Money proposed(List<TrancheRow> tranches) {
        return tranches.stream()
                .filter(tranche -> tranche.state() == TrancheState.PROPOSED)
                .map(TrancheRow::envelope)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Div part(String look, Money amount, Funds funds) {
        var part = new Div();
        part.addClassNames("part", look);
        part.getStyle().set("inline-size", percent(amount, funds) + "%");
        part.setVisible(amount.centimes() > 0);
        return part;
    }

    /** Lists approved beyond the tranche fill the bar; it has no more to show. */
    private static BigDecimal percent(Money amount, Funds funds) {
        long whole = Math.max(
                1,
                Math.max(
                        funds.available().centimes(),
                        funds.committed().plus(funds.carriedOut()).centimes()));
        return BigDecimal.valueOf(amount.centimes())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 3, RoundingMode.DOWN);
    }

    private static Money positive(Money money) {
        return money.isNegative() ? Money.ZERO : money;
    }

    private static Span sample(String look, Money amount) {
        var sample = new Span();
        sample.addClassNames("sample", look);
        sample.getElement().setAttribute("aria-hidden", "true");
        return new Span(sample, new Amount(amount));
    }

    /** What the bar shows, as a sentence. @param whole of a tranche or of a whole agreement */
    static String finding(Funds whole) {
        Money own = whole.available().minus(whole.carriedOut());
        if (whole.left().isNegative())
            return Localized.text(
                    "funding.finding.over", Money.ZERO.minus(whole.left()).format());
        if (whole.committed().centimes() == 0)
            return Localized.text("funding.finding.nothing", whole.left().format());
        if (whole.left().centimes() == 0) return Localized.text("funding.finding.all", own.format());
        return Localized.text(
                "funding.finding.part",
                whole.committed().centimes() * 100 / own.centimes(),
                whole.left().format());
    }
}
