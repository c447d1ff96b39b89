package ma.idmaj.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** Opens an agreement's next tranche: its envelope is all there is to say. */
class TrancheDialog extends Dialog {

    private final TextField envelope = envelopeField();

    TrancheDialog(FundingService funding, UUID agreementId, Runnable done) {
        var save = new Button("", click -> Money.parse(envelope.getValue()).filter(m -> m.centimes() > 0).ifPresentOrElse(
                money -> {
                    if (!Notices.attempt(() -> funding.openTranche(agreementId, money))) return;
                    close();
                    Notices.done("funding.saved");
                    done.run();
                },
                () -> refuse(envelope)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button("", click -> close());
        Localized.on(envelope, language -> {
            setHeaderTitle(Localized.text("funding.newTranche"));
            save.setText(Localized.text("funding.save"));
            cancel.setText(Localized.text("funding.cancel"));
        });
        add(envelope);
        getFooter().add(cancel, save);
    }

    static TextField envelopeField() {
        var field = new TextField();
        field.setManualValidation(true);
        field.setMaxLength(20);
        field.getElement().setAttribute("dir", "ltr");
        Localized.on(field, language -> field.setLabel(Localized.text("funding.envelope.dirhams")));
        return field;
    }

    static void refuse(TextField envelope) {
        envelope.setInvalid(true);
        envelope.setErrorMessage(Localized.text("funding.envelopeMissing"));
        envelope.focus();
    }
}
