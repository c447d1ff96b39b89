package ma.idmaj.followup.exit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.VisitLinks;
import ma.idmaj.followup.exit.ExitProposal;
import ma.idmaj.followup.exit.ExitService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Proposals to leave the programme: those that wait, then the last ones decided. */
@Route(VisitLinks.EXITS)
@RolesAllowed(Permission.FOLLOW_UP_READ)
class ExitsView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 60;
    private static final int DECIDED = 20;

    private final ExitService exits;
    private final AccountNames accounts;
    private final CurrentUser user;
    private final Div list = new Div();

    ExitsView(ExitService exits, AccountNames accounts, CurrentUser user) {
        this.exits = exits;
        this.accounts = accounts;
        this.user = user;
        var back = Localized.text(new Anchor(VisitLinks.ALL, ""), "followup.title");
        back.addClassName("back-link");
        list.addClassName("stack");
        add(back, new PageHeader("followup.exit.all"), list);
        show();
    }

    private void show() {
        list.removeAll();
        List<ExitProposal> waiting = exits.waiting(SHOWN);
        if (waiting.isEmpty()) list.add(new EmptyState("followup.exit.none.title", "followup.exit.none.hint"));
        else list.add(cards(waiting));
        List<ExitProposal> decided = exits.decided(DECIDED);
        if (!decided.isEmpty()) list.add(Localized.text(new H2(), "followup.exit.last"), cards(decided));
    }

    private Div cards(List<ExitProposal> proposals) {
        var names = accounts.of(ExitTab.names(proposals));
        var cards = new Div();
        cards.addClassNames("cards", "wide");
        proposals.forEach(so -> cards.add(new ExitCard(so, exits, user, names, this::show)));
        return cards;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("followup.exit.all");
    }
}
