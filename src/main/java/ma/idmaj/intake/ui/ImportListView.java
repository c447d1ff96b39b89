package ma.idmaj.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import ma.idmaj.intake.Columns;
import ma.idmaj.intake.ColumnsMissing;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.IntakeDraft;
import ma.idmaj.intake.ListIntakeService;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/** A clerk's file becomes the list of a ceremony: read, shown with what is to mend, brought in whole or not at all. */
@Route("ceremonies/:ceremony/import")
@RolesAllowed(Permission.CEREMONY_PREPARE)
class ImportListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CeremonyService ceremonies;
    private final ListIntakeService intake;
    private final PageHeader header = new PageHeader();
    private final Div body = new Div();
    private @Nullable CeremonyDetail ceremony;
    private @Nullable ListFile file;
    private @Nullable IntakeDraft draft;

    ImportListView(CeremonyService ceremonies, ListIntakeService intake) {
        this.ceremonies = ceremonies;
        this.intake = intake;
        addClassName("import-page");
        body.addClassName("stack");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("ceremony").orElseThrow(NotFoundException::new);
        try {
            ceremony = ceremonies.detail(key);
        } catch (CeremonyNotFound notFound) {
            throw new NotFoundException();
        }
        var back = Localized.text(new Anchor(CeremonyLinks.page(key, "prepare"), ""), "intake.back");
        back.addClassNames("button-link", "quiet");
        Localized.on(header, language -> header.title(Localized.text("intake.title")));
        header.actions(back);
        askForFile();
    }

    private void askForFile() {
        body.removeAll();
        body.add(Localized.text(new Paragraph(), "intake.lead"), new FileUpload(this::read));
    }

    /** A file that can't be read says why and leaves the page as it was. */
    private void read(String name, byte[] content) {
        var target = ceremony;
        if (target == null) return;
        var work = new RunningWork("intake.reading", this::askForFile);
        body.removeAll();
        body.add(work);
        work.start(
                0,
                goOn -> {
                    Runnable recognised = recognise(name, content, target);
                    if (!goOn.test(0)) throw new Stopped();
                    return recognised;
                },
                Runnable::run,
                this::askForFile);
    }

    /** @return what the page shows of the file; runs without the page */
    private Runnable recognise(String name, byte[] content, CeremonyDetail target) {
        var whole = ListFileReader.read(content, name);
        Columns columns;
        try {
            columns = Columns.propose(whole.first());
        } catch (ColumnsMissing missing) {
            return () -> {
                askForFile();
                Notices.refused(missing.messageKey(), names(missing));
            };
        }
        try {
            var read = IntakeDraft.read(whole, whole.first(), columns);
            var findings = intake.check(read, target.envelope());
            return () -> {
                file = whole;
                draft = read;
                showDraft(read, findings, target);
            };
        } catch (ColumnsMissing missing) {
            return () -> {
                file = whole;
                askForColumns(columns, missing);
            };
        }
    }

    /** The missing columns by their names in the reader's language. */
    private static String names(ColumnsMissing missing) {
        return missing.missing().stream()
                .map(field -> Localized.text(field.labelKey()))
                .collect(Collectors.joining(" · "));
    }

    /** Reads the file by these columns; when one is missing the clerk says which it is. */
    private void read(Columns columns) {
        var source = file;
        if (source == null) return;
        try {
            draft = IntakeDraft.read(source, source.first(), columns);
            showDraft();
        } catch (ColumnsMissing missing) {
            askForColumns(columns, missing);
        } catch (Refusal refusal) {
            draft = null;
            askForFile();
            Notices.refused(refusal);
        }
    }

    private void askForColumns(Columns columns, ColumnsMissing missing) {
        var sentence = new Paragraph();
        sentence.addClassName("warning");
        Localized.on(sentence, language -> sentence.setText(Localized.text(missing.messageKey(), names(missing))));
        body.removeAll();
        body.add(sentence, new ColumnMapping(columns, FileKind.DISTRIBUTION_LIST, this::read, true));
    }

    private void showDraft() {
        var shown = draft;
        var target = ceremony;
        if (shown != null && target != null) showDraft(shown, intake.check(shown, target.envelope()), target);
    }

    private void showDraft(IntakeDraft shown, List<Finding> findings, CeremonyDetail target) {
        boolean blocked = findings.stream().anyMatch(Finding::blocking);
        var confirm =
                Localized.text(new Button(), "intake.confirm", shown.people().size());
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(!blocked);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> bringIn(shown, target));
        var other = Localized.text(new Button(), "intake.otherFile");
        other.addClickListener(click -> askForFile());
        var actions = new Div(confirm, other);
        actions.addClassName("row");
        body.removeAll();
        body.add(new DraftSummary(shown, findings, target.envelope()), actions);
        if (!findings.isEmpty()) body.add(new FindingsPanel(shown, findings, this::mend));
        body.add(
                new ColumnMapping(shown.columns(), FileKind.DISTRIBUTION_LIST, this::read, false),
                new DraftTable(shown, findings));
    }

    private void mend(IntakeDraft mended) {
        draft = mended;
        showDraft();
    }

    /** Stopping, leaving the page or a refusal keep nothing; the draft is still there to go on with. */
    private void bringIn(IntakeDraft accepted, CeremonyDetail target) {
        var work = new RunningWork("intake.bringingIn", this::stopped);
        body.removeAll();
        body.add(work);
        work.start(
                accepted.people().size(),
                goOn -> intake.bringIn(target.id(), accepted, target.envelope(), goOn),
                people -> {
                    getUI().ifPresent(ui -> ui.navigate(CeremonyLinks.page(target.key(), "prepare")));
                    Notices.done("intake.broughtIn", people);
                },
                this::showDraft);
    }

    private void stopped() {
        showDraft();
        Notices.done("intake.stopped");
    }

    @Override
    public String getPageTitle() {
        return Localized.text("intake.title");
    }
}
