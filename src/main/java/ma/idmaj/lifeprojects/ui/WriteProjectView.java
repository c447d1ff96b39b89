package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectDetail;
import ma.idmaj.lifeprojects.ProjectDraft;
import ma.idmaj.lifeprojects.ProjectDrafts;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.pathway.Diagnosis;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens a life project for a person, or words one anew until the committee has it. A refusal leaves all that was typed. */
@Route("life-projects/new")
@RouteAlias("life-projects/:project/edit")
@RolesAllowed(Permission.PEOPLE_WRITE)
class WriteProjectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LifeProjectService projects;
    private final ProjectDrafts drafts;
    private final BeneficiaryService people;
    private final KitService kits;
    private String titleKey = "lifeprojects.start";

    WriteProjectView(LifeProjectService projects, ProjectDrafts drafts, BeneficiaryService people, KitService kits) {
        this.projects = projects;
        this.drafts = drafts;
        this.people = people;
        this.kits = kits;
        addClassName("form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> project = event.getRouteParameters().get("project");
        Optional<String> person = event.getLocation().getQueryParameters().getSingleParameter("person");
        if (project.isPresent()) edit(id(project.get()));
        else if (person.isPresent()) start(id(person.get()));
        else
            add(
                    new PageHeader(titleKey),
                    new EmptyState("lifeprojects.start.noPerson.title", "lifeprojects.start.noPerson.hint")
                            .action("beneficiaries.title", BeneficiaryLinks.ALL));
    }

    private void start(UUID person) {
        PersonName name;
        try {
            name = people.detail(person).name();
        } catch (BeneficiaryNotFound notFound) {
            throw new NotFoundException();
        }
        var form = new ProjectForm(kits.trades(), kits.kits());
        add(header(name));
        List<ProjectRow> live = drafts.live(person);
        if (!live.isEmpty()) add(warning(live));
        add(panel(
                form,
                "lifeprojects.start.open",
                BeneficiaryLinks.page(person),
                () -> form.draft()
                        .ifPresent(draft -> Notices.attempt(() -> {
                            UUID opened = drafts.open(person, draft, form.kit());
                            Notices.done("lifeprojects.opened");
                            go(ProjectLinks.tab(opened, Diagnosis.TAB));
                        }))));
    }

    private void edit(UUID id) {
        titleKey = "lifeprojects.describe";
        var row = projects.detail(id).map(ProjectDetail::project).orElseThrow(NotFoundException::new);
        var before = new ProjectDraft(row.title(), row.tradeCode());
        var form = new ProjectForm(kits.trades(), List.of());
        form.show(before);
        add(
                header(row.name()),
                panel(
                        form,
                        "lifeprojects.save",
                        ProjectLinks.project(id),
                        () -> form.draft()
                                .ifPresent(draft -> Notices.attempt(() -> {
                                    drafts.describe(id, before, draft);
                                    Notices.done("lifeprojects.kept");
                                    go(ProjectLinks.project(id));
                                }))));
    }

    private PageHeader header(@org.jspecify.annotations.Nullable PersonName name) {
        var header = new PageHeader(titleKey);
        if (name == null) return header;
        var person = new Span();
        Localized.on(person, language -> person.setText(name.in(language.arabic())));
        return header.facts(person);
    }

    /** A second project beside a live one is unusual, not wrong. */
    private static Div warning(List<ProjectRow> live) {
        var warning = new Div(
                new StateChip(Tone.WAITING, "lifeprojects.start.attention"),
                Localized.text(new Paragraph(), "lifeprojects.start.another", live.size()));
        warning.addClassNames("panel", "stack");
        for (ProjectRow row : live) {
            var link = new Anchor(ProjectLinks.project(row.id()), "");
            Localized.on(link, language -> link.setText(row.title().in(language.arabic())));
            link.addClassName("row-link");
            var line = new Div(link, ProjectTones.chip(row.state()));
            line.addClassName("row");
            warning.add(line);
        }
        return warning;
    }

    private static Div panel(ProjectForm form, String saveKey, String back, Runnable act) {
        var save = Localized.text(new Button(), saveKey);
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                act.run();
            } finally {
                save.setEnabled(true);
            }
        });
        var cancel = Localized.text(new Anchor(back, ""), "ui.cancel");
        cancel.addClassNames("button-link", "quiet");
        var actions = new Div(save, cancel);
        actions.addClassName("form-actions");
        var panel = new Div(form, actions);
        panel.addClassName("panel");
        return panel;
    }

    private void go(String address) {
        getUI().ifPresent(ui -> {
            int query = address.indexOf('?');
            if (query < 0) ui.navigate(address);
            else
                ui.navigate(
                        address.substring(0, query),
                        com.vaadin.flow.router.QueryParameters.fromString(address.substring(query + 1)));
        });
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return Localized.text(titleKey);
    }
}
