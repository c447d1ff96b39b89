package ma.idmaj.followup.help;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.followup.VisitState;
import ma.idmaj.followup.findings.Activity;
import ma.idmaj.followup.findings.Findings;
import ma.idmaj.followup.findings.FormalStatus;
import ma.idmaj.followup.findings.Found;
import ma.idmaj.followup.findings.FoundItem;
import ma.idmaj.followup.findings.IncomeBand;
import ma.idmaj.followup.findings.SocialCover;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Each reason comes of its own fact and of no other. */
class HelpRulesTest {

    @Example
    void aWorkingBusinessAsksForNothing() {
        assertThat(HelpRules.found(
                        findings(Activity.RUNNING, IncomeBand.TO_3000, List.of(Found.WORKING, Found.NOT_SEEN)),
                        IncomeBand.TO_3000))
                .isEmpty();
    }

    @Example
    void allOfThemAtOnce() {
        assertThat(HelpRules.found(
                        findings(
                                Activity.STOPPED,
                                IncomeBand.NONE,
                                List.of(Found.SOLD, Found.STOLEN, Found.BROKEN, Found.ABSENT)),
                        IncomeBand.UNDER_1500))
                .containsExactly(
                        HelpReason.EQUIPMENT_ABSENT,
                        HelpReason.EQUIPMENT_SOLD,
                        HelpReason.EQUIPMENT_STOLEN,
                        HelpReason.EQUIPMENT_BROKEN,
                        HelpReason.INCOME_FELL,
                        HelpReason.BUSINESS_STOPPED);
    }

    @Example
    void twoVisitsInARow() {
        assertThat(HelpRules.notMade(VisitState.MISSED, VisitState.UNREACHABLE))
                .containsExactly(HelpReason.VISITS_MISSED);
        assertThat(HelpRules.notMade(VisitState.MISSED, null)).isEmpty();
        assertThat(HelpRules.notMade(VisitState.MISSED, VisitState.DONE)).isEmpty();
        assertThat(HelpRules.notMade(VisitState.MISSED, VisitState.REFUSED)).isEmpty();
        assertThat(HelpRules.notMade(VisitState.REFUSED, VisitState.MISSED)).isEmpty();
    }

    @Property
    void eachReasonHasItsFact(
            @ForAll Activity activity,
            @ForAll IncomeBand now,
            @ForAll IncomeBand before,
            @ForAll @Size(max = 6) List<Found> found) {
        Set<HelpReason> reasons = HelpRules.found(findings(activity, now, found), before);
        assertThat(reasons.contains(HelpReason.EQUIPMENT_SOLD)).isEqualTo(found.contains(Found.SOLD));
        assertThat(reasons.contains(HelpReason.EQUIPMENT_STOLEN)).isEqualTo(found.contains(Found.STOLEN));
        assertThat(reasons.contains(HelpReason.EQUIPMENT_BROKEN)).isEqualTo(found.contains(Found.BROKEN));
        assertThat(reasons.contains(HelpReason.EQUIPMENT_ABSENT)).isEqualTo(found.contains(Found.ABSENT));
        assertThat(reasons.contains(HelpReason.BUSINESS_STOPPED)).isEqualTo(activity == Activity.STOPPED);
        assertThat(reasons.contains(HelpReason.INCOME_FELL))
                .isEqualTo(now != IncomeBand.NOT_SAID
                        && before != IncomeBand.NOT_SAID
                        && now.ordinal() < before.ordinal());
        assertThat(reasons).doesNotContain(HelpReason.VISITS_MISSED);
    }

    private static Findings findings(Activity activity, IncomeBand income, List<Found> found) {
        @Nullable Integer unsaid = null;
        return new Findings(
                activity,
                income,
                unsaid,
                unsaid,
                FormalStatus.NONE,
                SocialCover.NONE,
                Set.of(),
                found.stream()
                        .map(one -> new FoundItem(UUID.randomUUID(), null, one, ""))
                        .toList(),
                "",
                null);
    }
}
