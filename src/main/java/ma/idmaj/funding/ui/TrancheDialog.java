package ma.idmaj.funding.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.funding.TrancheService;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** Proposes a tranche, or another envelope for one: how much and until when; a change says why. */
class TrancheDialog extends FundingDialog {

    /** What is done with what was typed. */
    interface Proposal {
        void propose(Money envelope, @Nullable LocalDate validUntil, String reason);
    }

    private final ParsedField<Money> envelope = Fields.money("funding.envelope");
    private final DatePicker validUntil = Fields.optional(Fields.date("funding.validUntil"));
    private final TextField reason = Fields.text("funding.reason", TrancheService.REASON_LENGTH);
    private final boolean reasoned;
    private final Proposal proposal;

    TrancheDialog(Proposal proposal, Runnable done) {
        this("funding.newTranche", false, proposal, done);
    }

    TrancheDialog(Money envelope, @Nullable LocalDate validUntil, Proposal proposal, Runnable done) {
        this("funding.changeEnvelope", true, proposal, done);
        this.envelope.setValue(envelope);
        this.validUntil.setValue(validUntil);
    }

    private TrancheDialog(String titleKey, boolean reasoned, Proposal proposal, Runnable done) {
        super(titleKey, done);
        this.reasoned = reasoned;
        this.proposal = proposal;
        envelope.setId("envelope");
        reason.setId("reason");
        var form = new Div(envelope, validUntil);
        if (reasoned) form.add(reason);
        form.addClassName("form-grid");
        add(Localized.text(new Paragraph(), "funding.waitsForApproval"), form);
    }

    @Override
    Optional<Runnable> act() {
        Optional<Money> sum = envelope.optionalValue().filter(money -> money.centimes() > 0);
        boolean funded = Fields.check(envelope, sum.isPresent(), "funding.envelopeMissing");
        boolean said = !reasoned || Fields.check(reason, !reason.getValue().isBlank(), "funding.reasonMissing");
        Fields.focusFirstInvalid(envelope, reason);
        return funded && said && !validUntil.isInvalid()
                ? Optional.of(() -> proposal.propose(sum.orElseThrow(), validUntil.getValue(), reason.getValue()))
                : Optional.empty();
    }
}
