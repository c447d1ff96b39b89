package ma.idmaj.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountRow;
import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;
import ma.idmaj.accounts.factor.SecondFactor;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The accounts, each with its roles; opened and shut here. */
class AccountsPanel extends Section {

    private final AccountService accounts;
    private final SecondFactor factors;
    private final TerritoryService territory;
    private final NativeTable table = new NativeTable();

    AccountsPanel(AccountService accounts, SecondFactor factors, TerritoryService territory) {
        this.accounts = accounts;
        this.factors = factors;
        this.territory = territory;
        addClassNames("panel", "stack");
        table.addClassNames("data-table", "accounts-table");
        var head = new NativeTableRow();
        for (String column : List.of("username", "name", "roles", "state", "lastLogIn", "action")) {
            head.add(Localized.text(new NativeTableHeaderCell(), "accounts.column." + column));
        }
        table.getHead().add(head);
        add(Localized.text(new H2(), "accounts.title"), table);
        refresh();
    }

    /** The page's primary action. */
    Button open() {
        var open = new Button("", click -> new OpenAccountDialog(accounts, territory, this::refresh).open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Localized.text(open, "accounts.open");
    }

    private void refresh() {
        table.getBody().removeAll();
        accounts.accounts().forEach(account -> table.getBody().add(row(account)));
    }

    private NativeTableRow row(AccountRow account) {
        var name = new Span();
        var roles = new Span();
        Localized.on(roles, language -> {
            name.setText(account.name().in(language.arabic()));
            roles.setText(account.roles().stream()
                    .sorted()
                    .map(Localized::label)
                    .collect(Collectors.joining(Localized.text("accounts.listSeparator"))));
        });
        var state = account.enabled()
                ? new StateChip(Tone.GOOD, "accounts.enabled")
                : new StateChip(Tone.NEUTRAL, "accounts.disabled");
        var states = new Div(state);
        states.addClassName("row");
        if (account.factor()) states.add(new StateChip(Tone.INFO, "accounts.factor.short"));
        var last = new Ltr("");
        Localized.on(
                last,
                language -> last.setText(
                        account.lastLogIn() == null
                                ? Localized.text("accounts.lastLogIn.never")
                                : Formats.moment(account.lastLogIn())));
        var row = new NativeTableRow(
                cell("username", new Ltr(account.username())),
                cell("name", name),
                cell("roles", roles),
                cell("state", states),
                cell("lastLogIn", last),
                cell("action", actions(account)));
        row.setId("account-" + account.username());
        return row;
    }

    private Div actions(AccountRow account) {
        var actions = new Div(enabling(account));
        actions.addClassName("row");
        if (!account.temporary()) {
            actions.add(
                    button(
                            "roles.change",
                            account,
                            () -> new RolesDialog(accounts, territory, account, this::refresh).open()),
                    button(
                            "password.give",
                            account,
                            () -> new GivePasswordDialog(accounts, account, this::refresh).open()));
        }
        if (account.factor()) actions.add(button("factor.reset", account, () -> reset(account)));
        if (account.roles().equals(Set.of(Role.AUDITOR))) actions.add(entrusting(account));
        return actions;
    }

    /** Read out alone, it says whom it is about. */
    private static Button button(String key, AccountRow account, Runnable act) {
        var button = new Button("", click -> act.run());
        button.setId(key.replace('.', '-') + "-" + account.username());
        Localized.on(button, language -> {
            button.setText(Localized.text("accounts." + key));
            button.setAriaLabel(Localized.text("accounts." + key + ".whom", account.username()));
        });
        return button;
    }

    private void reset(AccountRow account) {
        var question = new ConfirmDialog();
        question.setId("reset-factor");
        Localized.on(question, language -> {
            question.setHeader(Localized.text("accounts.factor.reset.whom", account.username()));
            question.setText(Localized.text("accounts.factor.reset.hint"));
            question.setConfirmText(Localized.text("accounts.factor.reset"));
            question.setCancelText(Localized.text("accounts.cancel"));
        });
        question.setCancelable(true);
        question.addConfirmListener(confirm -> {
            if (!Notices.attempt(() -> factors.reset(account.id()))) return;
            Notices.done("accounts.factor.wasReset", account.username());
            refresh();
        });
        question.open();
    }

    /** Whoever answers people's requests about their own data is an auditor, named here. */
    private Button entrusting(AccountRow account) {
        boolean wanted = !account.namedPermissions().contains(Permission.PRIVACY_WORK);
        var button = new Button("", click -> {
            if (!Notices.attempt(() -> accounts.entrustPrivacy(account.id(), wanted))) return;
            Notices.done(wanted ? "accounts.privacy.entrusted" : "accounts.privacy.withdrawn", account.username());
            refresh();
        });
        button.setId("privacy-" + account.username());
        Localized.on(button, language -> {
            button.setText(Localized.text(wanted ? "accounts.privacy.entrust" : "accounts.privacy.withdraw"));
            button.setAriaLabel(Localized.text(
                    wanted ? "accounts.privacy.entrust.whom" : "accounts.privacy.withdraw.whom", account.username()));
        });
        return button;
    }

    private Button enabling(AccountRow account) {
        boolean wanted = !account.enabled();
        var button = new Button("", click -> {
            if (!Notices.attempt(() -> accounts.enable(account.id(), wanted))) return;
            Notices.done(wanted ? "accounts.nowEnabled" : "accounts.nowDisabled", account.username());
            refresh();
        });
        Localized.on(button, language -> {
            button.setText(Localized.text(wanted ? "accounts.enable" : "accounts.disable"));
            // Read out alone, «disable» does not say whom.
            button.setAriaLabel(
                    Localized.text(wanted ? "accounts.enable.whom" : "accounts.disable.whom", account.username()));
        });
        return button;
    }

    private static NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        Localized.on(
                cell,
                language -> cell.getElement().setAttribute("data-label", Localized.text("accounts.column." + column)));
        return cell;
    }
}
