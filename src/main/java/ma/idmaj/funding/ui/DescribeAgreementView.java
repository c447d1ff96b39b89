package ma.idmaj.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.funding.AgreementDetail;
import ma.idmaj.funding.AgreementDraft;
import ma.idmaj.funding.AgreementNotFound;
import ma.idmaj.funding.FundingLinks;
import ma.idmaj.funding.FundingService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Signs an agreement with its first tranche, or says anew what one says. */
@Route(FundingLinks.NEW)
@RouteAlias("funding/:agreement/edit")
@RolesAllowed(Permission.FUNDING_WRITE)
class DescribeAgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FundingService funding;
    private final AgreementForm form;
    private @Nullable AgreementDetail existing;

    DescribeAgreementView(FundingService funding, Clock clock) {
        this.funding = funding;
        this.form = new AgreementForm(funding.funderNames(), LocalDate.now(clock));
        addClassNames("form-page", "funding");
        var save = Localized.text(new Button(), "funding.save");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> form.draft().ifPresent(this::save));
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(new PageHeader("funding.agreement"), form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("agreement").ifPresent(id -> {
            try {
                existing = funding.agreement(UUID.fromString(id));
                form.show(existing.terms(), existing.fixed());
            } catch (IllegalArgumentException | AgreementNotFound notThere) {
                throw new NotFoundException();
            }
        });
    }

    private void save(AgreementDraft draft) {
        var described = existing;
        Notices.attempt(() -> {
            UUID id;
            if (described == null) {
                id = funding.sign(draft, form.envelope());
            } else {
                id = described.id();
                funding.describe(id, described.version(), draft);
            }
            getUI().ifPresent(ui -> ui.navigate(FundingLinks.agreement(id)));
        });
    }

    @Override
    public String getPageTitle() {
        return Localized.text("funding.agreement");
    }
}
