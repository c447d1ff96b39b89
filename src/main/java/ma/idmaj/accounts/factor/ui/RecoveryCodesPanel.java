package ma.idmaj.accounts.factor.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Recovery codes, shown this once: to be printed or copied by hand, and kept away from the device. */
public class RecoveryCodesPanel extends Div {

    /** @param title as high as the page wants it */
    public RecoveryCodesPanel(HtmlContainer title, String username, List<String> codes) {
        addClassNames("stack", "recovery");
        var list = new OrderedList();
        list.addClassName("recovery-codes");
        for (String code : codes) list.add(new ListItem(new Ltr(code)));
        var print = Localized.text(
                new Button("", click -> UI.getCurrent().getPage().executeJs("window.print()")), "accounts.codes.print");
        var actions = new Div(print);
        actions.addClassNames("form-actions", "no-print");
        var whose = new Paragraph(new Ltr(username));
        whose.addClassName("print-only");
        add(
                Localized.text(title, "accounts.codes.title"),
                whose,
                Localized.text(new Paragraph(), "accounts.codes.hint"),
                list,
                actions);
    }
}
