package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.KitRow;
import ma.idmaj.catalogue.KitService;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** The usual equipment of each trade, opened to its items. */
@Route(CatalogueLinks.KITS)
@RolesAllowed(Permission.CATALOGUE_READ)
class KitsView extends Div implements HasDynamicTitle {

    KitsView(KitService kits) {
        add(new PageHeader("catalogue.title"), new CatalogueTabs(CatalogueLinks.KITS));
        List<KitRow> rows = kits.kits();
        if (rows.isEmpty()) add(new EmptyState("catalogue.noKits.title", "catalogue.noKits.hint"));
        rows.forEach(kit -> add(panel(kit)));
    }

    private static Details panel(KitRow kit) {
        var trade = new Span();
        trade.addClassName("kit-trade");
        var facts = new Span();
        facts.addClassName("hint");
        Localized.on(trade, language -> {
            trade.setText(kit.trade().name().in(language.arabic()));
            facts.setText(Localized.label(kit.trade().sector()) + " · "
                    + Localized.text("catalogue.itemCount", kit.lines().size()));
        });
        var summary = new Div(new Div(trade, facts), new Amount(kit.total()));
        summary.addClassName("kit-summary");
        var details = new Details(summary, table(kit));
        details.addClassNames("panel", "kit");
        return details;
    }

    private static DataTable<KitRow.Line> table(KitRow kit) {
        return new DataTable<KitRow.Line>("catalogue.kits")
                .column("catalogue.name", (line, language) -> {
                    var link = new Anchor(
                            CatalogueLinks.item(line.itemId()), line.name().in(language.arabic()));
                    link.addClassName("row-link");
                    return link;
                })
                .number("catalogue.quantity", (line, language) -> new Span(Integer.toString(line.quantity())))
                .number("catalogue.unitPrice", (line, language) -> new Amount(line.unitPrice()))
                .number(
                        "catalogue.total",
                        (line, language) -> new Amount(line.unitPrice().times(line.quantity())))
                .rows(kit.lines());
    }

    @Override
    public String getPageTitle() {
        return Localized.text("catalogue.kits");
    }
}
