package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A new item, or one described anew; an approved one goes back to review, and says so beforehand. */
@Route(CatalogueLinks.NEW)
@RouteAlias("catalogue/:item/edit")
@RolesAllowed(Permission.CATALOGUE_WRITE)
class EditItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogueService catalogue;
    private final Clock clock;
    private final ItemForm form;
    private final PageHeader header = new PageHeader();
    private @Nullable ItemRow existing;

    EditItemView(CatalogueService catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.form = new ItemForm(LocalDate.now(clock));
        addClassName("form-page");
        var save = Localized.text(new Button("", click -> save()), "catalogue.save");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(header, form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("item").isPresent()) {
            var item = ItemAddress.find(catalogue, event);
            existing = item;
            form.show(item);
            if (item.state() == ItemState.APPROVED) {
                header.facts(Localized.text(new Span(), "catalogue.editReviews"));
            }
        }
        Localized.on(header, language -> header.title(getPageTitle()));
    }

    private void save() {
        form.draft(LocalDate.now(clock))
                .ifPresent(draft -> Notices.attempt(() -> {
                    UUID id = write(draft);
                    Notices.done("catalogue.saved");
                    getUI().ifPresent(ui -> ui.navigate(CatalogueLinks.item(id)));
                }));
    }

    private UUID write(ItemDraft draft) {
        if (existing == null) return catalogue.add(draft);
        catalogue.edit(existing.id(), existing.version(), draft);
        return existing.id();
    }

    @Override
    public String getPageTitle() {
        return existing == null
                ? Localized.text("catalogue.new")
                : Localized.text(
                        "catalogue.editOf",
                        existing.name().in(Localized.language().arabic()));
    }
}
