package ma.idmaj.catalogue.review.ui;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why the account signed in may not decide about a finding, and who may. */
@Component
class Barriers {

    private final AccountNames accounts;
    private final CurrentUser user;

    Barriers(AccountNames accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    boolean own(Finding finding) {
        return finding.proposedBy().contains(user.username());
    }

    /** @return a sentence; empty where nothing holds them */
    String of(Finding finding, Language language) {
        if (!own(finding)) return "";
        List<String> others = accounts.holding(Role.SUPERVISOR).byUsername().entrySet().stream()
                .filter(account -> !finding.proposedBy().contains(account.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(account -> account.getValue().in(language.arabic()))
                .toList();
        return others.isEmpty()
                ? Localized.text("catalogue.review.own.nobody")
                : Localized.text("catalogue.review.own.others", others);
    }

    /** Their names; empty where it is nobody's proposal. */
    String proposer(Finding finding, Language language) {
        var names = accounts.of(finding.proposedBy());
        return finding.proposedBy().stream()
                .map(username -> names.of(username, language.arabic()))
                .collect(Collectors.joining(language.arabic() ? "، " : ", "));
    }
}
