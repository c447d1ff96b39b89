package ma.idmaj.beneficiaries.ui;

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
import com.vaadin.flow.router.RouteAlias;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.MissingFact;
import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.beneficiaries.duplicates.ui.LookAlikesPanel;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.UUID;

/** Registers a person, or edits a file. A refusal leaves everything typed where it is. */
@Route(BeneficiaryLinks.NEW)
@RouteAlias(BeneficiaryLinks.ALL + "/:" + PersonAtAddress.PARAMETER + "/edit")
@RolesAllowed(Permission.PEOPLE_WRITE)
class WriteBeneficiaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final BeneficiaryService beneficiaries;
    private final BeneficiaryForm form;
    private final PageHeader header = new PageHeader();
    private final Anchor cancel = new Anchor(BeneficiaryLinks.ALL, "");
    private @Nullable BeneficiaryDetail existing;

    WriteBeneficiaryView(
            BeneficiaryService beneficiaries,
            DuplicateService duplicates,
            TerritoryService territory,
            CurrentUser user) {
        this.beneficiaries = beneficiaries;
        this.form =
                new BeneficiaryForm(new Places(territory), user.centreScope().isEmpty());
        addClassName("form-page");
        var save = Localized.text(new Button(), "beneficiaries.save");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        save.addClickListener(click -> form.draft().ifPresent(this::save));
        Localized.text(cancel, "beneficiaries.cancel");
        cancel.addClassNames("button-link", "quiet");
        var actions = new Div(save, cancel);
        actions.addClassName("form-actions");
        var lookAlikes = new LookAlikesPanel(duplicates, territory);
        form.whenChanged(() -> {
            var file = existing;
            lookAlikes.show(form.traits().orElse(null), file == null ? null : file.id());
        });
        var panel = new Div(form, lookAlikes, actions);
        panel.addClassName("panel");
        add(header, panel);
        Localized.on(header, language -> header.title(getPageTitle()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonAtAddress.read(event, beneficiaries).ifPresent(file -> {
            existing = file;
            form.show(file);
            cancel.setHref(BeneficiaryLinks.page(file.id()));
            header.title(getPageTitle());
        });
        String field = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("field")
                .orElse("");
        Arrays.stream(MissingFact.values())
                .filter(fact -> fact.name().equals(field))
                .findFirst()
                .ifPresent(form::focus);
    }

    private void save(BeneficiaryDraft draft) {
        Notices.attempt(() -> {
            var file = existing;
            UUID id;
            if (file == null) {
                id = beneficiaries.register(draft);
            } else {
                id = file.id();
                beneficiaries.edit(id, file.version(), draft);
            }
            Notices.done("beneficiaries.saved");
            getUI().ifPresent(ui -> ui.navigate(BeneficiaryLinks.page(id)));
        });
    }

    @Override
    public String getPageTitle() {
        var file = existing;
        return file == null
                ? Localized.text("beneficiaries.register")
                : Localized.text("beneficiaries.editFile", Long.toString(file.fileNumber()));
    }
}
