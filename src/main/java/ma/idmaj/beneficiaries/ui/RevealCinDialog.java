package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Asks why someone wants to see a whole CIN, and says that the trail keeps the answer. */
class RevealCinDialog extends Dialog {

    private static final int MAX_REASON = 240;

    /** @param reveal shows the number for the reason; a refusal leaves the dialog open */
    RevealCinDialog(Consumer<String> reveal) {
        var reason = new TextField();
        reason.setId("reason");
        reason.setWidthFull();
        reason.setMaxLength(MAX_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.focus();
        var show = Localized.text(new Button(), "beneficiaries.revealCin");
        show.setId("reveal");
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.setDisableOnClick(true);
        show.addClickListener(click -> {
            if (Notices.attempt(() -> reveal.accept(reason.getValue()))) close();
            else show.setEnabled(true);
        });
        var cancel = Localized.text(new Button(), "beneficiaries.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(reason, language -> {
            setHeaderTitle(Localized.text("beneficiaries.revealCin"));
            reason.setLabel(Localized.text("beneficiaries.revealCin.reason"));
        });
        add(Localized.text(new Paragraph(), "beneficiaries.revealCin.consequence"), reason);
        getFooter().add(cancel, show);
    }
}
