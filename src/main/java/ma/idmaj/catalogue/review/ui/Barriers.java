package ma.idmaj.catalogue.review.ui;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.ReviewDecisions;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Why the account signed in may not decide about a finding, and who may. */
@Component
class Barriers {

    private final AccountNames accounts;
    private final CurrentUser user;
    private final ReviewDecisions decisions;

    Barriers(AccountNames accounts, CurrentUser user, ReviewDecisions decisions) {
        this.accounts = accounts;
        this.user = user;
        this.decisions = decisions;
    }

    boolean own(Finding finding) {
        return user.username().equals(finding.proposedBy());
    }

    /** @return a sentence; empty where nothing holds them */
    String of(Finding finding, Language language) {
        if (own(finding)) {
            List<String> others = accounts.holding(Role.SUPERVISOR).byUsername().entrySet().stream()
                    .filter(account -> !account.getKey().equals(user.username()))
                    .sorted(Map.Entry.comparingByKey())
                    .map(account -> account.getValue().in(language.arabic()))
                    .toList();
            return others.isEmpty()
                    ? Localized.text("catalogue.review.own.nobody")
                    : Localized.text("catalogue.review.own.others", others);
        }
        boolean price = finding.rule() == ReviewRule.PRICE_PROPOSED;
        return price && !decisions.decidesPrices() ? Localized.text("catalogue.review.pricesElsewhere") : "";
    }

    String proposer(Finding finding, Language language) {
        String proposer = finding.proposedBy();
        return proposer == null ? "" : accounts.of(List.of(proposer)).of(proposer, language.arabic());
    }
}
