package ma.idmaj.followup.exit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.followup.exit.ExitAnswer;
import ma.idmaj.followup.exit.ExitOutcome;
import ma.idmaj.followup.exit.ExitProposal;
import ma.idmaj.followup.exit.ExitService;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.tabs.ProjectTab;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** On a project's page: the visits, and the way out of the programme. */
@org.springframework.stereotype.Component
class ExitTab implements ProjectTab {

    static final String PATH = "followup";

    private final ExitService exits;
    private final AccountNames accounts;
    private final CurrentUser user;
    private final Clock clock;

    ExitTab(ExitService exits, AccountNames accounts, CurrentUser user, Clock clock) {
        this.exits = exits;
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "followup.title";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean visible() {
        return user.may(Permission.FOLLOW_UP_READ);
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Component content(ProjectRow project, Runnable changed) {
        var content = new Div();
        content.addClassName("stack");
        show(content, project, changed);
        return content;
    }

    private void show(Div content, ProjectRow project, Runnable changed) {
        Runnable again = () -> {
            show(content, project, changed);
            changed.run();
        };
        List<ExitProposal> proposals = exits.of(project.id());
        var names = accounts.of(names(proposals));
        content.removeAll();
        if (user.may(Permission.PEOPLE_READ))
            content.add(Localized.text(
                    new Anchor(BeneficiaryLinks.tab(project.beneficiaryId(), "visits"), ""), "followup.exit.visits"));
        content.add(Localized.text(new H2(), "followup.exit.title"));
        boolean runs = Arrays.stream(ExitOutcome.values())
                .anyMatch(out -> project.state().next().contains(out.state()));
        boolean waits = proposals.stream().anyMatch(so -> so.waits() || so.answer() == ExitAnswer.ACCEPTED);
        if (proposals.isEmpty())
            content.add(Localized.text(new Paragraph(), runs ? "followup.exit.hint" : "followup.exit.later"));
        if (runs && !waits && user.may(Permission.FOLLOW_UP_WRITE)) {
            var propose = Localized.text(new Button(), "followup.exit.propose");
            propose.setId("open-exit");
            propose.addClickListener(click -> new ProposeExitDialog(
                            LocalDate.now(clock), draft -> exits.propose(project.id(), draft), again)
                    .open());
            var row = new Div(propose);
            row.addClassName("row");
            content.add(row);
        }
        var cards = new Div();
        cards.addClassNames("cards", "wide");
        proposals.forEach(so -> cards.add(new ExitCard(so, exits, user, names, again)));
        content.add(cards);
    }

    static List<String> names(List<ExitProposal> proposals) {
        return proposals.stream()
                .flatMap(so -> Stream.of(so.proposedBy(), so.decidedBy()))
                .filter(Objects::nonNull)
                .toList();
    }
}
