package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.prices.SupplierRow;
import ma.idmaj.catalogue.prices.SupplierService;
import ma.idmaj.catalogue.ui.CatalogueTabs;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Who sells equipment, and what there is of their offers. */
@Route(CatalogueLinks.SUPPLIERS)
@RolesAllowed(Permission.CATALOGUE_READ)
class SuppliersView extends Div implements HasDynamicTitle {

    private final SupplierService suppliers;
    private final boolean writes;
    private final Div list = new Div();

    SuppliersView(SupplierService suppliers, ListExports exports, CurrentUser user) {
        this.suppliers = suppliers;
        this.writes = user.may(Permission.CATALOGUE_WRITE);
        addClassName("suppliers");
        var header = new PageHeader("catalogue.title");
        if (writes) header.actions(add(), importList());
        var takeAway = new TakeAway(exports, () -> SupplierSheet.of(suppliers));
        header.also(takeAway.button());
        add(header, new CatalogueTabs(CatalogueLinks.SUPPLIERS), takeAway.place(), list);
        show();
    }

    private Button add() {
        var add = Localized.text(new Button(), "catalogue.prices.addSupplier");
        add.setId("add-supplier");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> new SupplierDialog(suppliers, null, this::show).open());
        return add;
    }

    private static Anchor importList() {
        var link = Localized.text(new Anchor(CatalogueLinks.PRICE_LISTS, ""), "catalogue.prices.importList");
        link.addClassNames("button-link", "quiet");
        return link;
    }

    private void show() {
        List<SupplierRow> rows = suppliers.suppliers();
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new EmptyState("catalogue.prices.noSuppliers.title", "catalogue.prices.noSuppliers.hint"));
            return;
        }
        var table = new DataTable<SupplierRow>("catalogue.prices.suppliers")
                .column("catalogue.prices.supplier", (row, language) -> name(row))
                .column("catalogue.prices.ice", (row, language) -> known(row.ice()))
                .column("catalogue.prices.contact", (row, language) -> contact(row))
                .column("catalogue.prices.quotes", (row, language) -> quotes(row))
                .column("catalogue.prices.lastQuoted", (row, language) -> day(row.lastQuoted()));
        if (writes) table.column("catalogue.prices.acts", (row, language) -> edit(row));
        list.add(table.rows(rows));
    }

    private static Component name(SupplierRow row) {
        var name = new Span(row.name());
        name.addClassName("supplier-name");
        name.getElement().setAttribute("dir", "auto");
        var city = new Span(row.city());
        city.addClassName("hint");
        city.getElement().setAttribute("dir", "auto");
        var both = new Div(name, city);
        if (!row.active()) both.add(new StateChip(Tone.NEUTRAL, "catalogue.prices.inactive"));
        both.addClassName("two-lines");
        return both;
    }

    private static Component known(String text) {
        return text.isEmpty() ? hint("catalogue.prices.unknown") : new Ltr(text);
    }

    private static Component contact(SupplierRow row) {
        if (row.phone().isEmpty() && row.email().isEmpty()) return hint("catalogue.prices.unknown");
        var both = new Div();
        both.addClassNames("two-lines", "contact");
        if (!row.phone().isEmpty()) both.add(new Ltr(row.phone()));
        if (!row.email().isEmpty()) both.add(new Ltr(row.email()));
        return both;
    }

    private static Component quotes(SupplierRow row) {
        var both = new Div(Localized.text(new Span(), "catalogue.prices.standing", row.quotes()));
        if (row.expired() > 0) {
            var expired = Localized.text(new Span(), "catalogue.prices.expiredCount", row.expired());
            expired.addClassName("hint");
            both.add(expired);
        }
        both.addClassNames("two-lines", "counts");
        return both;
    }

    private static Component day(@Nullable LocalDate day) {
        return day == null ? hint("catalogue.prices.never") : new Ltr(Formats.date(day));
    }

    private Component edit(SupplierRow row) {
        var edit = Localized.text(new Button(), "catalogue.edit");
        edit.setAriaLabel(Localized.text("catalogue.prices.editOf", row.name()));
        edit.addClickListener(click -> new SupplierDialog(suppliers, row, this::show).open());
        return edit;
    }

    private static Span hint(String key) {
        var span = Localized.text(new Span(), key);
        span.addClassName("hint");
        return span;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("catalogue.prices.suppliers");
    }
}
