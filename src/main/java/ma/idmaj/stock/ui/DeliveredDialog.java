package ma.idmaj.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.stock.deliveries.DeliveryDraft;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

/** The signed note came back: installed and explained, or why not. */
class DeliveredDialog extends Dialog {

    DeliveredDialog(DeliveryRow note, DeliveryService deliveries, Runnable done) {
        var installed = Fields.checkbox("stock.deliveries.installed");
        var explained = Fields.checkbox("stock.deliveries.explained");
        installed.setValue(true);
        explained.setValue(true);
        var remarks = Fields.optional(Fields.longText("stock.remarks", DeliveryDraft.ADDRESS_LENGTH));
        var save = Localized.text(new Button(), "stock.save");
        save.setId("save-delivered");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            if (!Notices.attempt(() -> deliveries.done(
                    note.id(), note.version(), installed.getValue(), explained.getValue(), remarks.getValue()))) return;
            close();
            Notices.done("stock.saved");
            done.run();
        });
        var form = new Div(installed, explained, remarks);
        form.addClassName("stack");
        Localized.on(this, language -> setHeaderTitle(Localized.text("stock.deliveries.done")));
        add(form);
        getFooter().add(Localized.text(new Button("", click -> close()), "stock.cancel"), save);
    }
}
