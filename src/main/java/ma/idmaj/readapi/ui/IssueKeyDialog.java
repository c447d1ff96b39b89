package ma.idmaj.readapi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.readapi.ApiKeys;
import ma.idmaj.readapi.IssuedKey;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/** A key for a partner: whose and until when; then the key itself, once. */
class IssueKeyDialog extends Dialog {

    private static final int USUAL_MONTHS = 12;

    private final TextField partner = Fields.text("readapi.partner", ApiKeys.PARTNER_LENGTH);
    private final DatePicker expiresOn = Fields.date("readapi.expiresOn");

    IssueKeyDialog(ApiKeys keys, LocalDate today, Runnable done) {
        Fields.hint(partner, "readapi.partner.hint");
        partner.setId("key-partner");
        expiresOn.setId("key-end");
        expiresOn.setMin(today);
        expiresOn.setMax(today.plusDays(ApiKeys.MOST_DAYS));
        expiresOn.setValue(today.plusMonths(USUAL_MONTHS));
        var save = Localized.text(new Button(), "readapi.issue");
        save.setId("save-key");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> issue(keys, done));
        var cancel = Localized.text(new Button("", click -> close()), "readapi.cancel");
        Localized.on(this, language -> setHeaderTitle(Localized.text("readapi.issue.title")));
        var form = new Div(partner, expiresOn);
        form.addClassName("form-grid");
        add(form);
        getFooter().add(cancel, save);
    }

    private void issue(ApiKeys keys, Runnable done) {
        boolean named = Fields.check(partner, !partner.getValue().isBlank(), "readapi.partnerMissing");
        boolean ends =
                Fields.check(expiresOn, !expiresOn.isInvalid() && expiresOn.getValue() != null, "readapi.endMissing");
        Fields.focusFirstInvalid(partner, expiresOn);
        if (!named || !ends) return;
        var issued = new AtomicReference<IssuedKey>();
        if (!Notices.attempt(() -> issued.set(keys.issue(partner.getValue(), expiresOn.getValue())))) return;
        close();
        done.run();
        new KeyOnceDialog(partner.getValue().strip(), issued.get().key()).open();
    }
}
