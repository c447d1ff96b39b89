package ma.idmaj.intake.people.ui;

import com.vaadin.flow.component.Component;
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
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.people.CheckedPeople;
import ma.idmaj.intake.people.PeopleDraft;
import ma.idmaj.intake.people.PeopleIntakeService;
import ma.idmaj.intake.people.PeopleTemplate;
import ma.idmaj.intake.ui.FileUpload;
import ma.idmaj.intake.ui.ImportSteps;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A spreadsheet of people becomes files: read, shown with what is to mend, brought in whole or not at all; undone. */
@Route(BeneficiaryLinks.IMPORT)
@RolesAllowed(Permission.PEOPLE_WRITE)
class ImportPeopleView extends Div implements HasDynamicTitle, ImportSteps.Page<CheckedPeople> {

    private final PeopleIntakeService intake;
    private final PeopleTemplate template;
    private final AccountNames names;
    private final ImportSteps<CheckedPeople> steps =
            new ImportSteps<>(FileKind.PEOPLE, PeopleDraft.MAX_ROWS, "intake.people.checking", this);

    ImportPeopleView(PeopleIntakeService intake, PeopleTemplate template, AccountNames names) {
        this.intake = intake;
        this.template = template;
        this.names = names;
        addClassName("import-page");
        var back = Localized.text(new Anchor(BeneficiaryLinks.ALL, ""), "intake.people.back");
        back.addClassNames("button-link", "quiet");
        add(new PageHeader("intake.people.title").actions(back), steps);
        steps.askForFile();
    }

    @Override
    public List<Component> start() {
        return List.of(
                Localized.text(new Paragraph(), "intake.people.lead"),
                new FileUpload(steps::read),
                new TemplatePanel(template),
                new ImportsPanel(intake, names));
    }

    @Override
    public CheckedPeople check(ListFile file, Columns columns, IntPredicate goOn) {
        return intake.check(PeopleDraft.read(file, columns), goOn);
    }

    @Override
    public List<Component> review(CheckedPeople people) {
        var other = Localized.text(new Button(), "intake.otherFile");
        other.addClickListener(click -> steps.askForFile());
        var parts = new ArrayList<Component>();
        if (intake.broughtInBefore(people.draft())) parts.add(ImportSteps.before("intake.people.before"));
        parts.add(new PeopleReview(
                people, other, draft -> steps.show(intake.recheck(people, draft)), steps::read, this::bringIn));
        return parts;
    }

    private void bringIn(CheckedPeople people) {
        steps.bringIn(
                "intake.people.bringingIn",
                people,
                people.draft().taken(),
                goOn -> intake.bringIn(people.draft(), goOn),
                opened -> {
                    getUI().ifPresent(ui -> ui.navigate(BeneficiaryLinks.ALL));
                    Notices.done("intake.people.broughtIn", opened);
                });
    }

    @Override
    public String getPageTitle() {
        return Localized.text("intake.people.title");
    }
}
