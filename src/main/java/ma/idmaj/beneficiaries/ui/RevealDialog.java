package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Asks why someone wants to see a whole CIN or phone, and says that the trail keeps the answer. */
class RevealDialog extends Dialog {

    private static final int MAX_REASON = 240;

    /**
     * @param key    of the words: {@code beneficiaries.revealCin}
     * @param reveal shows the number for the reason; a refusal leaves the dialog open
     */
    RevealDialog(String key, Consumer<String> reveal) {
        var reason = new TextField();
        reason.setId("reason");
        reason.setWidthFull();
        reason.setMaxLength(MAX_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.focus();
        var show = Localized.text(new Button(), key);
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
            setHeaderTitle(Localized.text(key));
            reason.setLabel(Localized.text(key + ".reason"));
        });
        add(Localized.text(new Paragraph(), key + ".consequence"), reason);
        getFooter().add(cancel, show);
    }
}
