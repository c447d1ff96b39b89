package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.UUID;

/** One item: what it is, what it costs and since when, and the acts its state allows. */
@Route("catalogue/:item")
@RolesAllowed(Permission.CATALOGUE_READ)
class ItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogueService catalogue;
    private final CurrentUser user;
    private String title = "";

    ItemView(CatalogueService catalogue, CurrentUser user) {
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ItemAddress.find(catalogue, event));
    }

    private void show(ItemRow item) {
        removeAll();
        title = item.name().in(Localized.language().arabic());
        var header = new PageHeader();
        Localized.on(header, language -> header.title(item.name().in(language.arabic())));
        header.facts(new Ltr(item.reference()), CatalogueTones.chip(item.state()));
        header.actions(actions(item));
        var facts = new FactsList()
                .fact(
                        "catalogue.name.ar",
                        language -> ItemWords.given(item.name().ar()))
                .fact(
                        "catalogue.name.fr",
                        language -> ItemWords.given(item.name().fr()))
                .fact("catalogue.specification", language -> specification(item.specification(), language))
                .fact("catalogue.sector", language -> ItemWords.sector(item))
                .fact("catalogue.kind", language -> Localized.label(item.kind()))
                .fact("catalogue.unit", language -> Localized.label(item.unit()))
                .fact("catalogue.price", new Amount(item.price()))
                .fact("catalogue.priceDate", new Ltr(Formats.date(item.priceDate())))
                .fact("catalogue.priceSource", language -> item.priceSource());
        var panel = new Div(facts);
        panel.addClassName("panel");
        add(header, panel);
    }

    private Component[] actions(ItemRow item) {
        var actions = new ArrayList<Component>();
        if (!user.may(Permission.CATALOGUE_WRITE)) return new Component[0];
        UUID id = item.id();
        long version = item.version();
        switch (item.state()) {
            case DRAFT -> actions.add(act("catalogue.propose", true, () -> catalogue.propose(id, version), id));
            case TO_REVIEW -> {
                if (!user.username().equals(item.stateBy())) {
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
            if (Notices.attempt(act)) {
                Notices.done("catalogue.saved");
                show(catalogue.item(id));
            }
        });
        return button;
    }

    private static String specification(LocalizedText text, Language language) {
        return ItemWords.given(text.in(language.arabic()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
