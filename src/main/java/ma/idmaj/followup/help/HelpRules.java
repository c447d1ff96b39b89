package ma.idmaj.followup.help;

import ma.idmaj.followup.VisitState;
import ma.idmaj.followup.findings.Activity;
import ma.idmaj.followup.findings.Findings;
import ma.idmaj.followup.findings.FoundItem;
import ma.idmaj.followup.findings.IncomeBand;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/** Which help a visit asks for: each rule looks at one fact and gives one reason. */
public final class HelpRules {

    private HelpRules() {}

    /** @param before what last came in, of the visits before this one; null when none of them said */
    public static Set<HelpReason> found(Findings now, @Nullable IncomeBand before) {
        var reasons = EnumSet.noneOf(HelpReason.class);
        for (FoundItem item : now.equipment()) {
            switch (item.found()) {
                case ABSENT -> reasons.add(HelpReason.EQUIPMENT_ABSENT);
                case SOLD -> reasons.add(HelpReason.EQUIPMENT_SOLD);
                case STOLEN -> reasons.add(HelpReason.EQUIPMENT_STOLEN);
                case BROKEN -> reasons.add(HelpReason.EQUIPMENT_BROKEN);
                case WORKING, NOT_WORKING, NOT_SEEN -> {}
            }
        }
        if (before != null && now.income().below(before)) reasons.add(HelpReason.INCOME_FELL);
        if (now.activity() == Activity.STOPPED) reasons.add(HelpReason.BUSINESS_STOPPED);
        return reasons;
    }

    /** @param before how the visit before this one ended, of the same project; null for the first */
    public static Set<HelpReason> notMade(VisitState now, @Nullable VisitState before) {
        return nobodyThere(now) && before != null && nobodyThere(before)
                ? EnumSet.of(HelpReason.VISITS_MISSED)
                : EnumSet.noneOf(HelpReason.class);
    }

    /** Who said no was there. */
    private static boolean nobodyThere(VisitState state) {
        return state == VisitState.MISSED || state == VisitState.UNREACHABLE;
    }
}
