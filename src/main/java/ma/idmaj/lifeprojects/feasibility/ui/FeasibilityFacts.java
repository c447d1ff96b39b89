package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.FeasibilityDetail;
import ma.idmaj.lifeprojects.feasibility.Power;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.lifeprojects.market.ui.MarketNoteFacts;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What a project rests on, for those who only read. */
class FeasibilityFacts extends Div {

    FeasibilityFacts(FeasibilityDetail detail, LocalDate today) {
        addClassName("stack");
        Feasibility so = detail.feasibility();
        var market = topic("lifeprojects.feasibility.topic.market");
        MarketNote note = detail.chosen();
        if (note != null) market.add(new MarketNoteFacts(note, today, ""));
        market.add(facts(so.marketWords(), "lifeprojects.feasibility.words"));
        var place = new FactsList();
        label(place, "lifeprojects.feasibility.premises", so.premises());
        text(place, "lifeprojects.feasibility.address", so.premisesAddress());
        amount(place, "lifeprojects.feasibility.rent", so.rent());
        text(place, "lifeprojects.feasibility.evidence", so.premisesEvidence());
        var power = new FactsList();
        label(power, "lifeprojects.feasibility.power", so.power());
        Integer watts = so.powerWatts();
        if (watts != null) power.fact("lifeprojects.feasibility.watts", language -> Integer.toString(watts));
        if (so.power() != null && so.power() != Power.NONE)
            label(power, "lifeprojects.feasibility.supply", so.powerSupply());
        label(power, "lifeprojects.feasibility.licence", so.licence());
        text(power, "lifeprojects.feasibility.licenceName", so.licenceName());
        var figures = new FactsList();
        amount(figures, "lifeprojects.feasibility.price", so.price());
        amount(figures, "lifeprojects.feasibility.unitCost", so.unitCost());
        Integer units = so.unitsPerMonth();
        if (units != null) figures.fact("lifeprojects.feasibility.units", language -> Integer.toString(units));
        amount(figures, "lifeprojects.feasibility.own", so.ownContribution());
        so.costs().forEach(cost -> figures.fact("lifeprojects.feasibility.cost", cost(cost.label(), cost.amount())));
        add(
                market,
                topic("lifeprojects.feasibility.topic.premises", place),
                topic("lifeprojects.feasibility.topic.power", power),
                topic("lifeprojects.feasibility.topic.figures", figures));
    }

    private static Div topic(String titleKey, FactsList... facts) {
        var topic = new Div(Localized.text(new H2(), titleKey));
        topic.add(facts);
        topic.addClassName("panel");
        return topic;
    }

    private static FactsList facts(String text, String key) {
        var facts = new FactsList();
        text(facts, key, text);
        return facts;
    }

    private static void text(FactsList facts, String key, String text) {
        if (!text.isEmpty()) facts.fact(key, language -> text);
    }

    /** Says so where nothing has been answered. */
    private static void label(FactsList facts, String key, @Nullable Enum<?> answer) {
        facts.fact(
                key,
                language -> answer == null
                        ? Localized.text("lifeprojects.feasibility.notAnswered")
                        : Localized.label(answer));
    }

    private static void amount(FactsList facts, String key, @Nullable Money amount) {
        if (amount != null) facts.fact(key, new Amount(amount));
    }

    private static Div cost(String label, Money amount) {
        var cost = new Div(new Span(label), new Amount(amount));
        cost.addClassName("row");
        return cost;
    }
}
