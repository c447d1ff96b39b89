package ma.idmaj.catalogue.review;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all rules find now, without what was accepted as it is and still is so. */
@Component
class Findings {

    private final FactsQueries facts;
    private final List<FindingRule> rules;
    private final DecisionStore decisions;

    Findings(FactsQueries facts, List<FindingRule> rules, DecisionStore decisions) {
        this.facts = facts;
        this.rules = List.copyOf(rules);
        this.decisions = decisions;
    }

    /** By {@link Finding#key}. */
    Map<String, Finding> open() {
        CatalogueFacts catalogue = facts.everything();
        Map<String, DecisionStore.Accepted> accepted = decisions.standing();
        var open = new LinkedHashMap<String, Finding>();
        for (FindingRule rule : rules) {
            for (Finding finding : rule.find(catalogue)) {
                var so = accepted.get(finding.key());
                if (so == null || !holds(so, finding, catalogue.today())) open.put(finding.key(), finding);
            }
        }
        return open;
    }

    private static boolean holds(DecisionStore.Accepted accepted, Finding finding, LocalDate today) {
        LocalDate until = accepted.until();
        return accepted.digest().equals(finding.digest()) && (until == null || !until.isBefore(today));
    }
}
