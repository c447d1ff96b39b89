package ma.idmaj.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.Dates;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.Optional;

/** Signs an agreement and opens its first tranche: one without the other would show nowhere. */
class AgreementDialog extends Dialog {

    private final TextField ar = new TextField();
    private final TextField fr = new TextField();
    private final TextField signedOn = new TextField();
    private final TextField envelope = TrancheDialog.envelopeField();
    private final FundingService funding;
    private final LocalDate today;
    private final Runnable done;

    AgreementDialog(FundingService funding, LocalDate today, Runnable done) {
        this.funding = funding;
        this.today = today;
        this.done = done;
        signedOn.setValue(Formats.date(today));
        for (TextField field : new TextField[] {ar, fr, signedOn}) field.setManualValidation(true);
        ar.setMaxLength(160);
        fr.setMaxLength(160);
        ar.getElement().setAttribute("dir", "rtl");
        fr.getElement().setAttribute("dir", "ltr");
        signedOn.getElement().setAttribute("dir", "ltr");
        var save = new Button("", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button("", click -> close());
        Localized.on(ar, language -> {
            setHeaderTitle(Localized.text("funding.newAgreement"));
            ar.setLabel(Localized.text("funding.name.ar"));
            fr.setLabel(Localized.text("funding.name.fr"));
            signedOn.setLabel(Localized.text("funding.signedOn"));
            save.setText(Localized.text("funding.save"));
            cancel.setText(Localized.text("funding.cancel"));
        });
        var form = new Div(ar, fr, signedOn, envelope);
        form.addClassName("form-grid");
        add(form);
        getFooter().add(cancel, save);
    }

    private void save() {
        var name = new LocalizedText(ar.getValue(), fr.getValue());
        Optional<LocalDate> day = Dates.parse(signedOn.getValue()).filter(date -> !date.isAfter(today));
        Optional<Money> sum = Money.parse(envelope.getValue()).filter(money -> money.centimes() > 0);
        ar.setInvalid(!name.complete());
        ar.setErrorMessage(Localized.text("funding.nameMissing"));
        signedOn.setInvalid(day.isEmpty());
        signedOn.setErrorMessage(Localized.text("funding.dateWrong"));
        if (sum.isEmpty()) TrancheDialog.refuse(envelope);
        if (!name.complete() || day.isEmpty() || sum.isEmpty()) return;
        if (!Notices.attempt(() -> funding.sign(name, day.orElseThrow(), sum.orElseThrow()))) return;
        close();
        Notices.done("funding.saved");
        done.run();
    }
}
