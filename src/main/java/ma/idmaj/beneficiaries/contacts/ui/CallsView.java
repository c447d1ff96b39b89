package ma.idmaj.beneficiaries.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.beneficiaries.contacts.ToCall;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** People to call: convocations of the next days without a yes or no; each leads to where the call is recorded. */
@Route(CallsView.PATH)
@RolesAllowed(Permission.PEOPLE_READ)
class CallsView extends Div implements HasDynamicTitle {

    static final String PATH = BeneficiaryLinks.ALL + "/calls";
    private static final int SHOWN = 200;

    CallsView(ConvocationService convocations, ListExports exports) {
        var takeAway = new TakeAway(exports, () -> CallSheet.of(convocations));
        add(new PageHeader("beneficiaries.contacts.calls").also(takeAway.button()), takeAway.place());
        List<ToCall> people = convocations.toCall(SHOWN);
        if (people.isEmpty()) {
            add(new EmptyState("beneficiaries.contacts.calls.none", "beneficiaries.contacts.calls.none.hint"));
            return;
        }
        var table = new DataTable<ToCall>("beneficiaries.contacts.calls")
                .column("beneficiaries.field.name", CallsView::name)
                .column("beneficiaries.field.phone", (row, language) -> new Ltr(row.phoneMasked()))
                .column("beneficiaries.contacts.reason", (row, language) -> new Span(Localized.label(row.reason())))
                .column("beneficiaries.contacts.when", (row, language) -> when(row))
                .column("beneficiaries.contacts.state", (row, language) -> ConvocationList.chip(row.state()))
                .rows(people);
        add(table);
    }

    private static Component name(ToCall row, Language language) {
        var link = new Anchor(
                BeneficiaryLinks.tab(row.person(), ContactsTab.PATH), row.name().in(language.arabic()));
        link.addClassNames("row-link", "primary-name");
        return link;
    }

    private static Component when(ToCall row) {
        var hour = row.heldAt();
        return new Ltr(Formats.date(row.heldOn()) + (hour == null ? "" : " " + Formats.time(hour)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("beneficiaries.contacts.calls");
    }
}
