package ma.idmaj.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.funding.AgreementDraft;
import ma.idmaj.funding.AgreementDraft.Partner;
import ma.idmaj.funding.PartnerRole;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One partner in a form; both names empty is nobody. */
class PartnerFields extends Div {

    private final TextField ar = Fields.arabicText("funding.partner.ar", AgreementDraft.NAME_LENGTH);
    private final TextField fr = Fields.latinText("funding.partner.fr", AgreementDraft.NAME_LENGTH);
    private final Select<PartnerRole> role = Fields.choice("funding.partner.role", PartnerRole.class);

    PartnerFields(@Nullable Partner partner, Consumer<PartnerFields> remove) {
        addClassNames("party-fields");
        role.setValue(PartnerRole.FINANCING);
        var names = new Div(ar, fr);
        names.addClassName("field-pair");
        var away = Localized.text(new Button(VaadinIcon.TRASH.create()), "funding.remove");
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        away.addClickListener(click -> remove.accept(this));
        add(names, role, away);
        if (partner == null) return;
        ar.setValue(partner.name().ar());
        fr.setValue(partner.name().fr());
        role.setValue(partner.role());
    }

    boolean empty() {
        return ar.isEmpty() && fr.isEmpty();
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (TextField name : List.of(ar, fr))
            if (!Fields.check(name, !name.isEmpty(), "funding.partnerNameMissing"))
                problems.add(new Problem(name, name::getErrorMessage));
        return problems;
    }

    Partner partner() {
        return new Partner(new LocalizedText(ar.getValue(), fr.getValue()), role.getValue());
    }

    void focus() {
        ar.focus();
    }
}
