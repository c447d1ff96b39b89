package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.lifeprojects.committee.Member;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PersonNameField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One member of the committee in a form; all fields empty is nobody. */
class MemberFields extends Div {

    private final PersonNameField name = Fields.personName("lifeprojects.committee.member.name");
    private final TextField titleAr = Fields.arabicText("lifeprojects.committee.member.titleAr", Member.TITLE_LENGTH);
    private final TextField titleFr = Fields.latinText("lifeprojects.committee.member.titleFr", Member.TITLE_LENGTH);
    private final TextField ofAr = Fields.arabicText("lifeprojects.committee.member.ofAr", Member.INSTITUTION_LENGTH);
    private final TextField ofFr = Fields.latinText("lifeprojects.committee.member.ofFr", Member.INSTITUTION_LENGTH);

    MemberFields(@Nullable Member member, Runnable remove) {
        addClassNames("panel", "member-fields");
        var away = Localized.text(new Button(VaadinIcon.TRASH.create()), "lifeprojects.committee.member.remove");
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        away.addClickListener(click -> remove.run());
        add(name, pair(titleAr, titleFr), pair(ofAr, ofFr), away);
        if (member == null) return;
        name.setValue(member.name());
        titleAr.setValue(member.titleAr());
        titleFr.setValue(member.titleFr());
        ofAr.setValue(member.institutionAr());
        ofFr.setValue(member.institutionFr());
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("field-pair");
        return pair;
    }

    private List<TextField> texts() {
        return List.of(titleAr, titleFr, ofAr, ofFr);
    }

    boolean empty() {
        return name.getValue() == null && texts().stream().allMatch(TextField::isEmpty);
    }

    /** What is not filled in; each field is marked. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var typed = name.getValue();
        if (typed == null || !typed.complete())
            problems.add(Problem.of(name, "lifeprojects.committee.member.nameMissing"));
        for (TextField text : texts()) {
            if (!Fields.check(text, !text.isEmpty(), "ui.required"))
                problems.add(new Problem(text, () -> text.getLabel() + " – " + Localized.text("ui.required")));
        }
        return problems;
    }

    Member member() {
        return Member.of(
                Objects.requireNonNull(name.getValue()),
                new LocalizedText(titleAr.getValue(), titleFr.getValue()),
                new LocalizedText(ofAr.getValue(), ofFr.getValue()));
    }

    void focus() {
        name.focus();
    }
}
