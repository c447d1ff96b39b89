package ma.idmaj.intake.lines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.intake.changes.Changes;
import ma.idmaj.intake.changes.ui.ChangesReview;
import ma.idmaj.intake.lines.LinesIntakeService;
import ma.idmaj.intake.ui.FileUpload;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** A ceremony's list that was edited in a spreadsheet: what it changes is shown line by line, what is chosen written at once. */
@Route("ceremonies/:ceremony/edited")
@RolesAllowed(Permission.CEREMONY_PREPARE)
class ImportLinesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CeremonyService ceremonies;
    private final LinesIntakeService intake;
    private final Div step = new Div();
    private UUID id = new UUID(0, 0);

    ImportLinesView(CeremonyService ceremonies, LinesIntakeService intake) {
        this.ceremonies = ceremonies;
        this.intake = intake;
        addClassName("import-page");
        step.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CeremonyDetail ceremony =
                ceremony(event.getRouteParameters().get("ceremony").orElse(""));
        id = ceremony.id();
        String list = CeremonyLinks.page(ceremony.key(), "prepare");
        var back = Localized.text(new Anchor(list, ""), "intake.lines.back");
        back.addClassNames("button-link", "quiet");
        var title = new Span();
        Localized.on(title, language -> title.setText(ceremony.title().in(language.arabic())));
        removeAll();
        add(new PageHeader("intake.lines.title").facts(title).actions(back), step);
        if (ceremony.state().listOpen()) askForFile();
        else {
            step.removeAll();
            step.add(new EmptyState("intake.lines.closed.title", "intake.lines.closed.hint")
                    .action("intake.lines.back", list));
        }
    }

    private CeremonyDetail ceremony(String key) {
        try {
            return ceremonies.detail(key);
        } catch (CeremonyNotFound notThere) {
            throw new NotFoundException();
        }
    }

    private void askForFile() {
        var panel = new Div(new FileUpload(this::read));
        panel.addClassNames("panel", "stack");
        step.removeAll();
        step.add(Localized.text(new Paragraph(), "intake.lines.lead"), panel);
    }

    private void read(String name, byte[] content) {
        work("intake.lines.checking", this::askForFile)
                .start(0, goOn -> intake.check(id, content, name, goOn), this::show, this::askForFile);
    }

    void show(Changes changes) {
        step.removeAll();
        step.add(new ChangesReview("intake.lines.people", changes, this::apply, this::askForFile));
    }

    /** A refusal keeps nothing, and what was chosen is still there. */
    private void apply(Changes changes) {
        work("intake.changes.writing", () -> {
                    show(changes);
                    Notices.done("intake.stopped");
                })
                .start(
                        changes.taken().size(),
                        goOn -> intake.apply(id, changes, goOn),
                        lines -> {
                            askForFile();
                            Notices.done("intake.lines.written", lines);
                        },
                        () -> show(changes));
    }

    private RunningWork work(String titleKey, Runnable onStop) {
        var work = new RunningWork(titleKey, onStop);
        step.removeAll();
        step.add(work);
        return work;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("intake.lines.title");
    }
}
