package ma.idmaj.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;

/** A small form over the page, saved or left: what is wrong says so at its field, and nothing is lost. */
abstract class FundingDialog extends Dialog {

    /** @param titleKey says what is done, on top and on the button that does it */
    FundingDialog(String titleKey, Runnable done) {
        var save = Localized.text(new Button("", click -> save(done)), titleKey);
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = Localized.text(new Button("", click -> close()), "funding.cancel");
        Localized.on(this, language -> setHeaderTitle(Localized.text(titleKey)));
        getFooter().add(cancel, save);
    }

    /** What to do with what was typed; empty, each gap named at its field, when it will not do. */
    abstract Optional<Runnable> act();

    private void save(Runnable done) {
        Optional<Runnable> act = act();
        if (act.isEmpty() || !Notices.attempt(act.get())) return;
        close();
        Notices.done("funding.saved");
        done.run();
    }
}
