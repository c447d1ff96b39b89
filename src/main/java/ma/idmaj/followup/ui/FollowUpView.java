package ma.idmaj.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.followup.VisitLinks;
import ma.idmaj.followup.VisitRow;
import ma.idmaj.followup.care.CareLinks;
import ma.idmaj.followup.help.HelpService;
import ma.idmaj.followup.help.ui.HelpPanel;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Visits as a list, the longest due first, or as a month day by day; above them the help that visits ask for. */
@Route(VisitLinks.ALL)
@RolesAllowed(Permission.FOLLOW_UP_READ)
@Menu(title = "followup.title", icon = "calendar-clock", order = 60)
class FollowUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final int MONTH = 400;
    private static final int TASKS = 8;

    private final FollowUpService followUp;
    private final AccountNames accounts;
    private final VisitFilterBar filters;
    private final Div list = new Div();

    FollowUpView(
            FollowUpService followUp,
            HelpService help,
            TerritoryService territory,
            AccountNames accounts,
            ListExports exports,
            CurrentUser user,
            Clock clock) {
        this.followUp = followUp;
        this.accounts = accounts;
        this.filters = new VisitFilterBar(territory, accounts, user, LocalDate.now(clock), this::go);
        var takeAway = new TakeAway(exports, () -> VisitSheet.of(followUp, filters.filter(), filters.place()));
        var header = new PageHeader("followup.title");
        if (user.may(Permission.FOLLOW_UP_WRITE)) header.also(link(VisitLinks.PLAN, "followup.plan.title"));
        header.also(link(CareLinks.ALL, "followup.care.title"))
                .also(link(VisitLinks.EXITS, "followup.exit.all"))
                .also(takeAway.button());
        list.addClassName("stack");
        add(header, takeAway.place(), new HelpPanel(help, accounts, user, true, () -> help.open(TASKS)), filters, list);
    }

    private static Anchor link(String href, String key) {
        var link = Localized.text(new Anchor(href, ""), key);
        link.addClassNames("button-link", "quiet");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        if (filters.calendar()) calendar();
        else show(new ArrayList<>());
    }

    private void show(List<VisitRow> shown) {
        var next = followUp.visits(filters.filter(), shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("followup.none.title", "followup.none.hint"));
            return;
        }
        list.add(VisitTable.of(shown, names(shown)));
        if (next.size() == PAGE) list.add(Localized.text(new Button("", click -> show(shown)), "followup.more"));
    }

    private void calendar() {
        List<VisitRow> rows = followUp.visits(filters.filter(), 0, MONTH);
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new EmptyState("followup.none.title", "followup.none.hint"));
            return;
        }
        if (rows.size() == MONTH) list.add(Localized.text(new Paragraph(), "followup.narrow", MONTH));
        var names = names(rows);
        var days = new TreeMap<LocalDate, List<VisitRow>>();
        rows.forEach(
                row -> days.computeIfAbsent(row.day(), day -> new ArrayList<>()).add(row));
        days.forEach((day, visits) -> {
            var head = new H2();
            Localized.on(
                    head,
                    language -> head.setText(Localized.text("ui.weekdays")
                                    .split(" ")[day.getDayOfWeek().getValue() % 7] + " "
                            + Formats.longDate(day, language)));
            list.add(head, VisitTable.of(visits, names));
        });
    }

    private AccountNames.Names names(List<VisitRow> rows) {
        return accounts.of(rows.stream()
                .map(VisitRow::visitor)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private void go() {
        getUI().ifPresent(ui -> ui.navigate(VisitLinks.ALL, QueryParameters.simple(filters.address())));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("followup.title");
    }
}
