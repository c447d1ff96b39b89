package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.stock.receptions.ReceptionMember;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PersonNameField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One member of the reception committee in a form; all fields empty is nobody. */
class CommitteeMemberFields extends Div {

    private final PersonNameField name = Fields.personName("stock.receptions.member.name");
    private final TextField ar =
            Fields.arabicText("stock.receptions.member.functionAr", ReceptionMember.FUNCTION_LENGTH);
    private final TextField fr =
            Fields.latinText("stock.receptions.member.functionFr", ReceptionMember.FUNCTION_LENGTH);

    CommitteeMemberFields(@Nullable ReceptionMember member, Runnable remove) {
        addClassNames("panel", "stack");
        var away = Localized.text(new Button(VaadinIcon.TRASH.create()), "stock.receptions.member.remove");
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        away.addClickListener(click -> remove.run());
        var pair = new Div(ar, fr);
        pair.addClassName("field-pair");
        var actions = new Div(away);
        actions.addClassName("row");
        add(name, pair, actions);
        if (member == null) return;
        name.setValue(member.name());
        ar.setValue(member.function().ar());
        fr.setValue(member.function().fr());
    }

    boolean empty() {
        return name.getValue() == null && ar.isEmpty() && fr.isEmpty();
    }

    /** What is not filled in; each field is marked. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var typed = name.getValue();
        if (typed == null || !typed.complete()) problems.add(Problem.of(name, "stock.receptions.member.nameMissing"));
        for (TextField text : List.of(ar, fr)) {
            if (!Fields.check(text, !text.isEmpty(), "ui.required"))
                problems.add(new Problem(text, () -> text.getLabel() + " – " + Localized.text("ui.required")));
        }
        return problems;
    }

    ReceptionMember member() {
        return new ReceptionMember(
                Objects.requireNonNull(name.getValue()), new LocalizedText(ar.getValue(), fr.getValue()));
    }

    void focus() {
        name.focus();
    }
}
