package ma.idmaj.ceremonies.ui;

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
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.funding.FundingService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

/** Announces a ceremony, or describes one anew while its list is open. */
@Route("ceremonies/new")
@RouteAlias("ceremonies/:ceremony/edit")
@RolesAllowed(Permission.CEREMONY_PREPARE)
class DescribeCeremonyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CeremonyService ceremonies;
    private final CeremonyForm form;
    private final PageHeader header = new PageHeader("ceremonies.describe");
    private @Nullable CeremonyDetail existing;

    DescribeCeremonyView(CeremonyService ceremonies, FundingService funding) {
        this.ceremonies = ceremonies;
        this.form = new CeremonyForm(
                funding.tranches().stream().filter(tranche -> !tranche.closed()).toList());
        addClassName("form-page");
        var save = Localized.text(new Button(), "ceremonies.save");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        add(header, form, save);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("ceremony").ifPresent(key -> {
            try {
                existing = ceremonies.detail(key);
                form.show(existing);
            } catch (CeremonyNotFound notFound) {
                throw new NotFoundException();
            }
        });
    }

    private void save() {
        form.draft()
                .ifPresent(draft -> Notices.attempt(() -> {
                    String key;
                    if (existing == null) {
                        key = ceremonies.announce(draft).toString();
                    } else {
                        ceremonies.describe(existing.id(), existing.version(), draft);
                        key = existing.key();
                    }
                    getUI().ifPresent(ui -> ui.navigate(CeremonyLinks.page(key, "prepare")));
                }));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ceremonies.describe");
    }
}
