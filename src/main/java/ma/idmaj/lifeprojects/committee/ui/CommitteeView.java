package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.committee.ApprovedFiles;
import ma.idmaj.lifeprojects.committee.CommitteeLinks;
import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.lifeprojects.committee.SessionRow;
import ma.idmaj.lifeprojects.committee.WaitingFile;
import ma.idmaj.lifeprojects.ui.ProjectPages;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.SearchField;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.ZoneId;
import java.util.List;

/** The committee: its sessions, the files that wait for one, and approved projects that wait for their funding. */
@Route(CommitteeLinks.ALL)
@RolesAllowed(Permission.PROJECTS_READ)
class CommitteeView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 100;
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final CommitteeService committee;
    private final boolean named;
    private final Div waiting = new Div();

    CommitteeView(CommitteeService committee, ApprovedFiles approved, CurrentUser user) {
        this.committee = committee;
        this.named = user.may(Permission.PEOPLE_READ);
        boolean plans = user.may(Permission.COMMITTEE_PLAN);
        addClassNames("stack", "committee");
        var header = new PageHeader("lifeprojects.committee.title");
        if (plans) header.actions(planLink());
        waiting.addClassName("stack");
        add(header, new ProjectPages(CommitteeLinks.ALL), section("lifeprojects.committee.sessions", sessions(plans)));
        if (user.may(Permission.FUNDING_WRITE)) {
            var funding = section("lifeprojects.committee.toFund");
            funding.add(new FundingPanel(approved));
            add(funding);
        }
        add(section(
                "lifeprojects.committee.waiting",
                new SearchField(named ? "lifeprojects.search" : "lifeprojects.searchTitle", this::showWaiting),
                waiting));
        showWaiting("");
    }

    private static Section section(String titleKey, Component... content) {
        var section = new Section(Localized.text(new H2(), titleKey));
        section.addClassName("stack");
        section.add(content);
        return section;
    }

    private static Anchor planLink() {
        var link = Localized.text(new Anchor(CommitteeLinks.NEW, ""), "lifeprojects.committee.plan");
        link.addClassName("button-link");
        link.setId("plan");
        link.setRouterIgnore(false);
        return link;
    }

    private Component sessions(boolean plans) {
        List<SessionRow> rows = committee.sessions();
        if (rows.isEmpty()) {
            return new EmptyState(
                    "lifeprojects.committee.noSessions.title",
                    plans ? "lifeprojects.committee.noSessions.hint" : "lifeprojects.committee.noSessions.reader");
        }
        return new DataTable<SessionRow>("lifeprojects.committee.sessions")
                .column("lifeprojects.committee.day", CommitteeView::link)
                .column("lifeprojects.committee.hour", (row, language) -> new Ltr(Formats.time(row.heldAt())))
                .column(
                        "lifeprojects.committee.place",
                        (row, language) -> new Span(row.place().in(language.arabic())))
                .column(
                        "lifeprojects.committee.files",
                        (row, language) -> new Span(
                                Localized.text("lifeprojects.committee.filesDecided", row.files(), row.decided())))
                .column("lifeprojects.state", (row, language) -> CommitteeTones.chip(row.state()))
                .rows(rows);
    }

    private static Anchor link(SessionRow row, Language language) {
        var link = new Anchor(CommitteeLinks.session(row.id()), Formats.longDate(row.heldOn(), language));
        link.addClassName("row-link");
        return link;
    }

    private void showWaiting(String words) {
        waiting.removeAll();
        List<WaitingFile> rows = committee.waiting(words, SHOWN);
        if (rows.isEmpty()) {
            waiting.add(
                    words.isEmpty()
                            ? new EmptyState(
                                    "lifeprojects.committee.noneWaiting.title",
                                    "lifeprojects.committee.noneWaiting.hint")
                            : new EmptyState("lifeprojects.none.title", "lifeprojects.none.hint"));
            return;
        }
        var table = new DataTable<WaitingFile>("lifeprojects.committee.waiting")
                .column(
                        "lifeprojects.project",
                        (row, language) -> Wordings.project(row.projectId(), row.title(), language));
        if (named) table.column("lifeprojects.person", (row, language) -> Wordings.person(row.name(), language));
        waiting.add(table.number("lifeprojects.committee.amount", (row, language) -> new Amount(row.total()))
                .number(
                        "lifeprojects.committee.since",
                        (row, language) ->
                                new Ltr(Formats.date(row.since().atZone(ZONE).toLocalDate())))
                .rows(rows));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("lifeprojects.committee.title");
    }
}
