package ma.idmaj.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.stock.PieceService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.ObjIntConsumer;

/** One thing done to counted stock, lost, put back on the shelf or thrown out: how many, and why. */
class CountDialog extends Dialog {

    /** @param act key of the act's name */
    CountDialog(String act, ObjIntConsumer<String> move, Runnable done) {
        var quantity = Fields.count("stock.quantity", 10_000);
        var reason = Fields.longText("stock.reason", PieceService.REASON_LENGTH);
        var save = Localized.text(new Button(), act);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            int count = quantity.optionalValue().orElse(0);
            boolean counted = Fields.check(quantity, count > 0, "stock.quantityMissing");
            boolean said = Fields.check(reason, !reason.getValue().isBlank(), "stock.reasonMissing");
            Fields.focusFirstInvalid(quantity, reason);
            if (!counted || !said || !Notices.attempt(() -> move.accept(reason.getValue(), count))) return;
            close();
            Notices.done("stock.saved");
            done.run();
        });
        var form = new Div(quantity, reason);
        form.addClassName("form-grid");
        Localized.on(this, language -> setHeaderTitle(Localized.text(act)));
        add(form);
        getFooter().add(Localized.text(new Button("", click -> close()), "stock.cancel"), save);
    }
}
