package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemDetail;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two to four items side by side, fact by fact, what differs marked. The address names them. */
@Route(CatalogueLinks.COMPARE)
@RolesAllowed(Permission.CATALOGUE_READ)
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final int LEAST = 2;
    static final int MOST = 4;

    private static final String ITEMS = "items";
    private static final String ONLY = "only";

    private final CatalogueService catalogue;
    private final KitService kits;
    private final Checkbox only = Fields.checkbox("catalogue.compare.onlyDifferences");
    private final Div content = new Div();
    private Set<UUID> ids = Set.of();

    CompareView(CatalogueService catalogue, KitService kits) {
        this.catalogue = catalogue;
        this.kits = kits;
        content.addClassName("stack");
        only.setId("only-differences");
        only.addValueChangeListener(change -> {
            if (change.isFromClient())
                getUI().ifPresent(ui -> ui.navigate(CatalogueLinks.COMPARE, address(ids, change.getValue())));
        });
        add(new PageHeader("catalogue.compare.title"), new CatalogueTabs(""), only, content);
    }

    static QueryParameters address(Collection<UUID> items, boolean onlyDifferences) {
        String named = items.stream().map(UUID::toString).collect(Collectors.joining(","));
        return QueryParameters.fromString(ITEMS + "=" + named + (onlyDifferences ? "&" + ONLY + "=differences" : ""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        ids = ids(address.getSingleParameter(ITEMS).orElse(""));
        only.setValue(address.getSingleParameter(ONLY).orElse("").equals("differences"));
        var items = ids.size() > MOST ? List.<ItemDetail>of() : catalogue.details(List.copyOf(ids));
        content.removeAll();
        only.setVisible(items.size() >= LEAST);
        if (items.size() < LEAST) {
            String hint = ids.size() > MOST ? "catalogue.compare.tooMany" : "catalogue.compare.tooFew";
            content.add(new EmptyState("catalogue.compare.none", hint, MOST)
                    .action("catalogue.none.action", CatalogueLinks.ALL));
            return;
        }
        var cards = new Div();
        cards.addClassName("cards");
        items.forEach(item -> cards.add(card(item, items.size())));
        content.add(cards, new CompareTable(items, kits.trades(), only.getValue()));
    }

    private Div card(ItemDetail detail, int of) {
        var item = detail.item();
        var link = new Anchor(CatalogueLinks.item(item.id()), "");
        link.addClassName("row-link");
        Localized.on(link, language -> link.setText(item.name().in(language.arabic())));
        var state = new Div(CatalogueTones.chip(item.state()), new Amount(item.price()));
        state.addClassName("row");
        var card = new Div(new H2(link), state);
        card.addClassNames("card", "stack");
        if (of > LEAST) {
            var left = new LinkedHashSet<>(ids);
            left.remove(item.id());
            String href = CatalogueLinks.COMPARE + "?"
                    + address(left, only.getValue()).getQueryString();
            card.add(Localized.text(new Anchor(href, ""), "catalogue.compare.takeOut", item.name()));
        }
        return card;
    }

    /** What is no id is left out. */
    private static Set<UUID> ids(String named) {
        var ids = new LinkedHashSet<UUID>();
        for (String one : named.split(",")) {
            try {
                ids.add(UUID.fromString(one));
            } catch (IllegalArgumentException noId) {
                continue;
            }
        }
        return ids;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("catalogue.compare.title");
    }
}
