package ma.idmaj.lifeprojects.fit;

import static ma.idmaj.lifeprojects.fit.FitClause.*;

import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.Licence;
import ma.idmaj.lifeprojects.feasibility.Power;
import ma.idmaj.lifeprojects.feasibility.Premises;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why a project suits: what is said, in its order, and what has to be looked at. Of the same facts always the same; no
 * figure is put on the person.
 */
public record Fit(List<Clause> clauses, Set<FitFlag> flags) {

    private static final int QUOTED = 300;

    /** A sentence and its values: texts, texts in both languages, dates, amounts, numbers, lists of texts. */
    public record Clause(FitClause what, List<Object> values) {}

    public static Fit of(FitFacts facts) {
        var so = new Making();
        training(facts, so);
        equipment(facts, so);
        market(facts, so);
        premises(facts.feasibility(), so);
        power(facts.feasibility(), so);
        licence(facts.feasibility(), so);
        return new Fit(List.copyOf(so.clauses), Set.copyOf(so.flags));
    }

    private static void training(FitFacts facts, Making so) {
        LocalizedText trade = facts.trade();
        if (trade == null) {
            so.flagged(FitFlag.TRAINING, TRADE_UNKNOWN);
        } else if (facts.trainings().isEmpty()) {
            so.flagged(FitFlag.TRAINING, TRAINING_UNKNOWN, trade);
        } else if (facts.trainingSuits()) {
            so.say(TRAINING_SUITS, facts.trainings(), trade);
        } else {
            so.flagged(FitFlag.TRAINING, TRAINING_ELSEWHERE, facts.trainings(), trade);
        }
    }

    private static void equipment(FitFacts facts, Making so) {
        int covered = facts.kitItems() - facts.kitMissing().size();
        if (facts.needs() == 0) {
            so.flagged(FitFlag.EQUIPMENT, EQUIPMENT_NONE);
        } else if (facts.kitItems() == 0) {
            so.say(EQUIPMENT_WITHOUT_KIT, facts.needs());
        } else if (facts.kitMissing().isEmpty()) {
            so.say(EQUIPMENT_WHOLE_KIT, facts.needs(), facts.kitItems());
        } else if (covered > 0) {
            so.flagged(FitFlag.EQUIPMENT, EQUIPMENT_PART_OF_KIT, covered, facts.kitItems(), facts.kitMissing());
        } else {
            so.flagged(FitFlag.EQUIPMENT, EQUIPMENT_OTHER, facts.needs());
        }
    }

    private static void market(FitFacts facts, Making so) {
        MarketNote note = facts.note();
        String words = facts.feasibility().marketWords();
        if (note != null) {
            FitClause demand = switch (note.demand()) {
                case STRONG -> MARKET_STRONG;
                case FAIR -> MARKET_FAIR;
                case WEAK -> MARKET_WEAK;
            };
            so.say(demand, note.territory(), note.notedOn(), note.source());
            Integer competitors = note.competitors();
            if (competitors != null) so.say(MARKET_COMPETITORS, competitors);
            if (demand == MARKET_WEAK) so.flags.add(FitFlag.MARKET);
            if (facts.noteStale()) so.flagged(FitFlag.MARKET, MARKET_STALE);
        }
        if (!words.isEmpty()) so.say(MARKET_WORDS, quoted(words));
        if (note == null && words.isEmpty()) so.flagged(FitFlag.MARKET, MARKET_UNKNOWN);
    }

    private static void premises(Feasibility so, Making making) {
        Premises premises = so.premises();
        Money rent = so.rent();
        if (premises == null) making.flagged(FitFlag.PREMISES, PREMISES_UNKNOWN);
        else if (premises == Premises.NONE_NEEDED) making.say(PREMISES_NOT_NEEDED);
        else if (premises == Premises.HAS) making.say(PREMISES_THERE);
        else if (so.premisesAddress().isEmpty() || rent == null) making.flagged(FitFlag.PREMISES, PREMISES_NOT_FOUND);
        else making.say(PREMISES_TO_RENT, rent);
    }

    private static void power(Feasibility so, Making making) {
        Power power = so.power();
        if (power == Power.NONE) return;
        if (power == null || so.powerSupply() == null) {
            making.flagged(FitFlag.POWER, POWER_UNKNOWN);
            return;
        }
        switch (so.powerSupply()) {
            case THERE -> making.say(POWER_THERE, power);
            case ASKED_FOR -> making.flagged(FitFlag.POWER, POWER_ASKED_FOR, power);
            case MISSING -> making.flagged(FitFlag.POWER, POWER_MISSING, power);
        }
    }

    private static void licence(Feasibility so, Making making) {
        Licence licence = so.licence();
        boolean named = !so.licenceName().isEmpty();
        if (licence == Licence.NOT_NEEDED) making.say(LICENCE_NOT_NEEDED);
        else if (licence == null || !named) making.flagged(FitFlag.LICENCE, LICENCE_UNKNOWN);
        else if (licence == Licence.HELD) making.say(LICENCE_HELD, so.licenceName());
        else if (licence == Licence.ASKED_FOR) making.flagged(FitFlag.LICENCE, LICENCE_ASKED_FOR, so.licenceName());
        else making.flagged(FitFlag.LICENCE, LICENCE_MISSING, so.licenceName());
    }

    /** The beginning of a long text, cut between words. */
    private static String quoted(String words) {
        if (words.length() <= QUOTED) return words;
        int end = words.lastIndexOf(' ', QUOTED);
        int cut = end > 0 ? end : words.offsetByCodePoints(0, words.codePointCount(0, QUOTED) - 1);
        return words.substring(0, cut) + "…";
    }

    private static final class Making {
        private final List<Clause> clauses = new ArrayList<>();
        private final Set<FitFlag> flags = EnumSet.noneOf(FitFlag.class);

        void say(FitClause what, Object... values) {
            clauses.add(new Clause(what, List.of(values)));
        }

        void flagged(FitFlag flag, FitClause what, Object... values) {
            flags.add(flag);
            say(what, values);
        }
    }
}
