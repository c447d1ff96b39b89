package ma.idmaj.privacy.requests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.BooleanSupplier;

/** A step of a request: a few fields, done or cancelled. */
class RequestDialog extends Dialog {

    /**
     * @param verb     names the step: of its title, its button and the id of that
     * @param complete whether the fields are right; marks those that are not
     */
    void step(String verb, BooleanSupplier complete, Runnable act, Runnable done) {
        addClassName("entry-dialog");
        setCloseOnOutsideClick(false);
        var save = Localized.text(new Button(), "privacy.requests." + verb);
        save.setId("save-" + verb);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            if (!complete.getAsBoolean() || !Notices.attempt(act)) return;
            close();
            done.run();
            Notices.done("privacy.saved");
        });
        var cancel = Localized.text(new Button(), "privacy.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("privacy.requests." + verb)));
        getFooter().add(cancel, save);
    }
}
