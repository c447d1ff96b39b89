package ma.idmaj.shell;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Localized;

/** The accounts of the demo, one a role, and their one password. */
class DemoAccounts extends Div {

    DemoAccounts() {
        addClassName("demo-accounts");
        var list = new UnorderedList();
        for (DemoAccount account : DemoAccount.values()) {
            list.add(new ListItem(code(account.username()), Localized.text(new Span(), EnumLabels.key(account.role()))));
        }
        add(Localized.text(new H2(), "shell.demo.title"), list,
                Localized.text(new Paragraph(), "shell.demo.password", DemoAccount.PASSWORD));
    }

    private static Code code(String text) {
        var code = new Code(text);
        code.getElement().setAttribute("dir", "ltr");
        return code;
    }
}
