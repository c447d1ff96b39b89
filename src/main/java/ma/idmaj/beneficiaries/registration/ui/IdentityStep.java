package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.beneficiaries.names.NameSuggestions;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.Answers;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.i18n.Localized;

import java.util.Arrays;
import java.util.UUID;

/** Who the person is. */
@org.springframework.stereotype.Component
class IdentityStep extends OwnStep {

    private final RegistrationService registrations;
    private final NameSuggestions suggestions;
    private final DuplicateService duplicates;
    private final TerritoryService territory;

    IdentityStep(
            RegistrationService registrations,
            NameSuggestions suggestions,
            DuplicateService duplicates,
            TerritoryService territory) {
        super(
                registrations,
                Answer.ARABIC_NAME,
                Answer.LATIN_NAME,
                Answer.CIN,
                Answer.BIRTH_DATE,
                Answer.SEX,
                Answer.FAMILY_SITUATION,
                Answer.DEPENDANTS);
        this.registrations = registrations;
        this.suggestions = suggestions;
        this.duplicates = duplicates;
        this.territory = territory;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.registration.identity";
    }

    @Override
    public String path() {
        return "identity";
    }

    @Override
    public Component content(UUID file, Runnable changed) {
        return new IdentityForm(registrations, file, changed, suggestions, duplicates, territory);
    }

    @Override
    boolean optional() {
        return false;
    }

    @Override
    boolean full(Answers answers) {
        return !answers.of(Answer.CIN).isBlank()
                && !answers.of(Answer.BIRTH_DATE).isBlank()
                && !answers.of(Answer.SEX).isBlank();
    }

    @Override
    void word(AnswersList list, Answers answers) {
        list.text(Answer.ARABIC_NAME, "beneficiaries.registration.name.ar", answers.of(Answer.ARABIC_NAME));
        list.number(Answer.LATIN_NAME, "beneficiaries.registration.name.latin", answers.of(Answer.LATIN_NAME));
        list.number(Answer.CIN, "beneficiaries.field.cin", answers.of(Answer.CIN));
        list.number(Answer.BIRTH_DATE, "beneficiaries.field.birthDate", answers.of(Answer.BIRTH_DATE));
        chosen(list, Answer.SEX, "beneficiaries.field.sex", Sex.values(), answers);
        chosen(
                list,
                Answer.FAMILY_SITUATION,
                "beneficiaries.registration.familySituation",
                FamilySituation.values(),
                answers);
        list.number(Answer.DEPENDANTS, "beneficiaries.registration.dependants", answers.of(Answer.DEPENDANTS));
    }

    private static void chosen(AnswersList list, Answer answer, String key, Enum<?>[] values, Answers answers) {
        var chosen = Arrays.stream(values)
                .filter(value -> value.name().equals(answers.of(answer)))
                .findFirst();
        list.chosen(
                answer,
                key,
                chosen.isPresent(),
                language -> chosen.map(Localized::label).orElse(""));
    }

    @Override
    public int order() {
        return -30;
    }
}
