package ma.idmaj.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.AccountNames.Names;
import ma.idmaj.accounts.Permission;
import ma.idmaj.audit.AuditRow;
import ma.idmaj.audit.AuditTrail;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Who did what, and when: the newest entries first. */
@Route("audit")
@RolesAllowed(Permission.AUDIT_READ)
@Menu(title = "audit.title", icon = "clipboard-text", order = 90)
class AuditView extends Div implements HasDynamicTitle {

    private static final int PAGE = 100;

    private final AuditTrail trail;
    private final AuditWords words;
    private final AccountNames accounts;
    private final NativeTable table = new NativeTable();
    private final Button more = new Button();
    private int shown;

    AuditView(AuditTrail trail, AuditWords words, AccountNames accounts, ListExports exports) {
        this.trail = trail;
        this.words = words;
        this.accounts = accounts;
        addClassName("stack");
        var takeAway = new TakeAway(exports, () -> TrailSheet.of(trail, words, accounts));
        add(new PageHeader("audit.title").also(takeAway.button()), takeAway.place());
        table.addClassName("data-table");
        var head = new NativeTableRow();
        for (String column : List.of("moment", "username", "act", "subject", "reference", "detail")) {
            head.add(Localized.text(new NativeTableHeaderCell(), "audit.column." + column));
        }
        table.getHead().add(head);
        var actions = new Div(Localized.text(more, "audit.more"));
        actions.addClassName("form-actions");
        more.addClickListener(click -> showMore());
        add(table, actions);
        showMore();
    }

    private void showMore() {
        // One more than is shown tells whether there are others.
        List<AuditRow> newest = trail.newest(shown + PAGE + 1);
        more.setVisible(newest.size() > shown + PAGE);
        shown = Math.min(newest.size(), shown + PAGE);
        table.getBody().removeAll();
        var names = accounts.of(newest.stream().map(AuditRow::username).toList());
        newest.stream().limit(shown).forEach(entry -> table.getBody().add(row(entry, names)));
        if (newest.isEmpty()) replace(table, new EmptyState("audit.none.title", "audit.none.hint"));
    }

    private NativeTableRow row(AuditRow entry, Names names) {
        var person = new Span();
        var act = new Span();
        var subject = new Span();
        Localized.on(act, language -> {
            person.setText(names.of(entry.username(), language.arabic()));
            act.setText(words.act(entry, language));
            subject.setText(words.subject(entry, language));
        });
        return new NativeTableRow(
                cell("moment", new Ltr(Formats.moment(entry.at()))),
                cell("username", person),
                cell("act", act),
                cell("subject", subject),
                cell("reference", new Ltr(AuditWords.brief(entry.subjectId()))),
                cell("detail", new Ltr(AuditWords.brief(entry.detail()))));
    }

    private static NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        Localized.on(
                cell,
                language -> cell.getElement().setAttribute("data-label", Localized.text("audit.column." + column)));
        return cell;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("audit.title");
    }
}
