package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.ui.i18n.Localized;

import java.util.function.Predicate;

/** Asks why before one finding is decided. A refusal leaves what was typed. */
class ReasonDialog extends Dialog {

    /** A dialog opened while another one still leaves loses the focus to it: taken again when that one has gone. */
    static final String FOCUS_AGAIN = """
            setTimeout(() => {
                const focused = document.activeElement;
                const nowhere = !focused || focused === document.body || focused === this.closest('vaadin-dialog');
                if (this.isConnected && nowhere) this.focus();
            }, 300);""";

    /** @param act answers whether it went through */
    ReasonDialog(String titleKey, String subject, ReasonFields fields, Predicate<ReasonFields> act) {
        setHeaderTitle(Localized.text(titleKey));
        setWidth("34rem");
        setMaxWidth("100%");
        var content = new Div(new Paragraph(subject), fields);
        content.addClassName("stack");
        add(content);
        getFooter().add(cancel(this), confirm(this, titleKey, () -> {
            if (fields.given() && act.test(fields)) close();
        }));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) fields.takeFocus();
        });
    }

    static Button cancel(Dialog dialog) {
        return new Button(Localized.text("catalogue.review.cancel"), click -> dialog.close());
    }

    /** Ctrl and Enter press it from the field. */
    static Button confirm(Dialog dialog, String key, Runnable act) {
        var confirm = new Button(Localized.text(key), click -> act.run());
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // The field gives its text away when it is left.
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .listenOn(dialog)
                .resetFocusOnActiveElement();
        confirm.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        confirm.setSuffixComponent(KeyButton.hint("Ctrl ⏎"));
        return confirm;
    }
}
