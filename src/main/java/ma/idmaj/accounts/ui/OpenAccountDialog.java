package ma.idmaj.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.PasswordRules;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;

/** A new account: name in both scripts, first password, roles, and the centre of a case worker. */
class OpenAccountDialog extends Dialog {

    private final TextField username = new TextField();
    private final TextField nameAr = new TextField();
    private final TextField nameLatin = new TextField();
    private final PasswordField password = new PasswordField();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final Select<CentreRow> centre = new Select<>();

    OpenAccountDialog(AccountService accounts, TerritoryService territory, Runnable opened) {
        var save = new Button("", click -> {
            if (!Notices.attempt(() -> open(accounts))) return;
            Notices.done("accounts.opened", username.getValue().strip());
            opened.run();
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button("", click -> close());
        roles.setItems(Role.values());
        centre.setItems(territory.centres());
        centre.setEmptySelectionAllowed(true);
        // Typed in Latin letters whatever the page's direction.
        username.getElement().setAttribute("dir", "ltr");
        nameAr.setMaxLength(PersonName.MAX_LENGTH);
        nameLatin.setMaxLength(PersonName.MAX_LENGTH);
        Localized.on(this, language -> {
            setHeaderTitle(Localized.text("accounts.open"));
            username.setLabel(Localized.text("accounts.column.username"));
            username.setHelperText(Localized.text("accounts.username.hint"));
            nameAr.setLabel(Localized.text("accounts.name.ar"));
            nameLatin.setLabel(Localized.text("accounts.name.latin"));
            password.setLabel(Localized.text("accounts.password"));
            password.setHelperText(Localized.text("accounts.password.hint", PasswordRules.MIN));
            roles.setLabel(Localized.text("accounts.column.roles"));
            roles.setItemLabelGenerator(Localized::label);
            centre.setLabel(Localized.text("accounts.centre"));
            centre.setHelperText(Localized.text("accounts.centre.hint"));
            centre.setItemLabelGenerator(row -> row == null ? "" : row.name().in(language.arabic()));
            save.setText(Localized.text("accounts.open"));
            cancel.setText(Localized.text("accounts.cancel"));
        });
        var form = new Div(username, nameAr, nameLatin, password, roles, centre);
        form.addClassName("form-grid");
        add(form);
        getFooter().add(cancel, save);
    }

    private void open(AccountService accounts) {
        if (nameAr.isEmpty() && nameLatin.isEmpty()) throw new Refusal("accounts.nameMissing");
        accounts.open(
                username.getValue().strip(),
                new PersonName(nameAr.getValue(), nameLatin.getValue()),
                password.getValue(),
                roles.getValue(),
                Optional.ofNullable(centre.getValue()).map(CentreRow::id).orElse(null));
    }
}
