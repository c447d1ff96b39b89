package ma.idmaj.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.accounts.AccountRow;
import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.Role;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;

/** Other roles or another centre for an account; its sessions end. */
class RolesDialog extends Dialog {

    RolesDialog(AccountService accounts, TerritoryService territory, AccountRow account, Runnable changed) {
        var roles = new CheckboxGroup<Role>();
        var centre = new Select<CentreRow>();
        roles.setItems(Role.values());
        roles.setValue(account.roles());
        centre.setItems(territory.centres());
        centre.setEmptySelectionAllowed(true);
        territory.centres().stream()
                .filter(one -> one.id().equals(account.centreId()))
                .findFirst()
                .ifPresent(centre::setValue);
        var save = new Button("", click -> {
            if (!Notices.attempt(() -> accounts.changeRoles(
                    account.id(),
                    roles.getValue(),
                    Optional.ofNullable(centre.getValue()).map(CentreRow::id).orElse(null)))) return;
            Notices.done("accounts.roles.changed", account.username());
            changed.run();
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save-roles");
        var cancel = new Button("", click -> close());
        Localized.on(this, language -> {
            setHeaderTitle(Localized.text("accounts.roles.change.whom", account.username()));
            roles.setLabel(Localized.text("accounts.column.roles"));
            roles.setItemLabelGenerator(Localized::label);
            centre.setLabel(Localized.text("accounts.centre"));
            centre.setHelperText(Localized.text("accounts.centre.hint"));
            centre.setItemLabelGenerator(row -> row == null ? "" : row.name().in(language.arabic()));
            save.setText(Localized.text("accounts.roles.save"));
            cancel.setText(Localized.text("accounts.cancel"));
        });
        var form = new Div(Localized.text(new Paragraph(), "accounts.roles.hint"), roles, centre);
        form.addClassName("stack");
        add(form);
        getFooter().add(cancel, save);
    }
}
