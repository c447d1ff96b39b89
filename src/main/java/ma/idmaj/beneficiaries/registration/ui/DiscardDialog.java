package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

import ma.idmaj.ui.i18n.Localized;

/** Asks before a registration is given up: what was typed does not come back. */
class DiscardDialog extends ConfirmDialog {

    DiscardDialog(Runnable discard) {
        Localized.on(this, language -> {
            setHeader(Localized.text("beneficiaries.registration.discard"));
            setText(Localized.text("beneficiaries.registration.discard.consequence"));
            setConfirmText(Localized.text("beneficiaries.registration.discard"));
            setCancelText(Localized.text("beneficiaries.cancel"));
        });
        setCancelable(true);
        setConfirmButtonTheme("error");
        addConfirmListener(confirm -> discard.run());
    }
}
