package ma.idmaj.shell;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Localized;

/** The accounts of the demo, one a role, and their one password; a press fills in the log-in form. */
class DemoAccounts extends Div {

    private static final String FILL_IN = """
            const [name, password] = this.querySelectorAll('vaadin-text-field, vaadin-password-field');
            name.value = $0;
            password.value = $1;
            this.querySelector('vaadin-button').focus();
            """;

    DemoAccounts(LoginForm form) {
        addClassName("demo-accounts");
        var list = new UnorderedList();
        for (DemoAccount account : DemoAccount.values()) {
            var entry = new NativeButton(
                    "", click -> form.getElement().executeJs(FILL_IN, account.username(), DemoAccount.PASSWORD));
            entry.add(code(account.username()), Localized.text(new Span(), EnumLabels.key(account.role())));
            list.add(new ListItem(entry));
        }
        add(
                Localized.text(new H2(), "shell.demo.title"),
                list,
                Localized.text(new Paragraph(), "shell.demo.password", DemoAccount.PASSWORD));
    }

    private static Code code(String text) {
        var code = new Code(text);
        code.getElement().setAttribute("dir", "ltr");
        return code;
    }
}
