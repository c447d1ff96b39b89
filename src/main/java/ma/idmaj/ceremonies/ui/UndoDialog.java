package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** Annuls a hand-over later in the day: says what follows and asks for the reason that the record keeps. */
class UndoDialog extends Dialog {

    private static final int REASON_LENGTH = 240;

    private final TextField reason = new TextField();
    private final Consumer<String> undo;

    UndoDialog(LineRow line, Consumer<String> undo) {
        this.undo = undo;
        addClassName("undo-dialog");
        reason.setMaxLength(REASON_LENGTH);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        Localized.on(this, language -> {
            setHeaderTitle(Localized.text("ceremonies.day.undo.title", line.name()));
            reason.setLabel(Localized.text("ceremonies.day.undo.reason"));
        });
        add(Localized.text(new Paragraph(), "ceremonies.day.undo.consequence"), reason);
        var back = Localized.text(new Button(), "ceremonies.day.back");
        back.addClickListener(click -> close());
        var confirm = Localized.text(new Button(), "ceremonies.day.act.undo");
        confirm.setId("confirm-undo");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        confirm.addClickListener(click -> confirm());
        WaitsForLine.of(confirm);
        add(new WaitsForLine());
        getFooter().add(back, confirm);
    }

    private void confirm() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(Localized.text("ceremonies.day.undo.reasonMissing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        undo.accept(reason.getValue());
    }
}
