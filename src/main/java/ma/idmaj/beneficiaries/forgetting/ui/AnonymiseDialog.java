package ma.idmaj.beneficiaries.forgetting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.forgetting.AnonymisingService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** Says what goes for good and asks why. */
class AnonymiseDialog extends Dialog {

    AnonymiseDialog(AnonymisingService anonymising, UUID person) {
        addClassName("entry-dialog");
        setCloseOnOutsideClick(false);
        var reason = Fields.text("beneficiaries.forgetting.reason", AnonymisingService.MAX_REASON);
        reason.setId("anonymise-reason");
        Fields.hint(reason, "beneficiaries.forgetting.reason.hint");
        var forget = Localized.text(new Button(), "beneficiaries.forgetting.anonymise");
        forget.setId("save-anonymise");
        forget.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        forget.addClickListener(click -> {
            boolean said = Fields.check(reason, !reason.getValue().isBlank(), "beneficiaries.reasonMissing");
            if (!said || !Notices.attempt(() -> anonymising.anonymise(person, reason.getValue()))) return;
            close();
            Notices.done("beneficiaries.forgetting.done");
            getUI().ifPresent(ui -> ui.navigate(BeneficiaryLinks.ALL));
        });
        var cancel = Localized.text(new Button(), "beneficiaries.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("beneficiaries.forgetting.anonymise")));
        add(Localized.text(new Paragraph(), "beneficiaries.forgetting.consequence"), reason);
        getFooter().add(cancel, forget);
    }
}
