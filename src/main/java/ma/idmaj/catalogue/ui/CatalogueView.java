package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.search.CatalogueQuery;
import ma.idmaj.catalogue.search.ItemSearch;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The items, found by words of either script and by facets; some of them chosen to be compared. */
@Route(CatalogueLinks.ALL)
@RolesAllowed(Permission.CATALOGUE_READ)
@Menu(title = "catalogue.menu", icon = "cubes", order = 30)
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final CatalogueService catalogue;
    private final ItemSearch search;
    private final CatalogueFilters filters;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private final ChosenItems chosen = new ChosenItems();
    private CatalogueQuery query = CatalogueQuery.ALL;

    CatalogueView(
            CatalogueService catalogue, ItemSearch search, KitService kits, ListExports exports, CurrentUser user) {
        this.catalogue = catalogue;
        this.search = search;
        this.filters = new CatalogueFilters(kits.trades());
        var header = new PageHeader("catalogue.title");
        if (user.may(Permission.CATALOGUE_WRITE)) {
            header.actions(
                    CatalogueTones.button(CatalogueLinks.NEW, "catalogue.new", "primary"),
                    CatalogueTones.button(CatalogueLinks.EDITED, "catalogue.sheet.edited", "quiet"));
        }
        var takeAway = new TakeAway(
                exports, () -> ItemSheet.of(catalogue, search, query, kits.trades(), Localized.language()));
        header.also(takeAway.button());
        count.addClassName("hint");
        count.getElement().setAttribute("role", "status");
        list.addClassName("stack");
        add(header, new CatalogueTabs(CatalogueLinks.ALL), filters, takeAway.place(), count, list, chosen);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = filters.read(event.getLocation().getQueryParameters());
        var found = search.find(query, Localized.language().arabic());
        filters.show(found);
        count.setText(Localized.text("catalogue.itemCount", found.ids().size()));
        show(found.ids(), new ArrayList<>());
    }

    private void show(List<UUID> found, List<ItemRow> shown) {
        var next = found.subList(shown.size(), Math.min(found.size(), shown.size() + PAGE));
        catalogue.items(next).stream()
                .sorted(Comparator.comparingInt(item -> next.indexOf(item.id())))
                .forEach(shown::add);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("catalogue.none.title", "catalogue.none.hint")
                    .action("catalogue.none.action", CatalogueLinks.ALL));
            return;
        }
        list.add(table().rows(shown));
        if (shown.size() < found.size()) {
            list.add(Localized.text(new Button("", click -> show(found, shown)), "catalogue.more"));
        }
    }

    private DataTable<ItemRow> table() {
        return new DataTable<ItemRow>("catalogue.title")
                .column("catalogue.name", CatalogueView::name)
                .column("catalogue.sector", (item, language) -> new Span(ItemWords.sector(item)))
                .column("catalogue.kind", (item, language) -> new Span(Localized.label(item.kind())))
                .number("catalogue.price", (item, language) -> new Amount(item.price()))
                .column("catalogue.state", (item, language) -> CatalogueTones.chip(item.state()))
                .column(
                        "catalogue.compare.column",
                        (item, language) -> chosen.box(item, item.name().in(language.arabic())));
    }

    private static Component name(ItemRow item, Language language) {
        var link = new Anchor(CatalogueLinks.item(item.id()), item.name().in(language.arabic()));
        link.addClassName("row-link");
        var reference = new Ltr(item.reference());
        reference.addClassNames("hint", "second-line");
        var name = new Div(link, reference);
        name.addClassName("item-name");
        return name;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("catalogue.title");
    }
}
