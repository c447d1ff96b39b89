package ma.idmaj.intake.items.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.intake.changes.Changes;
import ma.idmaj.intake.changes.ui.ChangesReview;
import ma.idmaj.intake.items.ItemsIntakeService;
import ma.idmaj.intake.ui.FileUpload;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

/** An exported catalogue that was edited: what it changes is shown row by row, and what is chosen is written at once. */
@Route(CatalogueLinks.EDITED)
@RolesAllowed(Permission.CATALOGUE_WRITE)
class ImportItemsView extends Div implements HasDynamicTitle {

    private final ItemsIntakeService intake;
    private final Div step = new Div();

    ImportItemsView(ItemsIntakeService intake) {
        this.intake = intake;
        addClassName("import-page");
        step.addClassName("stack");
        var back = Localized.text(new Anchor(CatalogueLinks.ALL, ""), "intake.items.back");
        back.addClassNames("button-link", "quiet");
        add(new PageHeader("intake.items.title").actions(back), step);
        askForFile();
    }

    private void askForFile() {
        var panel = new Div(new FileUpload(this::read));
        panel.addClassNames("panel", "stack");
        step.removeAll();
        step.add(Localized.text(new Paragraph(), "intake.items.lead"), panel);
    }

    private void read(String name, byte[] content) {
        work("intake.items.checking", this::askForFile)
                .start(0, goOn -> intake.check(content, name, goOn), this::show, this::askForFile);
    }

    void show(Changes changes) {
        step.removeAll();
        step.add(new ChangesReview("intake.items.prices", changes, this::apply, this::askForFile));
    }

    /** A refusal keeps nothing, and what was chosen is still there. */
    private void apply(Changes changes) {
        work("intake.changes.writing", () -> {
                    show(changes);
                    Notices.done("intake.stopped");
                })
                .start(
                        changes.taken().size(),
                        goOn -> intake.apply(changes, goOn),
                        rows -> {
                            askForFile();
                            Notices.done("intake.items.written", rows);
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
        return Localized.text("intake.items.title");
    }
}
