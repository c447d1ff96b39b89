package ma.idmaj.catalogue.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The queue: what rules find in the catalogue now, with the evidence. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class ReviewService {

    private final Findings findings;
    private final FactsQueries facts;
    private final DecisionStore decisions;
    private final JdbcClient jdbc;

    ReviewService(Findings findings, FactsQueries facts, DecisionStore decisions, JdbcClient jdbc) {
        this.findings = findings;
        this.facts = facts;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    /** Proposals first, then by weight of the rule and the item's name in a language. */
    public List<Finding> queue(ReviewFilter filter, boolean arabic) {
        Comparator<Finding> byName = Comparator.comparing(finding ->
                arabic ? finding.item().folded().ar() : finding.item().folded().fr());
        return findings.open().values().stream()
                .filter(filter::takes)
                .sorted(Comparator.comparing(Finding::rule)
                        .thenComparing(byName)
                        .thenComparing(Finding::key))
                .toList();
    }

    public Evidence evidence(Finding finding) {
        UUID item = finding.item().id();
        UUID other = finding.about();
        boolean twice = finding.rule() == ReviewRule.DOUBLE && other != null;
        return new Evidence(
                facts.pricesOf(item),
                facts.quotesOf(item),
                facts.uses(List.of(item)).getOrDefault(item, List.of()),
                twice ? facts.items(List.of(other, item)) : List.of());
    }

    /** The last acts, those taken back too. */
    public List<DecidedRow> lately(int limit) {
        return decisions.lately(limit);
    }

    /** Items and prices somebody proposed and nobody has decided on. */
    public long waitingForReview() {
        return jdbc.sql("""
                select (select count(*) from catalogue_item where state = 'TO_REVIEW')
                     + (select count(*) from price_proposal where open_item_id is not null)""").query(Long.class).single();
    }
}
