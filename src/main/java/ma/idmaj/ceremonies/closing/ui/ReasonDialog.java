package ma.idmaj.ceremonies.closing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ceremonies.Reason;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Says what an act leads to and asks for the reason that is kept with it. */
public class ReasonDialog extends Dialog {

    private final TextField reason = Fields.text("ceremonies.reason", Reason.LENGTH);
    private final Consumer<String> act;

    /** @param key of the act; with {@code .consequence} of what follows; @param more fields above the reason */
    public ReasonDialog(String key, Consumer<String> act, Component... more) {
        this.act = act;
        addClassName("reason-dialog");
        reason.setId("reason");
        reason.setWidthFull();
        var content = new Div(Localized.text(new Paragraph(), key + ".consequence"));
        content.add(more);
        content.add(reason);
        content.addClassName("stack");
        add(content);
        var back = Localized.text(new Button(), "ceremonies.cancel");
        back.addClickListener(click -> close());
        var confirm = Localized.text(new Button(), key);
        confirm.setId("confirm-reason");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> confirm());
        Localized.on(this, language -> setHeaderTitle(Localized.text(key)));
        getFooter().add(back, confirm);
    }

    private void confirm() {
        if (!Fields.check(reason, !reason.getValue().isBlank(), "ceremonies.reason.missing")) return;
        close();
        act.accept(reason.getValue());
    }
}
