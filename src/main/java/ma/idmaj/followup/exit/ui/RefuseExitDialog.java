package ma.idmaj.followup.exit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.followup.exit.ExitDraft;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Asks why a project stays in the programme. */
class RefuseExitDialog extends Dialog {

    RefuseExitDialog(Consumer<String> refuse, Runnable refused) {
        addClassName("part-dialog");
        var why = Fields.text("followup.exit.why", ExitDraft.NOTE);
        why.setWidthFull();
        why.focus();
        Localized.on(this, language -> setHeaderTitle(Localized.text("followup.exit.refuse")));
        add(why);
        var confirm = Localized.text(new Button(), "followup.exit.refuse");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            boolean said = Fields.check(why, !why.getValue().isBlank(), "followup.exit.whyMissing");
            if (!said) why.focus();
            else if (Notices.attempt(() -> refuse.accept(why.getValue()))) {
                Notices.done("followup.exit.decided");
                close();
                refused.run();
            }
        });
        getFooter().add(Localized.text(new Button("", click -> close()), "ui.cancel"), confirm);
    }
}
