package ma.idmaj.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.Permission;
import ma.idmaj.audit.AuditEntries;
import ma.idmaj.audit.AuditRow;
import ma.idmaj.audit.TrailMark;
import ma.idmaj.audit.check.TrailCheck;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

/** Who did what, and when: the newest entries first, narrowed and turned over by the address. */
@Route(TrailAddress.PATH)
@RolesAllowed(Permission.AUDIT_READ)
@Menu(title = "audit.title", icon = "clipboard-text", order = 90)
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final AuditEntries entries;
    private final AuditWords words;
    private final AccountNames accounts;
    private final TrailFilters filters;
    private final Div list = new Div();
    private TrailAddress address = TrailAddress.of(QueryParameters.empty());

    AuditView(AuditEntries entries, TrailCheck check, AuditWords words, AccountNames accounts, ListExports exports) {
        this.entries = entries;
        this.words = words;
        this.accounts = accounts;
        this.filters = new TrailFilters(words, this::go);
        addClassName("stack");
        list.addClassName("stack");
        var takeAway = new TakeAway(exports, () -> TrailSheet.of(entries, words, accounts, address));
        var checking = new CheckPanel(check);
        add(
                new PageHeader("audit.title")
                        .facts(sealed(check))
                        .actions(checking.button())
                        .also(takeAway.button()),
                new Div(checking, takeAway.place()),
                filters,
                list);
        offer();
    }

    private void offer() {
        var usernames = entries.usernames();
        var names = accounts.of(usernames);
        var subjects = entries.subjects();
        var acts = entries.acts();
        Localized.on(filters, language -> {
            filters.offer(usernames, names, subjects, acts, words);
            filters.show(address);
        });
    }

    private static Component sealed(TrailCheck check) {
        var said = new Span();
        check.lastSealed().ifPresent(at -> Localized.text(said, "audit.sealed", Formats.moment(at)));
        return said;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = TrailAddress.of(event.getLocation().getQueryParameters());
        filters.show(address);
        // One more than is shown tells whether there are others.
        var read = entries.page(address.filter(), address.before(), PAGE + 1);
        list.removeAll();
        if (read.isEmpty()) {
            String state = address.narrowed() ? "audit.nothing" : "audit.none";
            list.add(new EmptyState(state + ".title", state + ".hint"));
            return;
        }
        var shown = read.subList(0, Math.min(read.size(), PAGE));
        list.add(TrailTable.of(
                shown, words, accounts.of(shown.stream().map(AuditRow::username).toList())));
        var ways = new Div();
        ways.addClassName("form-actions");
        if (address.before() != null) ways.add(way("audit.newest", address.before(null)));
        if (read.size() > PAGE) ways.add(way("audit.more", address.before(TrailMark.after(shown.getLast()))));
        list.add(ways);
    }

    private static Anchor way(String key, TrailAddress to) {
        var link = Localized.text(new Anchor(to.toString(), ""), key);
        link.addClassName("button-link");
        link.setRouterIgnore(false);
        return link;
    }

    private void go(TrailAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(TrailAddress.PATH, QueryParameters.simple(wanted.parameters())));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("audit.title");
    }
}
