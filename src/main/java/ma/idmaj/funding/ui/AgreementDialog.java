package ma.idmaj.funding.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;

import java.time.LocalDate;
import java.util.Optional;

/** Signs an agreement and opens its first tranche: one without the other would show nowhere. */
class AgreementDialog extends FundingDialog {

    private final TextField ar = Fields.arabicText("funding.name.ar", 160);
    private final TextField fr = Fields.latinText("funding.name.fr", 160);
    private final DatePicker signedOn = Fields.date("funding.signedOn");
    private final ParsedField<Money> envelope = Fields.money("funding.envelope");
    private final FundingService funding;
    private final LocalDate today;

    AgreementDialog(FundingService funding, LocalDate today, Runnable done) {
        super("funding.newAgreement", done);
        this.funding = funding;
        this.today = today;
        signedOn.setMax(today);
        signedOn.setValue(today);
        var form = new Div(ar, fr, signedOn, envelope);
        form.addClassName("form-grid");
        add(form);
    }

    @Override
    Optional<Runnable> act() {
        var name = new LocalizedText(ar.getValue(), fr.getValue());
        Optional<LocalDate> day = signedOn.getOptionalValue().filter(date -> !date.isAfter(today));
        Optional<Money> sum = envelope.optionalValue().filter(money -> money.centimes() > 0);
        // Both names are looked at, so that both say what they lack.
        boolean named = Fields.check(ar, !name.ar().isEmpty(), "funding.nameMissing")
                & Fields.check(fr, !name.fr().isEmpty(), "funding.nameMissing");
        boolean dated = Fields.check(signedOn, day.isPresent(), "funding.dateWrong");
        boolean funded = Fields.check(envelope, sum.isPresent(), "funding.envelopeMissing");
        Fields.focusFirstInvalid(ar, fr, signedOn, envelope);
        return named && dated && funded
                ? Optional.of(() -> funding.sign(name, day.orElseThrow(), sum.orElseThrow()))
                : Optional.empty();
    }
}
