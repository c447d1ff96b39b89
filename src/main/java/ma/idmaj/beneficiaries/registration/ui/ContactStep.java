package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.Answers;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.ui.Fields;

import java.util.UUID;

/** How to reach the person. */
@org.springframework.stereotype.Component
class ContactStep extends OwnStep {

    private static final String PHONE = "beneficiaries.field.phone";
    private static final String SECOND = "beneficiaries.registration.secondPhone";

    private final RegistrationService registrations;

    ContactStep(RegistrationService registrations) {
        super(registrations, Answer.PHONE, Answer.SECOND_PHONE);
        this.registrations = registrations;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.registration.contact";
    }

    @Override
    public String path() {
        return "contact";
    }

    @Override
    public Component content(UUID file, Runnable changed) {
        var form = new AnswerForm(registrations, file, changed);
        form.parsed(Fields.optional(Fields.phone(PHONE)), Answer.PHONE);
        form.parsed(
                Fields.hint(Fields.optional(Fields.phone(SECOND)), "beneficiaries.registration.secondPhone.hint"),
                Answer.SECOND_PHONE);
        return form;
    }

    @Override
    boolean optional() {
        return true;
    }

    @Override
    boolean full(Answers answers) {
        return !answers.of(Answer.PHONE).isBlank();
    }

    @Override
    void word(AnswersList list, Answers answers) {
        list.number(Answer.PHONE, PHONE, answers.of(Answer.PHONE));
        list.number(Answer.SECOND_PHONE, SECOND, answers.of(Answer.SECOND_PHONE));
    }

    @Override
    public int order() {
        return -20;
    }
}
