package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemFilter;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;

/** The items, found by words of either script, sector and state. */
@Route(CatalogueLinks.ALL)
@RolesAllowed(Permission.CATALOGUE_READ)
@Menu(title = "catalogue.menu", icon = "cubes", order = 30)
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final CatalogueService catalogue;
    private final CatalogueFilters filters = new CatalogueFilters();
    private final Div list = new Div();

    CatalogueView(CatalogueService catalogue, CurrentUser user) {
        this.catalogue = catalogue;
        var header = new PageHeader("catalogue.title");
        if (user.may(Permission.CATALOGUE_WRITE)) {
            header.actions(CatalogueTones.button(CatalogueLinks.NEW, "catalogue.new", "primary"));
        }
        list.addClassName("stack");
        add(header, new CatalogueTabs(CatalogueLinks.ALL), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(filters.read(event.getLocation().getQueryParameters()), new ArrayList<>());
    }

    private void show(ItemFilter filter, List<ItemRow> shown) {
        var next = catalogue.search(filter, Localized.language().arabic(), shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("catalogue.none.title", "catalogue.none.hint")
                    .action("catalogue.none.action", CatalogueLinks.ALL));
            return;
        }
        list.add(table().rows(shown));
        if (next.size() == PAGE) {
            list.add(Localized.text(new Button("", click -> show(filter, shown)), "catalogue.more"));
        }
    }

    private static DataTable<ItemRow> table() {
        return new DataTable<ItemRow>("catalogue.title")
                .column("catalogue.name", CatalogueView::name)
                .column("catalogue.sector", (item, language) -> new Span(ItemWords.sector(item)))
                .column("catalogue.kind", (item, language) -> new Span(Localized.label(item.kind())))
                .number("catalogue.price", (item, language) -> new Amount(item.price()))
                .column("catalogue.state", (item, language) -> CatalogueTones.chip(item.state()));
    }

    static Component name(ItemRow item, Language language) {
        var link = new Anchor(CatalogueLinks.item(item.id()), item.name().in(language.arabic()));
        link.addClassName("row-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("catalogue.title");
    }
}
