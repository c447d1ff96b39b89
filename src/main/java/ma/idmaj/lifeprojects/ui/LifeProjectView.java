package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.KitService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectDetail;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.UUID;

/** One life project: where it stands, what it needs, its way so far, and the moves open to this account. */
@Route("life-projects/:project")
@RolesAllowed(Permission.PROJECTS_READ)
class LifeProjectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LifeProjectService projects;
    private final CatalogueService catalogue;
    private final KitService kits;
    private final AccountNames accounts;
    private final CurrentUser user;
    private String title = "";

    LifeProjectView(
            LifeProjectService projects,
            CatalogueService catalogue,
            KitService kits,
            AccountNames accounts,
            CurrentUser user) {
        this.projects = projects;
        this.catalogue = catalogue;
        this.kits = kits;
        this.accounts = accounts;
        this.user = user;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(UUID.fromString(event.getRouteParameters().get("project").orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void show(UUID id) {
        var detail = projects.detail(id).orElseThrow(NotFoundException::new);
        var row = detail.project();
        title = row.title().in(Localized.language().arabic());
        removeAll();
        var passed = EnumSet.noneOf(ProjectState.class);
        detail.steps().forEach(step -> passed.add(step.state()));
        var facts = new Div(facts(row));
        facts.addClassName("panel");
        add(
                header(row),
                new StateSteps(row.state(), passed),
                facts,
                section("lifeprojects.needs", new NeedsTable(detail.needs(), catalogue)),
                section("lifeprojects.history", history(detail)));
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
        header.actions(Arrays.stream(ProjectState.values())
                .filter(to -> row.state().next().contains(to) && to != ProjectState.EQUIPPED)
                .filter(to -> user.may(to.enteredBy()))
                .map(to -> move(row.id(), to))
                .toArray(Component[]::new));
        return header;
    }

    private Button move(UUID id, ProjectState to) {
        var button = new Button("", click -> {
            if (Notices.attempt(() -> projects.move(id, to))) {
                Notices.done("lifeprojects.moved");
                show(id);
            }
        });
        if (to != ProjectState.WITHDRAWN && to != ProjectState.REJECTED && to != ProjectState.CEASED) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        Localized.on(button, language -> button.setText(Localized.text("lifeprojects.moveTo", Localized.label(to))));
        return button;
    }

    private FactsList facts(ProjectRow row) {
        var facts = new FactsList();
        if (row.name() != null) {
            var person = new Anchor("beneficiaries/" + row.beneficiaryId(), "");
            person.addClassName("row-link");
            Localized.on(person, language -> person.setText(ProjectTable.name(row, language)));
            facts.fact("lifeprojects.person", person);
        }
        return facts.fact("lifeprojects.trade", language -> ProjectTable.trade(row, kits.trades(), language));
    }

    private Component history(ProjectDetail detail) {
        var names =
                accounts.of(detail.steps().stream().map(ProjectDetail.Step::by).toList());
        return new DataTable<ProjectDetail.Step>("lifeprojects.history")
                .column("lifeprojects.state", (step, language) -> ProjectTones.chip(step.state()))
                .column("lifeprojects.at", (step, language) -> new Ltr(Formats.moment(step.at())))
                .column("lifeprojects.by", (step, language) -> new Span(names.of(step.by(), language.arabic())))
                .rows(detail.steps());
    }

    private static Section section(String key, Component content) {
        return new Section(Localized.text(new H2(), key), content);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
