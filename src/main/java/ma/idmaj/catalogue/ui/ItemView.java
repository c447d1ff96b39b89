package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.tabs.ItemTab;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.beans.factory.ObjectProvider;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One item: where it stands and by whom, the acts its state allows, and its parts one tab each. */
@Route("catalogue/:item")
@RolesAllowed(Permission.CATALOGUE_READ)
class ItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogueService catalogue;
    private final CurrentUser user;
    private final AccountNames names;
    private final PageHeader header = new PageHeader();
    private final ItemTabs tabs;
    private LocalizedText name = new LocalizedText("", "");

    ItemView(CatalogueService catalogue, CurrentUser user, AccountNames names, ObjectProvider<ItemTab> tabs) {
        this.catalogue = catalogue;
        this.user = user;
        this.names = names;
        this.tabs = new ItemTabs(tabs.stream().toList());
        addClassName("stack");
        Localized.on(header, language -> header.title(getPageTitle()));
        add(header, this.tabs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var item = ItemAddress.find(catalogue, event);
        show(item);
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("tab")
                .orElse("");
        tabs.show(item, wanted, () -> show(catalogue.item(item.id())));
    }

    private void show(ItemRow item) {
        name = item.name();
        header.title(getPageTitle());
        header.facts(CatalogueTones.chip(item.state()), since(item), new Ltr(item.reference()));
        header.actions(actions(item));
    }

    /** Who brought it into its state, and when. */
    private Span since(ItemRow item) {
        var since = new Span();
        since.addClassName("hint");
        catalogue.steps(item.id()).stream().findFirst().ifPresent(step -> {
            var people = names.of(List.of(step.by()));
            Localized.on(
                    since,
                    language -> since.setText(Localized.text(
                            "catalogue.facts.since",
                            people.of(step.by(), language.arabic()),
                            Formats.moment(step.at()))));
        });
        return since;
    }

    private Component[] actions(ItemRow item) {
        var actions = new ArrayList<Component>();
        if (!user.may(Permission.CATALOGUE_WRITE)) return new Component[0];
        UUID id = item.id();
        long version = item.version();
        switch (item.state()) {
            case DRAFT -> actions.add(act("catalogue.propose", true, () -> catalogue.propose(id, version), id));
            case TO_REVIEW -> {
                if (!item.authors().barred().contains(user.username())) {
                    actions.add(act("catalogue.approve", true, () -> catalogue.approve(id, version), id));
                }
                actions.add(act("catalogue.sendBack", false, () -> catalogue.sendBack(id, version), id));
            }
            case APPROVED -> actions.add(act("catalogue.withdraw", false, () -> catalogue.withdraw(id, version), id));
            case WITHDRAWN -> actions.add(act("catalogue.propose", false, () -> catalogue.propose(id, version), id));
        }
        if (item.state() != ItemState.WITHDRAWN) {
            actions.add(CatalogueTones.button(CatalogueLinks.edit(id), "catalogue.edit", "quiet"));
        }
        return actions.toArray(Component[]::new);
    }

    private Button act(String key, boolean primary, Runnable act, UUID id) {
        var button = Localized.text(new Button(), key);
        if (primary) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> {
            if (!Notices.attempt(act)) return;
            Notices.done("catalogue.saved");
            var item = catalogue.item(id);
            show(item);
            tabs.again(item);
        });
        return button;
    }

    @Override
    public String getPageTitle() {
        return name.in(Localized.language().arabic());
    }
}
