package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.qualification.ReferralDraft;
import ma.idmaj.territory.PartnerRow;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** To which partner, for which pathway and why. */
class ReferralDialog extends PartDialog {

    private static final int REASON = 500;

    private final ComboBox<PartnerRow> partner = Fields.label(new ComboBox<>(), "lifeprojects.referral.partner");
    private final Select<Pathway> pathway = Fields.choice("lifeprojects.pathway", Pathway.class);
    private final DatePicker sentOn = Fields.date("lifeprojects.referral.sentOn");
    private final TextArea reason = Fields.longText("lifeprojects.reason", REASON);
    private final LocalDate today;
    private final Consumer<ReferralDraft> keep;

    ReferralDialog(List<PartnerRow> partners, LocalDate today, Consumer<ReferralDraft> keep, Runnable done) {
        super("lifeprojects.referral.add", "lifeprojects.save", done);
        this.today = today;
        this.keep = keep;
        partner.setItems(partners);
        Localized.on(
                partner,
                language -> partner.setItemLabelGenerator(one -> one.name().in(language.arabic())));
        partner.addClassName("wide");
        reason.addClassName("wide");
        sentOn.setMax(today);
        sentOn.setValue(today);
        form.add(partner, pathway, sentOn, reason);
    }

    @Override
    Optional<Runnable> act() {
        boolean chosen = Fields.check(partner, partner.getValue() != null, "lifeprojects.referral.choosePartner");
        boolean along = Fields.check(pathway, pathway.getValue() != null, "lifeprojects.action.choosePathway");
        boolean dated = Fields.check(
                sentOn, sentOn.getValue() != null && !sentOn.getValue().isAfter(today), "lifeprojects.dateAhead");
        boolean said = Fields.check(reason, !reason.getValue().isBlank(), "lifeprojects.referral.reasonMissing");
        Fields.focusFirstInvalid(partner, pathway, sentOn, reason);
        if (!chosen || !along || !dated || !said) return Optional.empty();
        return Optional.of(() -> keep.accept(
                new ReferralDraft(partner.getValue().id(), pathway.getValue(), reason.getValue(), sentOn.getValue())));
    }
}
