package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Predicate;

/** A person gives a project up: says what follows and asks for the reason that its history keeps. */
class WithdrawDialog extends Dialog {

    private final TextField reason = Fields.text("lifeprojects.reason", LifeProjectService.NOTE);
    private final Predicate<String> withdraw;

    /** @param withdraw says whether it went through; when not, the reason stays where it is */
    WithdrawDialog(LocalizedText title, Predicate<String> withdraw) {
        this.withdraw = withdraw;
        addClassName("part-dialog");
        reason.setWidthFull();
        reason.focus();
        Localized.on(this, language -> setHeaderTitle(Localized.text("lifeprojects.withdraw")));
        add(Localized.text(new Paragraph(), "lifeprojects.withdrawConsequence", title), reason);
        var confirm = Localized.text(new Button(), "lifeprojects.withdraw");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            try {
                confirm();
            } finally {
                confirm.setEnabled(true);
            }
        });
        getFooter().add(Localized.text(new Button("", click -> close()), "ui.cancel"), confirm);
    }

    private void confirm() {
        boolean said = Fields.check(reason, !reason.getValue().isBlank(), "lifeprojects.withdrawReasonMissing");
        if (!said) reason.focus();
        else if (withdraw.test(reason.getValue())) close();
    }
}
