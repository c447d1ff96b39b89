package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.Answers;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.territory.TerritoryService;

import java.util.UUID;

/** How to reach the person. */
@org.springframework.stereotype.Component
class ContactStep extends OwnStep {

    static final String PHONE = "beneficiaries.field.phone";
    static final String SECOND = "beneficiaries.registration.secondPhone";

    private final RegistrationService registrations;
    private final DuplicateService duplicates;
    private final TerritoryService territory;

    ContactStep(RegistrationService registrations, DuplicateService duplicates, TerritoryService territory) {
        super(registrations, Answer.PHONE, Answer.SECOND_PHONE);
        this.registrations = registrations;
        this.duplicates = duplicates;
        this.territory = territory;
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
        return new ContactForm(registrations, file, changed, duplicates, territory);
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
