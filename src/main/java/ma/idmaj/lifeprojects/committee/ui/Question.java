package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

import ma.idmaj.ui.i18n.Localized;

/** Asks before an act that can't be undone: names the object and the consequence. */
class Question extends ConfirmDialog {

    /** @param values of the consequence */
    Question(String actKey, String consequenceKey, Runnable act, Object... values) {
        Localized.on(this, language -> {
            setHeader(Localized.text(actKey));
            setText(Localized.text(consequenceKey, values));
            setConfirmText(Localized.text(actKey));
            setCancelText(Localized.text("lifeprojects.committee.back"));
        });
        setCancelable(true);
        addConfirmListener(confirm -> act.run());
    }
}
