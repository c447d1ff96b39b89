package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.facts.PriceLimits;
import ma.idmaj.catalogue.kits.KitLinks;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.kits.KitState;
import ma.idmaj.catalogue.ui.CatalogueTabs;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The usual equipment of each trade: what it comes to today, how fresh its prices are, what is to be looked at. */
@Route(KitLinks.ALL)
@RolesAllowed(Permission.CATALOGUE_READ)
class KitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address: kits no longer offered too. */
    private static final String RETIRED = "retired";

    private final KitService kits;
    private final LocalDate today;
    private final Div list = new Div();
    private boolean withRetired;

    KitsView(KitService kits, ListExports exports, CurrentUser user, Clock clock) {
        this.kits = kits;
        this.today = LocalDate.now(clock);
        var header = new PageHeader("catalogue.title");
        if (user.may(Permission.CATALOGUE_WRITE))
            header.actions(KitWords.button(KitLinks.NEW, "catalogue.kits.new", "primary"));
        var takeAway = new TakeAway(
                exports,
                () -> KitSheet.of(() -> shown(kits.all()))
                        .narrowed("catalogue.state", withRetired ? null : KitState.IN_USE));
        header.also(takeAway.button());
        list.addClassName("stack");
        add(header, new CatalogueTabs(KitLinks.ALL), takeAway.place(), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        withRetired = event.getLocation().getQueryParameters().getParameters().containsKey(RETIRED);
        List<KitRow> rows = kits.all();
        long retired =
                rows.stream().filter(kit -> kit.state() == KitState.RETIRED).count();
        list.removeAll();
        if (retired > 0) list.add(filter(withRetired, retired));
        var shown = shown(rows);
        if (shown.isEmpty()) list.add(new EmptyState("catalogue.noKits.title", "catalogue.noKits.hint"));
        else list.add(table(shown));
    }

    private List<KitRow> shown(List<KitRow> rows) {
        return rows.stream()
                .filter(kit -> withRetired || kit.state() == KitState.IN_USE)
                .toList();
    }

    private static Anchor filter(boolean all, long retired) {
        var link = all
                ? Localized.text(new Anchor(KitLinks.ALL, ""), "catalogue.kits.inUseOnly")
                : Localized.text(
                        new Anchor(KitLinks.ALL + "?" + RETIRED + "=1", ""), "catalogue.kits.retiredToo", retired);
        link.addClassName("row-link");
        return link;
    }

    private DataTable<KitRow> table(List<KitRow> rows) {
        var table = new DataTable<KitRow>("catalogue.kits")
                .column("catalogue.kits.kit", KitsView::name)
                .column("catalogue.kits.version", (kit, language) -> version(kit))
                .number(
                        "catalogue.kits.lines",
                        (kit, language) -> new Span(Integer.toString(kit.lines().size())))
                .number("catalogue.kits.totalToday", (kit, language) -> new Amount(kit.totalToday()))
                .number("catalogue.kits.drift", (kit, language) -> KitWords.drift(kit))
                .column("catalogue.kits.oldestPrice", (kit, language) -> oldest(kit))
                .rows(rows);
        table.addClassName("kit-table");
        return table;
    }

    private static Component name(KitRow kit, Language language) {
        boolean arabic = language.arabic();
        String sector = Localized.label(kit.trade().sector());
        // A kit that is named as its trade says it once.
        boolean named = kit.name().equals(kit.trade().name());
        var name = new Div(
                KitWords.link(KitLinks.kit(kit.code()), kit.name().in(arabic)),
                KitWords.hint(named ? sector : kit.trade().name().in(arabic) + " · " + sector));
        name.addClassName("kit-name");
        return name;
    }

    private Component version(KitRow kit) {
        var cell = new Div(new Ltr(Long.toString(kit.version())));
        cell.addClassName("row");
        if (kit.state() == KitState.RETIRED) cell.add(KitWords.chip(kit.state()));
        long stopped = kit.lines().stream()
                .filter(line -> line.flags(today).stream().anyMatch(flag -> flag.blocks()))
                .count();
        if (stopped > 0) cell.add(new StateChip(Tone.BAD, "catalogue.kits.toMend", stopped));
        return cell;
    }

    private Component oldest(KitRow kit) {
        var oldest = kit.oldestPrice().orElse(today);
        var date = new Ltr(Formats.date(oldest));
        if (!oldest.isBefore(PriceLimits.oldestFresh(today))) return new Div(date);
        var cell = new Div(date, new StateChip(Tone.WAITING, "catalogue.kits.old"));
        cell.addClassName("row");
        return cell;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("catalogue.kits");
    }
}
