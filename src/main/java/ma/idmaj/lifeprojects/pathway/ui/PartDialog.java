package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;

/** A small form over a project's page: saved in one act or left; what is wrong says so at its field, nothing is lost. */
abstract class PartDialog extends Dialog {

    final Div form = new Div();
    private final Runnable done;

    /** @param done after it has been kept */
    PartDialog(String titleKey, String saveKey, Runnable done, Object... values) {
        this.done = done;
        addClassName("part-dialog");
        form.addClassName("form-grid");
        add(form);
        var save = Localized.text(new Button(), saveKey);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        var cancel = Localized.text(new Button("", click -> close()), "ui.cancel");
        Localized.on(this, language -> setHeaderTitle(Localized.text(titleKey, values)));
        getFooter().add(cancel, save);
    }

    /** What to do with what was typed; empty, each gap named at its field, when it will not do. */
    abstract Optional<Runnable> act();

    private void save() {
        Optional<Runnable> act = act();
        if (act.isEmpty() || !Notices.attempt(act.get())) return;
        close();
        Notices.done("lifeprojects.kept");
        done.run();
    }
}
