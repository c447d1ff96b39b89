package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.catalogue.prices.PriceService;
import ma.idmaj.catalogue.prices.ProposalDraft;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** Why a proposed price is not taken: whoever proposed it reads it. */
class RefuseProposalDialog extends Dialog {

    RefuseProposalDialog(PriceService prices, UUID proposal, Runnable refused) {
        TextArea reason = Fields.longText("catalogue.prices.refusalReason", ProposalDraft.MAX_REASON);
        reason.setWidthFull();
        var refuse = Localized.text(new Button(), "catalogue.prices.refuse");
        refuse.setId("confirm-refusal");
        refuse.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        refuse.addClickListener(click -> {
            boolean said = Fields.check(reason, !reason.getValue().isBlank(), "catalogue.prices.refusalReasonMissing");
            if (!said) reason.focus();
            if (!said || !Notices.attempt(() -> prices.refuseProposal(proposal, reason.getValue()))) return;
            close();
            Notices.done("catalogue.prices.refused");
            refused.run();
        });
        var cancel = Localized.text(new Button(), "catalogue.prices.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("catalogue.prices.refuse")));
        add(reason);
        getFooter().add(cancel, refuse);
    }
}
