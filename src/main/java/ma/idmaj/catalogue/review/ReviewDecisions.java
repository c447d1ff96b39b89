package ma.idmaj.catalogue.review;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.prices.PriceService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Decides about findings as they were seen: one, or several alike in one go or not at all. Each act answers with its
 * id, by which it is taken back.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
public class ReviewDecisions {

    private final Findings findings;
    private final DecisionStore decisions;
    private final CatalogueService catalogue;
    private final PriceService prices;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDecisions(
            Findings findings,
            DecisionStore decisions,
            CatalogueService catalogue,
            PriceService prices,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.findings = findings;
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.prices = prices;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves items, or prices, that others proposed.
     *
     * @throws Refusal when one is not there as it was seen, is the caller's own, or is incomplete; then none is approved
     */
    public UUID approve(List<Finding> seen) {
        return decide(seen, Verdict.APPROVED, "", finding -> {
            if (finding.rule() == ReviewRule.TO_REVIEW) {
                catalogue.approve(finding.item().id(), finding.item().version());
            } else {
                prices.approveProposal(proposal(finding));
            }
        });
    }

    /** An item goes back to its author, a price is refused. */
    public UUID sendBack(Finding seen, String typed) {
        String reason = Acceptance.reason(typed);
        return decide(List.of(seen), Verdict.SENT_BACK, reason, finding -> {
            if (finding.rule() == ReviewRule.TO_REVIEW) {
                catalogue.sendBack(finding.item().id(), finding.item().version());
            } else {
                prices.refuseProposal(proposal(finding), reason);
            }
        });
    }

    /**
     * Findings that are fine as they are: they come back with other facts, or after their day.
     *
     * @throws Refusal when one is not there as it was seen, has to be mended, or is about the caller's own price
     */
    public UUID accept(List<Finding> seen, Acceptance acceptance) {
        UUID act = NewId.next();
        Instant now = clock.instant();
        var changes = new ArrayList<Changed>();
        for (Finding finding : standing(seen)) {
            if (!finding.acceptable()) throw refusal("mustBeMended", finding);
            write(act, finding, Verdict.ACCEPTED, acceptance, now);
            changes.add(new Changed("item", finding.item().id().toString(), "acceptedAsIs", acceptance.reason()));
        }
        events.publishEvent(new ManyChanged(changes));
        return act;
    }

    /**
     * Takes an act back as a whole: what was accepted is found again, an item approved or sent back waits as it did.
     *
     * @throws Refusal when it was taken back already, the item has changed since, or a price was decided on
     */
    public void takeBack(UUID act) {
        List<DecisionStore.Decided> decided = decisions.of(act);
        if (decided.isEmpty()) throw new Refusal("catalogue.review.takenBackMeanwhile");
        var changes = new ArrayList<Changed>();
        for (var one : decided) {
            if (one.rule() == ReviewRule.PRICE_PROPOSED) throw new Refusal("catalogue.review.priceStands");
            if (one.verdict() == Verdict.ACCEPTED) {
                changes.add(new Changed("item", one.item().toString(), "acceptanceTakenBack", ""));
            } else {
                waitAgain(one);
            }
        }
        decisions.takeBack(act, user.username(), clock.instant());
        if (!changes.isEmpty()) events.publishEvent(new ManyChanged(changes));
    }

    private void waitAgain(DecisionStore.Decided one) {
        Instant at = one.proposedAt();
        if (!one.decidedBy().equals(user.username())) throw new Refusal("catalogue.review.othersDecision");
        if (at == null) throw new Refusal("catalogue.review.changedSince");
        try {
            catalogue.takeBack(one.item(), one.itemVersion(), at);
        } catch (ObjectOptimisticLockingFailureException changed) {
            throw new Refusal("catalogue.review.changedSince");
        }
    }

    private interface Act {
        void on(Finding finding);
    }

    private UUID decide(List<Finding> seen, Verdict verdict, String reason, Act act) {
        UUID id = NewId.next();
        Instant now = clock.instant();
        for (Finding finding : standing(seen)) {
            if (!finding.rule().proposal()) throw refusal("notAProposal", finding);
            act.on(finding);
            decisions.write(id, finding, verdict, reason, null, user.username(), now);
        }
        return id;
    }

    private void write(UUID act, Finding finding, Verdict verdict, Acceptance how, Instant now) {
        try {
            decisions.write(act, finding, verdict, how.reason(), how.until(), user.username(), now);
        } catch (DuplicateKeyException decided) {
            throw refusal("changedMeanwhile", finding);
        }
    }

    /** The findings as they are now, each unchanged since it was seen and open to the caller. */
    private List<Finding> standing(List<Finding> seen) {
        if (seen.isEmpty()) throw new Refusal("catalogue.review.nothingChosen");
        Map<String, Finding> open = findings.open();
        return seen.stream()
                .map(finding -> {
                    Finding now = open.get(finding.key());
                    if (now == null || !now.digest().equals(finding.digest())) {
                        throw refusal("changedMeanwhile", finding);
                    }
                    if (now.proposedBy().contains(user.username())) throw refusal("ownProposal", finding);
                    return now;
                })
                .toList();
    }

    private static UUID proposal(Finding finding) {
        @Nullable UUID proposal = finding.about();
        if (proposal == null) throw new IllegalArgumentException(finding.key());
        return proposal;
    }

    private static Refusal refusal(String why, Finding finding) {
        return new Refusal("catalogue.review." + why, finding.item().name());
    }
}
