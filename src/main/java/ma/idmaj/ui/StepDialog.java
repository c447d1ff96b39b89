package ma.idmaj.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.ui.i18n.Localized;

import java.util.function.BooleanSupplier;

/** One step of a longer matter: a few fields, done or cancelled. A press beside it loses nothing of what was typed. */
public abstract class StepDialog extends Dialog {

    protected StepDialog() {
        addClassName("entry-dialog");
        setCloseOnOutsideClick(false);
    }

    /**
     * @param words    of title and button, the step's name at their end: {@code privacy.requests.answer}
     * @param complete whether the fields are right; marks those that are not
     * @param savedKey said once it is done
     */
    protected void step(
            String words, String cancelKey, String savedKey, BooleanSupplier complete, Runnable act, Runnable done) {
        var save = Localized.text(new Button(), words);
        save.setId("save-" + words.substring(words.lastIndexOf('.') + 1));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            if (!complete.getAsBoolean() || !Notices.attempt(act)) return;
            close();
            done.run();
            Notices.done(savedKey);
        });
        var cancel = Localized.text(new Button(), cancelKey);
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text(words)));
        getFooter().add(cancel, save);
    }
}
