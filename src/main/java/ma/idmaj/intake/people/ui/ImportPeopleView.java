package ma.idmaj.intake.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.intake.Columns;
import ma.idmaj.intake.ColumnsMissing;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.intake.people.CheckedPeople;
import ma.idmaj.intake.people.PeopleDraft;
import ma.idmaj.intake.people.PeopleIntakeService;
import ma.idmaj.intake.people.PeopleTemplate;
import ma.idmaj.intake.ui.ColumnMapping;
import ma.idmaj.intake.ui.FileUpload;
import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/** A spreadsheet of people becomes files: read, shown with what is to mend, brought in whole or not at all; undone. */
@Route(BeneficiaryLinks.IMPORT)
@RolesAllowed(Permission.PEOPLE_WRITE)
class ImportPeopleView extends Div implements HasDynamicTitle {

    private final PeopleIntakeService intake;
    private final PeopleTemplate template;
    private final AccountNames names;
    private final Div body = new Div();
    private @Nullable ListFile file;

    ImportPeopleView(PeopleIntakeService intake, PeopleTemplate template, AccountNames names) {
        this.intake = intake;
        this.template = template;
        this.names = names;
        addClassName("import-page");
        body.addClassName("stack");
        var back = Localized.text(new Anchor(BeneficiaryLinks.ALL, ""), "intake.people.back");
        back.addClassNames("button-link", "quiet");
        add(new PageHeader("intake.people.title").actions(back), body);
        askForFile();
    }

    private void askForFile() {
        body.removeAll();
        body.add(
                Localized.text(new Paragraph(), "intake.people.lead"),
                new FileUpload(this::read),
                new TemplatePanel(template),
                new ImportsPanel(intake, names));
    }

    /** A file that can't be read says why and leaves the page as it was. */
    private void read(String name, byte[] content) {
        file = null;
        work("intake.reading", this::askForFile)
                .start(
                        0,
                        goOn -> {
                            var whole = ListFileReader.read(content, name, PeopleDraft.MAX_ROWS);
                            if (!goOn.test(0)) throw new Stopped();
                            return whole;
                        },
                        this::recognise,
                        this::askForFile);
    }

    private void recognise(ListFile whole) {
        file = whole;
        try {
            read(Columns.propose(whole.first(), FileKind.PEOPLE));
        } catch (ColumnsMissing missing) {
            askForFile();
            Notices.refused(missing.messageKey(), names(missing));
        }
    }

    /** Reads the file by these columns; when no column holds a name, the clerk says which one does. */
    private void read(Columns columns) {
        var whole = file;
        if (whole == null) return;
        if (!columns.missing(FileKind.PEOPLE).isEmpty()) {
            askForColumns(columns);
            return;
        }
        work("intake.people.checking", this::askForFile)
                .start(0, goOn -> intake.check(PeopleDraft.read(whole, columns), goOn), this::show, this::askForFile);
    }

    private void askForColumns(Columns columns) {
        var sentence = new Paragraph();
        sentence.addClassName("warning");
        var missing = ColumnsMissing.in(columns, FileKind.PEOPLE);
        Localized.on(sentence, language -> sentence.setText(Localized.text(missing.messageKey(), names(missing))));
        body.removeAll();
        body.add(sentence, new ColumnMapping(columns, FileKind.PEOPLE, this::read, true));
    }

    /** The missing columns by their names in the reader's language. */
    private static String names(ColumnsMissing missing) {
        return missing.missing().stream()
                .map(field -> Localized.text(field.labelKey()))
                .collect(Collectors.joining(" · "));
    }

    private void show(CheckedPeople people) {
        var other = Localized.text(new Button(), "intake.otherFile");
        other.addClickListener(click -> askForFile());
        body.removeAll();
        if (intake.broughtInBefore(people.draft())) {
            var before = Localized.text(new Paragraph(), "intake.people.before");
            before.addClassName("warning");
            body.add(before);
        }
        body.add(new PeopleReview(
                people, other, draft -> show(intake.recheck(people, draft)), this::read, this::bringIn));
    }

    /** Stopping, leaving the page or a refusal keep nothing; the draft is still there to go on with. */
    private void bringIn(CheckedPeople people) {
        work("intake.people.bringingIn", () -> {
                    show(people);
                    Notices.done("intake.stopped");
                })
                .start(
                        people.draft().taken(),
                        goOn -> intake.bringIn(people.draft(), goOn),
                        opened -> {
                            getUI().ifPresent(ui -> ui.navigate(BeneficiaryLinks.ALL));
                            Notices.done("intake.people.broughtIn", opened);
                        },
                        () -> show(people));
    }

    private RunningWork work(String titleKey, Runnable onStop) {
        var work = new RunningWork(titleKey, onStop);
        body.removeAll();
        body.add(work);
        return work;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("intake.people.title");
    }
}
