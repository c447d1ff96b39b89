package ma.idmaj.funding.ui;

import com.vaadin.flow.component.html.Div;

import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;

import java.util.Optional;
import java.util.UUID;

/** Opens an agreement's next tranche: its envelope is all there is to say. */
class TrancheDialog extends FundingDialog {

    private final ParsedField<Money> envelope = Fields.money("funding.envelope");
    private final FundingService funding;
    private final UUID agreementId;

    TrancheDialog(FundingService funding, UUID agreementId, Runnable done) {
        super("funding.newTranche", done);
        this.funding = funding;
        this.agreementId = agreementId;
        var form = new Div(envelope);
        form.addClassName("form-grid");
        add(form);
    }

    @Override
    Optional<Runnable> act() {
        Optional<Money> sum = envelope.optionalValue().filter(money -> money.centimes() > 0);
        if (!Fields.check(envelope, sum.isPresent(), "funding.envelopeMissing")) envelope.focus();
        return sum.map(money -> () -> funding.openTranche(agreementId, money));
    }
}
