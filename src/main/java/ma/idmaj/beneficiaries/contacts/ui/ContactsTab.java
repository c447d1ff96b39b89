package ma.idmaj.beneficiaries.contacts.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.contacts.CallService;
import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.beneficiaries.tabs.PersonPage;

import java.util.UUID;

/** Calls and convocations, on the person's page. */
@org.springframework.stereotype.Component
class ContactsTab implements BeneficiaryTab {

    static final String PATH = "contacts";

    private final CallService calls;
    private final ConvocationService convocations;
    private final AccountNames accounts;
    private final CurrentUser user;

    ContactsTab(CallService calls, ConvocationService convocations, AccountNames accounts, CurrentUser user) {
        this.calls = calls;
        this.convocations = convocations;
        this.accounts = accounts;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.contacts";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Component content(UUID person) {
        return new ContactsPanel(person, calls, convocations, accounts, writing(), () -> {});
    }

    @Override
    public Component content(UUID person, PersonPage page) {
        return new ContactsPanel(person, calls, convocations, accounts, writing(), page::changed);
    }

    private boolean writing() {
        return user.may(Permission.PEOPLE_WRITE);
    }
}
