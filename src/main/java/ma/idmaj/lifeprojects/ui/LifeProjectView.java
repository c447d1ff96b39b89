package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.committee.CommitteeLinks;
import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.lifeprojects.pathway.ActionRow;
import ma.idmaj.lifeprojects.pathway.ActionService;
import ma.idmaj.lifeprojects.pathway.Diagnosis;
import ma.idmaj.lifeprojects.tabs.ProjectTab;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.beans.factory.ObjectProvider;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

/** One life project: where it stands, the moves open to this account, and its parts one tab each. */
@Route("life-projects/:project")
@RolesAllowed(Permission.PROJECTS_READ)
class LifeProjectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LifeProjectService projects;
    private final CommitteeService committee;
    private final KitService kits;
    private final CurrentUser user;
    private final ActionService actions;
    private final Clock clock;
    private final Div top = new Div();
    private final MissingNotice missing = new MissingNotice();
    private final ProjectTabs tabs;
    private String title = "";

    LifeProjectView(
            LifeProjectService projects,
            ActionService actions,
            CommitteeService committee,
            KitService kits,
            CurrentUser user,
            Clock clock,
            ObjectProvider<ProjectTab> tabs) {
        this.projects = projects;
        this.actions = actions;
        this.committee = committee;
        this.clock = clock;
        this.kits = kits;
        this.user = user;
        this.tabs = new ProjectTabs(tabs.stream().toList());
        addClassName("stack");
        top.addClassName("stack");
        add(top, this.tabs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            UUID id = UUID.fromString(event.getRouteParameters().get("project").orElse(""));
            var project = show(id);
            String wanted = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("tab")
                    .orElse("");
            tabs.show(project, wanted, () -> show(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private ProjectRow show(UUID id) {
        var detail = projects.detail(id).orElseThrow(NotFoundException::new);
        var row = detail.project();
        title = row.title().in(Localized.language().arabic());
        var passed = EnumSet.noneOf(ProjectState.class);
        detail.steps().forEach(step -> passed.add(step.state()));
        var facts = new Div(facts(row));
        facts.addClassName("panel");
        top.removeAll();
        missing.setVisible(false);
        top.add(header(row), missing, new StateSteps(row.state(), passed));
        agenda(row);
        top.add(facts);
        return row;
    }

    private PageHeader header(ProjectRow row) {
        var header = new PageHeader();
        Localized.on(header, language -> header.title(row.title().in(language.arabic())));
        header.facts(ProjectTones.chip(row.state()));
        if (row.approvedOutside()) {
            header.facts(
                    ProjectTones.chip(row.state()),
                    new StateChip(
                            row.confirmed() ? Tone.GOOD : Tone.WAITING,
                            row.confirmed() ? "lifeprojects.outside.confirmed" : "lifeprojects.outside.waiting"));
        }
        var moves = new MoveButtons(
                projects,
                user,
                tabs::unsaved,
                refusal -> missing.show(row.id(), refusal),
                () -> tabs.again(show(row.id())));
        header.actions(moves.of(row));
        return header;
    }

    /** A submitted project leads to the session that will decide on it. */
    private void agenda(ProjectRow row) {
        if (row.state() != ProjectState.SUBMITTED) return;
        committee.agendaOf(row.id()).ifPresent(session -> {
            var link =
                    Localized.text(new Anchor(CommitteeLinks.session(session), ""), "lifeprojects.committee.onAgenda");
            link.setId("on-agenda");
            top.add(link);
        });
    }

    private FactsList facts(ProjectRow row) {
        var facts = new FactsList();
        if (row.name() != null) {
            var person = new Anchor("beneficiaries/" + row.beneficiaryId(), "");
            person.addClassName("row-link");
            Localized.on(person, language -> person.setText(ProjectTable.name(row, language)));
            facts.fact("lifeprojects.person", person);
        }
        facts.fact("lifeprojects.trade", trade(row));
        if (user.may(Permission.PEOPLE_READ) && !row.state().over()) {
            actions.next(row.id()).ifPresent(action -> facts.fact("lifeprojects.nextAction", next(row, action)));
        }
        return facts;
    }

    private Div trade(ProjectRow row) {
        var name = new Span();
        Localized.on(name, language -> name.setText(ProjectTable.trade(row, kits.trades(), language)));
        var trade = new Div(name);
        trade.addClassName("row");
        if (row.state().beforeCommittee() && user.may(Permission.PEOPLE_WRITE))
            trade.add(Localized.text(new Anchor(ProjectLinks.edit(row.id()), ""), "lifeprojects.describe"));
        return trade;
    }

    private Div next(ProjectRow row, ActionRow action) {
        var what = new Anchor(ProjectLinks.tab(row.id(), Diagnosis.TAB), action.what());
        what.getElement().setAttribute("dir", "auto");
        var next = new Div(what, new Ltr(Formats.date(action.dueOn())));
        next.addClassName("row");
        if (action.overdue(LocalDate.now(clock))) next.add(new StateChip(Tone.BAD, "lifeprojects.overdue"));
        return next;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
