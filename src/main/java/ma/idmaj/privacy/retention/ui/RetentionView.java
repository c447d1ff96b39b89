package ma.idmaj.privacy.retention.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.privacy.PrivacyLinks;
import ma.idmaj.privacy.retention.RetentionRules;
import ma.idmaj.privacy.retention.RetentionService;
import ma.idmaj.privacy.ui.PrivacyPages;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

/** How long each category is kept; what would go now, the work that lets it go, and what it did before. */
@Route(PrivacyLinks.RETENTION)
@RolesAllowed(Permission.AUDIT_READ)
class RetentionView extends Div implements HasDynamicTitle {

    RetentionView(
            RetentionRules rules,
            RetentionService retention,
            AccountNames accounts,
            ListExports exports,
            CurrentUser user) {
        addClassNames("stack", "privacy");
        boolean writes = user.may(Permission.PRIVACY_WORK);
        var reports = new ReportsPanel(retention, accounts);
        var takeAway = new TakeAway(exports, () -> ReportSheet.of(retention, accounts));
        add(
                new PageHeader("privacy.title").also(takeAway.button()),
                takeAway.place(),
                new PrivacyPages(PrivacyLinks.RETENTION, user));
        if (writes) add(new RunPanel(retention, reports::show));
        add(new RulesPanel(rules, writes), nights(rules, writes), reports);
    }

    private static Div nights(RetentionRules rules, boolean writes) {
        Checkbox nights = Fields.checkbox("privacy.retention.nights");
        nights.setId("nights");
        nights.setValue(rules.scheduled());
        nights.setReadOnly(!writes);
        nights.addValueChangeListener(change -> {
            if (change.isFromClient() && Notices.attempt(() -> rules.schedule(change.getValue())))
                Notices.done("privacy.saved");
        });
        var panel = new Div(
                Localized.text(new H2(), "privacy.retention.schedule"),
                nights,
                Localized.text(new Paragraph(), "privacy.retention.nights.hint"));
        panel.addClassNames("panel", "stack");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("privacy.retention.title");
    }
}
