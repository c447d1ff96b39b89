package ma.idmaj.beneficiaries.duplicates.ui;

import com.vaadin.flow.component.html.Anchor;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** The way to the queue, for those who may decide and while something waits for them. */
@Component
public class DuplicateLinks {

    static final String QUEUE = "beneficiaries/duplicates";

    private final DuplicateService duplicates;
    private final CurrentUser user;

    DuplicateLinks(DuplicateService duplicates, CurrentUser user) {
        this.duplicates = duplicates;
        this.user = user;
    }

    int waiting() {
        return user.may(Permission.DUPLICATES_DECIDE) ? duplicates.waitingCount() : 0;
    }

    public Optional<Anchor> toQueue() {
        int waiting = waiting();
        if (waiting == 0) return Optional.empty();
        var link = Localized.text(new Anchor(QUEUE, ""), "beneficiaries.duplicates.link", waiting);
        link.setId("duplicates");
        link.addClassNames("button-link", "quiet");
        return Optional.of(link);
    }
}
