package ma.idmaj.followup.help.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.followup.help.HelpService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Asks what was done before a task is closed. */
class CloseHelpDialog extends Dialog {

    /** @param close may refuse: what was written stays */
    CloseHelpDialog(Consumer<String> close) {
        addClassName("part-dialog");
        var what = Fields.text("followup.help.what", HelpService.WHAT);
        what.setId("help-what");
        what.setWidthFull();
        what.focus();
        Localized.on(this, language -> setHeaderTitle(Localized.text("followup.help.close")));
        add(what);
        var confirm = Localized.text(new Button(), "followup.help.close");
        confirm.setId("close-help");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            boolean said = Fields.check(what, !what.getValue().isBlank(), "followup.help.whatMissing");
            if (!said) what.focus();
            else if (Notices.attempt(() -> close.accept(what.getValue()))) {
                Notices.done("followup.help.closed");
                close();
            }
        });
        getFooter().add(Localized.text(new Button("", click -> close()), "ui.cancel"), confirm);
    }
}
