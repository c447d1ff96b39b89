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
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.facts.InvalidItem;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A new item with its first price, or the facts of one written anew: an approved one goes back to review, and says so
 * beforehand.
 */
@Route(CatalogueLinks.NEW)
@RouteAlias("catalogue/:item/edit")
@RolesAllowed(Permission.CATALOGUE_WRITE)
class EditItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogueService catalogue;
    private final LocalDate today;
    private final ItemForm form;
    private final PriceFields price;
    private final PageHeader header = new PageHeader();
    private final ErrorSummary summary = new ErrorSummary();
    private @Nullable ItemRow existing;

    EditItemView(CatalogueService catalogue, KitService kits, Clock clock) {
        this.catalogue = catalogue;
        this.today = LocalDate.now(clock);
        this.form = new ItemForm(kits.trades());
        this.price = new PriceFields(today);
        addClassName("form-page");
        var alike = new AlikeNotice();
        form.onIdentity(() -> {
            var draft = form.draft();
            UUID self = existing == null ? null : existing.id();
            alike.show(catalogue.alike(draft.name(), draft.facts().model(), self));
        });
        var save = Localized.text(new Button("", click -> save()), "catalogue.save");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(header, summary, alike, form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("item").isPresent()) {
            var item = ItemAddress.find(catalogue, event);
            existing = item;
            form.show(catalogue.detail(item.id()).draft());
            if (item.state() == ItemState.APPROVED) header.facts(Localized.text(new Span(), "catalogue.editReviews"));
        } else {
            form.more("catalogue.price", price, price.fields());
        }
        Localized.on(header, language -> header.title(getPageTitle()));
    }

    private void save() {
        var problems = new ArrayList<>(form.problems());
        if (existing == null) problems.addAll(price.price().problems(today));
        if (!summary.show(form.mark(problems))) return;
        Notices.attempt(() -> {
            try {
                UUID id = write();
                Notices.done("catalogue.saved");
                getUI().ifPresent(ui -> ui.navigate(CatalogueLinks.item(id)));
            } catch (InvalidItem refused) {
                summary.show(form.mark(List.of(refused)));
            }
        });
    }

    private UUID write() {
        if (existing == null) return catalogue.add(form.draft(), price.price());
        catalogue.edit(existing.id(), existing.version(), form.draft());
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
