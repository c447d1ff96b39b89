package ma.idmaj.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.followup.VisitRow;
import ma.idmaj.followup.care.CareLinks;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Visits to make, the longest due first. */
@Route("follow-up")
@RolesAllowed(Permission.FOLLOW_UP_READ)
@Menu(title = "followup.title", icon = "calendar-clock", order = 60)
class FollowUpView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 200;

    private final FollowUpService followUp;
    private final boolean writing;
    private final Div list = new Div();

    FollowUpView(FollowUpService followUp, ListExports exports, CurrentUser user) {
        this.followUp = followUp;
        this.writing = user.may(Permission.FOLLOW_UP_WRITE);
        var takeAway = new TakeAway(exports, () -> VisitSheet.of(followUp));
        add(new PageHeader("followup.title").also(takeAway.button()).also(care()), takeAway.place(), list);
        refresh();
    }

    /** The way to what people come back with between visits. */
    private static Anchor care() {
        var link = Localized.text(new Anchor(CareLinks.ALL, ""), "followup.care.title");
        link.setId("care");
        link.addClassNames("button-link", "quiet");
        link.setRouterIgnore(false);
        return link;
    }

    private void refresh() {
        List<VisitRow> visits = followUp.toMake(SHOWN);
        list.removeAll();
        if (visits.isEmpty()) {
            list.add(new EmptyState("followup.none.title", "followup.none.hint"));
            return;
        }
        var table = new NativeTable();
        table.addClassName("data-table");
        var head = new NativeTableRow();
        for (String key :
                List.of("followup.person", "followup.project", "followup.visit", "followup.due", "followup.state")) {
            head.add(Localized.text(new NativeTableHeaderCell(), key));
        }
        if (writing) head.add(Localized.text(new NativeTableHeaderCell(), "followup.action"));
        table.getHead().add(head);
        visits.forEach(visit -> table.getBody().add(row(visit)));
        list.add(table);
    }

    private NativeTableRow row(VisitRow visit) {
        var name = new Span();
        var project = new Span();
        Localized.on(name, language -> {
            name.setText(visit.name().in(language.arabic()));
            project.setText(visit.project().in(language.arabic()));
        });
        var row = new NativeTableRow(
                cell("followup.person", name),
                cell("followup.project", project),
                cell("followup.visit", Localized.text(new Span(), "followup.visit." + visit.months())),
                cell("followup.due", new Ltr(Formats.date(visit.dueOn()))),
                cell(
                        "followup.state",
                        visit.overdue()
                                ? new StateChip(Tone.BAD, "followup.overdue")
                                : new StateChip(visit.state(), Tone.WAITING)));
        if (writing) row.add(cell("followup.action", done(visit)));
        return row;
    }

    private Button done(VisitRow visit) {
        var done = Localized.text(new Button(), "followup.markDone");
        // The words alone are those of every row.
        Localized.on(
                done,
                language -> done.setAriaLabel(Localized.text(
                        "followup.markDone.whose",
                        done.getText(),
                        visit.name(),
                        Localized.text("followup.visit." + visit.months()))));
        done.addClickListener(click -> {
            if (Notices.attempt(() -> followUp.done(visit.id()))) Notices.done("followup.marked");
            refresh();
        });
        return done;
    }

    private static NativeTableCell cell(String labelKey, Component content) {
        var cell = new NativeTableCell(content);
        Localized.on(cell, language -> cell.getElement().setAttribute("data-label", Localized.text(labelKey)));
        return cell;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("followup.title");
    }
}
