package ma.idmaj.beneficiaries.contacts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.beneficiaries.contacts.CallDraft;
import ma.idmaj.beneficiaries.contacts.CallRow;
import ma.idmaj.beneficiaries.contacts.CallService;
import ma.idmaj.beneficiaries.contacts.ConvocationDraft;
import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** The row that records a call, the convocations with what can be done with each, and the log. */
class ContactsPanel extends Div {

    private final UUID person;
    private final CallService calls;
    private final ConvocationService convocations;
    private final AccountNames accounts;
    private final Runnable changed;
    private final ConvocationList planned;
    private final CallLog log;

    ContactsPanel(
            UUID person,
            CallService calls,
            ConvocationService convocations,
            AccountNames accounts,
            boolean writing,
            Runnable changed) {
        this.person = person;
        this.calls = calls;
        this.convocations = convocations;
        this.accounts = accounts;
        this.changed = changed;
        this.planned = new ConvocationList(convocations, writing, this::moved);
        this.log = new CallLog(writing, this::takeBack);
        addClassNames("contacts-panel", "stack");
        if (writing) add(section("beneficiaries.contacts.call", new CallForm(this::record)));
        var convoke = section("beneficiaries.contacts.convocations", planned);
        if (writing) convoke.add(new ConvocationForm(this::plan));
        add(convoke, section("beneficiaries.contacts.log", log));
        showConvocations();
        showCalls();
    }

    private static Section section(String titleKey, Div content) {
        var section = new Section(Localized.text(new H2(), titleKey), content);
        section.addClassName("panel");
        return section;
    }

    private boolean record(CallDraft draft) {
        boolean recorded = Notices.attempt(() -> calls.record(person, draft));
        if (!recorded) return false;
        Notices.done("beneficiaries.contacts.callRecorded");
        showCalls();
        changed.run();
        return true;
    }

    private void takeBack(UUID call) {
        if (Notices.attempt(() -> calls.takeBack(call))) Notices.done("beneficiaries.contacts.callTakenBack");
        showCalls();
        changed.run();
    }

    private boolean plan(ConvocationDraft draft) {
        boolean kept = Notices.attempt(() -> convocations.plan(person, draft));
        if (!kept) return false;
        Notices.done("beneficiaries.contacts.planned");
        moved();
        return true;
    }

    private void showConvocations() {
        planned.show(convocations.convocations(person));
    }

    private void moved() {
        showConvocations();
        changed.run();
    }

    private void showCalls() {
        var rows = calls.calls(person);
        log.show(rows, accounts.of(rows.stream().map(CallRow::by).toList()));
    }
}
