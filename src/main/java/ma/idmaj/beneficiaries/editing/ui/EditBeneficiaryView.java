package ma.idmaj.beneficiaries.editing.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.ChangedMeanwhile;
import ma.idmaj.beneficiaries.MissingFact;
import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.beneficiaries.duplicates.ui.LookAlikesPanel;
import ma.idmaj.beneficiaries.editing.FileMerge;
import ma.idmaj.beneficiaries.ui.PersonAtAddress;
import ma.idmaj.beneficiaries.ui.Places;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Edits a file. A refusal leaves everything typed where it is; an edit of someone else is laid beside one's own. */
@Route(BeneficiaryLinks.ALL + "/:" + PersonAtAddress.PARAMETER + "/edit")
@RolesAllowed(Permission.PEOPLE_WRITE)
class EditBeneficiaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final BeneficiaryService beneficiaries;
    private final Places places;
    private final BeneficiaryForm form;
    private final PageHeader header = new PageHeader();
    private final Div editing = new Div();
    private final Anchor cancel = new Anchor(BeneficiaryLinks.ALL, "");
    private @Nullable BeneficiaryDetail read;
    private @Nullable FileMerge merge;
    private @Nullable MergePanel choices;

    EditBeneficiaryView(
            BeneficiaryService beneficiaries,
            DuplicateService duplicates,
            TerritoryService territory,
            CurrentUser user) {
        this.beneficiaries = beneficiaries;
        this.places = new Places(territory);
        this.form = new BeneficiaryForm(places, user.centreScope().isEmpty());
        addClassName("form-page");
        var save = Localized.text(new Button(), "beneficiaries.save");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        save.addClickListener(click -> Notices.attempt(this::save));
        Localized.text(cancel, "beneficiaries.cancel");
        cancel.addClassNames("button-link", "quiet");
        var actions = new Div(save, cancel);
        actions.addClassName("form-actions");
        var lookAlikes = new LookAlikesPanel(duplicates, territory);
        form.whenChanged(() -> {
            var file = read;
            lookAlikes.show(form.traits().orElse(null), file == null ? null : file.id());
        });
        editing.add(form, lookAlikes);
        var panel = new Div(editing, actions);
        panel.addClassName("panel");
        add(header, panel);
        Localized.on(header, language -> header.title(getPageTitle()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = PersonAtAddress.read(event, beneficiaries).orElseThrow();
        read = file;
        form.show(file);
        cancel.setHref(BeneficiaryLinks.page(file.id()));
        header.title(getPageTitle());
        String field = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("field")
                .orElse("");
        Arrays.stream(MissingFact.values())
                .filter(fact -> fact.name().equals(field))
                .findFirst()
                .ifPresent(form::focus);
    }

    private void save() {
        var file = read;
        if (file == null) return;
        var chosen = merge;
        if (chosen == null) form.draft().ifPresent(draft -> save(file, file.version(), draft));
        else if (choices != null && choices.decided()) save(file, chosen.version(), chosen.draft());
    }

    private void save(BeneficiaryDetail file, long version, BeneficiaryDraft draft) {
        try {
            beneficiaries.edit(file.id(), version, draft);
        } catch (ChangedMeanwhile byAnother) {
            compare(file, draft);
            return;
        }
        Notices.done("beneficiaries.saved");
        getUI().ifPresent(ui -> ui.navigate(BeneficiaryLinks.page(file.id())));
    }

    /** The other's edit becomes what the next one is compared with, should there be yet another. */
    private void compare(BeneficiaryDetail before, BeneficiaryDraft mine) {
        BeneficiaryDetail theirs = beneficiaries.detail(before.id());
        var both = new FileMerge(before, mine, theirs);
        var panel = new MergePanel(both, places);
        read = theirs;
        merge = both;
        choices = panel;
        editing.removeAll();
        editing.add(panel);
    }

    @Override
    public String getPageTitle() {
        var file = read;
        return file == null
                ? Localized.text("beneficiaries.title")
                : Localized.text("beneficiaries.editFile", Long.toString(file.fileNumber()));
    }
}
