package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

import ma.idmaj.ui.i18n.Localized;

/** Asks before an act that can't simply be undone: names the object and the consequence. */
class Confirmation extends ConfirmDialog {

    /** @param values of both sentences */
    Confirmation(String actKey, String consequenceKey, Runnable act, Object... values) {
        Localized.on(this, language -> {
            setHeader(Localized.text(actKey, values));
            setText(Localized.text(consequenceKey, values));
            setConfirmText(Localized.text(actKey, values));
            setCancelText(Localized.text("ceremonies.cancel"));
        });
        setCancelable(true);
        addConfirmListener(confirm -> act.run());
    }
}
