package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.prices.OpenProposal;
import ma.idmaj.catalogue.prices.PriceRules;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** The price that waits: beside the one there is, and what this account may do with it. */
class ProposalPanel extends Div {

    private final PricesTab of;
    private final OpenProposal proposal;
    private final Runnable decided;

    ProposalPanel(PricesTab of, OpenProposal proposal, Runnable decided) {
        this.of = of;
        this.proposal = proposal;
        this.decided = decided;
        setId("open-proposal");
        addClassNames("panel", "stack", "waiting");
        var title = Localized.text(new H2(), "catalogue.prices.proposed");
        var head = new Div(title, new StateChip(Tone.WAITING, "catalogue.prices.waits"));
        head.addClassName("row");
        var names = of.names().of(List.of(proposal.proposedBy()));
        var facts = new FactsList()
                .fact("catalogue.prices.price", price())
                .fact("catalogue.unit", language -> Localized.label(proposal.unit()))
                .fact("catalogue.prices.date", new Ltr(Formats.date(proposal.date())))
                .fact("catalogue.prices.source", language -> PriceWords.source(proposal.source()))
                .fact(
                        "catalogue.prices.proposedBy",
                        language -> names.of(proposal.proposedBy(), language.arabic()) + " · "
                                + Formats.moment(proposal.proposedAt()));
        if (!proposal.reason().isEmpty()) facts.fact("catalogue.prices.reason", language -> proposal.reason());
        add(head, facts);
        if (of.user().may(Permission.CATALOGUE_WRITE)) add(acts());
    }

    private Component price() {
        var change = new Span();
        change.addClassName("hint");
        int percent = proposal.percent();
        String key = percent == 0 ? "same" : percent > 0 ? "more" : "less";
        Localized.text(
                change,
                "catalogue.prices.change." + key,
                Math.abs(percent),
                proposal.current().format());
        var both = new Div(new Amount(proposal.price()), change);
        both.addClassName("two-lines");
        if (PriceRules.far(proposal.current(), proposal.price()))
            both.add(new StateChip(Tone.BAD, "catalogue.prices.far"));
        return both;
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("form-actions");
        if (of.user().username().equals(proposal.proposedBy())) {
            var waits = Localized.text(new Paragraph(), "catalogue.prices.waitsForOther");
            waits.addClassName("hint");
            acts.add(waits, act("withdraw-proposal", "catalogue.prices.withdrawProposal", this::withdraw));
            return acts;
        }
        var approve = act("approve-proposal", "catalogue.prices.approve", this::approve);
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        acts.add(approve, act("refuse-proposal", "catalogue.prices.refuse", this::refuse));
        return acts;
    }

    private static Button act(String id, String key, Runnable act) {
        var button = Localized.text(new Button(), key);
        button.setId(id);
        button.addClickListener(click -> act.run());
        return button;
    }

    private void approve() {
        if (!Notices.attempt(() -> of.prices().approveProposal(proposal.id()))) return;
        Notices.done("catalogue.prices.approved");
        decided.run();
    }

    private void withdraw() {
        if (!Notices.attempt(() -> of.prices().withdrawProposal(proposal.id()))) return;
        Notices.done("catalogue.prices.proposalWithdrawn");
        decided.run();
    }

    private void refuse() {
        new RefuseProposalDialog(of.prices(), proposal.id(), decided).open();
    }
}
