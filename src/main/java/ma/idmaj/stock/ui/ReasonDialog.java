package ma.idmaj.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.stock.PieceService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Asks why, says what follows, and does it; what is refused leaves the words where they are. */
public final class ReasonDialog extends Dialog {

    /** @param key of what is done; {@code key.hint} says what follows */
    public ReasonDialog(String key, Consumer<String> act, Runnable done) {
        var reason = Fields.longText("stock.reason", PieceService.REASON_LENGTH);
        reason.setId("reason");
        reason.setWidthFull();
        var confirm = Localized.text(new Button(), key);
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            if (!Fields.check(reason, !reason.getValue().isBlank(), "stock.reasonMissing")) {
                reason.focus();
                return;
            }
            if (!Notices.attempt(() -> act.accept(reason.getValue()))) return;
            close();
            Notices.done("stock.saved");
            done.run();
        });
        var cancel = Localized.text(new Button("", click -> close()), "stock.cancel");
        Localized.on(this, language -> setHeaderTitle(Localized.text(key)));
        add(Localized.text(new Paragraph(), key + ".hint"), reason);
        getFooter().add(cancel, confirm);
    }
}
