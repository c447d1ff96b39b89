package ma.idmaj.readapi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.readapi.ApiKeyRow;
import ma.idmaj.readapi.ApiKeys;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

/** Takes a key back, with the reason. */
class RevokeKeyDialog extends Dialog {

    RevokeKeyDialog(ApiKeys keys, ApiKeyRow key, Runnable done) {
        var reason = Fields.text("readapi.reason", ApiKeys.REASON_LENGTH);
        reason.setId("revoke-reason");
        var revoke = Localized.text(new Button(), "readapi.revoke");
        revoke.setId("revoke-key");
        revoke.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        revoke.addClickListener(click -> {
            if (!Fields.check(reason, !reason.getValue().isBlank(), "readapi.reasonMissing")) return;
            if (!Notices.attempt(() -> keys.revoke(key.id(), reason.getValue()))) return;
            close();
            Notices.done("readapi.revoked");
            done.run();
        });
        var cancel = Localized.text(new Button("", click -> close()), "readapi.cancel");
        Localized.on(this, language -> setHeaderTitle(Localized.text("readapi.revoke.title", key.partner())));
        var form = new Div(Localized.text(new Paragraph(), "readapi.revoke.hint"), reason);
        form.addClassName("stack");
        add(form);
        getFooter().add(cancel, revoke);
    }
}
