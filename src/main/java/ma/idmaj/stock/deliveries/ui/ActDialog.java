package ma.idmaj.stock.deliveries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.BooleanSupplier;

/** Asks for what one step of a delivery needs, and does it; what is refused leaves the fields as they are. */
class ActDialog extends Dialog {

    /** @param key of what is done; {@code key.hint} says what follows */
    ActDialog(String key, BooleanSupplier complete, Runnable act, Runnable done, Component... fields) {
        var confirm = Localized.text(new Button(), key);
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            if (!complete.getAsBoolean() || !Notices.attempt(act)) return;
            close();
            Notices.done("stock.saved");
            done.run();
        });
        var form = new Div(fields);
        form.addClassName("stack");
        Localized.on(this, language -> setHeaderTitle(Localized.text(key)));
        add(Localized.text(new Paragraph(), key + ".hint"), form);
        getFooter().add(Localized.text(new Button("", click -> close()), "stock.cancel"), confirm);
    }
}
