package ma.idmaj.reporting.official.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.reporting.official.OfficialFigures;
import ma.idmaj.reporting.official.RelapseFigure;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

/** Takes a figure back and says why. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(OfficialFigures figures, RelapseFigure figure, Runnable done) {
        var reason = Fields.text("reporting.official.reason", OfficialFigures.REASON_LENGTH);
        reason.setId("withdraw-reason");
        var withdraw = Localized.text(new Button(), "reporting.official.withdraw");
        withdraw.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        withdraw.addClickListener(click -> {
            if (!Fields.check(reason, !reason.getValue().isBlank(), "reporting.official.reasonMissing")) return;
            if (!Notices.attempt(() -> figures.withdraw(figure.id(), figure.version(), reason.getValue()))) return;
            close();
            Notices.done("reporting.official.withdrawn.done");
            done.run();
        });
        var cancel = Localized.text(new Button("", click -> close()), "reporting.official.cancel");
        Localized.on(this, language -> setHeaderTitle(Localized.text("reporting.official.withdraw.title")));
        var form = new Div(Localized.text(new Paragraph(), "reporting.official.withdraw.hint"), reason);
        form.addClassName("stack");
        add(form);
        getFooter().add(cancel, withdraw);
    }
}
