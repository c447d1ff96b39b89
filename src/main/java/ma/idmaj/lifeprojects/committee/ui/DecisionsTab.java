package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.committee.CommitteeLinks;
import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.lifeprojects.committee.PastDecision;
import ma.idmaj.lifeprojects.tabs.ProjectTab;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.UUID;

/** What the committee made of a project, on its page: what is missing first, for whoever has to see to it. */
@org.springframework.stereotype.Component
class DecisionsTab implements ProjectTab {

    private final CommitteeService committee;
    private final AccountNames accounts;

    DecisionsTab(CommitteeService committee, AccountNames accounts) {
        this.committee = committee;
        this.accounts = accounts;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.committee.decisions";
    }

    @Override
    public String path() {
        return CommitteeLinks.TAB;
    }

    @Override
    public Component content(ProjectRow project, Runnable changed) {
        var content = new Div();
        content.addClassNames("stack", "committee");
        committee.agendaOf(project.id()).ifPresent(session -> content.add(agenda(session)));
        List<PastDecision> decisions = committee.decisions(project.id());
        if (decisions.isEmpty()) {
            content.add(new EmptyState(
                    "lifeprojects.committee.noDecisions.title", "lifeprojects.committee.noDecisions.hint"));
            return content;
        }
        var names = accounts.of(decisions.stream().map(PastDecision::decidedBy).toList());
        decisions.forEach(decision -> content.add(card(decision, names)));
        return content;
    }

    private static Paragraph agenda(UUID session) {
        var link = Localized.text(new Anchor(CommitteeLinks.session(session), ""), "lifeprojects.committee.onAgenda");
        link.setRouterIgnore(false);
        return new Paragraph(link);
    }

    private static Div card(PastDecision decision, AccountNames.Names names) {
        var card = new Div(CommitteeTones.chip(decision.outcome()));
        card.addClassNames("panel", "stack");
        if (!decision.missing().isEmpty() || !decision.reason().isEmpty()) {
            card.add(
                    Localized.text(
                            new H3(),
                            decision.missing().isEmpty()
                                    ? "lifeprojects.committee.reason"
                                    : "lifeprojects.committee.missing"),
                    Wordings.words(decision.missing(), decision.reason()));
        }
        var session = new Anchor(CommitteeLinks.session(decision.sessionId()), "");
        Localized.on(session, language -> session.setText(Formats.longDate(decision.heldOn(), language)));
        card.add(new FactsList()
                .fact("lifeprojects.committee.session", session)
                .fact(
                        "lifeprojects.committee.decidedBy",
                        language -> names.of(decision.decidedBy(), language.arabic())));
        return card;
    }

    @Override
    public int order() {
        return 50;
    }
}
