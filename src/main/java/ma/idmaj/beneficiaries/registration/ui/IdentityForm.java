package ma.idmaj.beneficiaries.registration.ui;

import com.vaadin.flow.component.select.Select;

import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.beneficiaries.duplicates.Traits;
import ma.idmaj.beneficiaries.duplicates.ui.LookAlikesPanel;
import ma.idmaj.beneficiaries.names.NameSuggestions;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.PersonNameField;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The fields of the identity card and the household; beside them, who on file looks like the person. */
class IdentityForm extends AnswerForm {

    private final PersonNameField name =
            Fields.hint(Fields.personName("beneficiaries.field.name"), "beneficiaries.field.name.hint");
    private final ParsedField<NationalId> cin;
    private final ParsedField<LocalDate> birthDate;
    private final Select<Sex> sex = Fields.optional(Fields.choice("beneficiaries.field.sex", Sex.class));
    private final LookAlikesPanel lookAlikes;
    private final Set<Phone> phones;

    IdentityForm(
            RegistrationService registrations,
            UUID file,
            Runnable changed,
            NameSuggestions suggestions,
            DuplicateService duplicates,
            TerritoryService territory) {
        super(registrations, file, changed);
        lookAlikes = new LookAlikesPanel(duplicates, territory);
        phones = Traits.phones(
                Phone.parse(typed(Answer.PHONE)).orElse(null),
                Phone.parse(typed(Answer.SECOND_PHONE)).orElse(null));
        name.setId("name");
        name.addClassName("wide");
        name.type(true, typed(Answer.ARABIC_NAME));
        name.type(false, typed(Answer.LATIN_NAME));
        put(name, Answer.ARABIC_NAME, Answer.LATIN_NAME);
        var suggestion = new NameSuggestion(name, suggestions, this::keepName);
        put(suggestion);
        name.whileTyping(() -> {
            keepName();
            suggestion.look();
            look();
        });
        cin = parsed(Fields.optional(Fields.cin("beneficiaries.field.cin")), Answer.CIN);
        birthDate = parsed(Fields.optional(Fields.typedDate("beneficiaries.field.birthDate")), Answer.BIRTH_DATE);
        sex.setEmptySelectionAllowed(true);
        constant(sex, Sex.values(), Answer.SEX);
        Select<FamilySituation> family =
                Fields.optional(Fields.choice("beneficiaries.registration.familySituation", FamilySituation.class));
        family.setEmptySelectionAllowed(true);
        constant(family, FamilySituation.values(), Answer.FAMILY_SITUATION);
        parsed(
                Fields.optional(Fields.count("beneficiaries.registration.dependants", BeneficiaryDraft.MAX_DEPENDANTS)),
                Answer.DEPENDANTS);
        cin.addValueChangeListener(change -> look());
        birthDate.addValueChangeListener(change -> look());
        sex.addValueChangeListener(change -> look());
        add(lookAlikes);
        look();
    }

    private <E extends Enum<E>> void constant(Select<E> field, E[] values, Answer answer) {
        for (E value : values) if (value.name().equals(typed(answer))) field.setValue(value);
        choice(field, answer, Enum::name);
    }

    private void keepName() {
        keep(Map.of(Answer.ARABIC_NAME, name.text(true), Answer.LATIN_NAME, name.text(false)));
    }

    private void look() {
        var typed = name.getValue();
        lookAlikes.show(
                typed == null ? null : new Traits(typed, cin.getValue(), phones, birthDate.getValue(), sex.getValue()),
                null);
    }

    @Override
    void focus(Answer answer) {
        if (answer == Answer.LATIN_NAME) name.focus(false);
        else super.focus(answer);
    }
}
