package ma.idmaj.beneficiaries.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.dossier.DossierService;
import ma.idmaj.beneficiaries.tabs.OverviewPart;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;
import java.util.UUID;

/** On a person's page, for the data protection officer alone: the dossier to hand over. */
@org.springframework.stereotype.Component
class DossierPanel implements OverviewPart {

    private final DossierService dossiers;
    private final CurrentUser user;

    DossierPanel(DossierService dossiers, CurrentUser user) {
        this.dossiers = dossiers;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.dossier.right";
    }

    @Override
    public Optional<Component> content(UUID beneficiary) {
        if (!user.may(Permission.PRIVACY_WORK)) return Optional.empty();
        var hint = Localized.text(new Paragraph(), "beneficiaries.dossier.hint");
        hint.addClassName("hint");
        var give = Localized.text(new Button(), "beneficiaries.dossier.give");
        give.setId("give-dossier");
        give.addClickListener(click -> new DossierDialog(dossiers, beneficiary).open());
        return Optional.of(new Div(hint, give));
    }

    @Override
    public int order() {
        return 90;
    }
}
