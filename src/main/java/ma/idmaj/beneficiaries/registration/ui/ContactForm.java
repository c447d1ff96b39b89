package ma.idmaj.beneficiaries.registration.ui;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.beneficiaries.duplicates.Traits;
import ma.idmaj.beneficiaries.duplicates.ui.LookAlikesPanel;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Dates;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.UUID;

/** Two telephone numbers; beside them, who on file looks like the person, as answered in the step before. */
class ContactForm extends AnswerForm {

    private final ParsedField<Phone> phone;
    private final ParsedField<Phone> second;
    private final LookAlikesPanel lookAlikes;

    ContactForm(
            RegistrationService registrations,
            UUID file,
            Runnable changed,
            DuplicateService duplicates,
            TerritoryService territory) {
        super(registrations, file, changed);
        lookAlikes = new LookAlikesPanel(duplicates, territory);
        phone = parsed(Fields.optional(Fields.phone(ContactStep.PHONE)), Answer.PHONE);
        second = parsed(
                Fields.hint(
                        Fields.optional(Fields.phone(ContactStep.SECOND)),
                        "beneficiaries.registration.secondPhone.hint"),
                Answer.SECOND_PHONE);
        phone.addValueChangeListener(change -> look());
        second.addValueChangeListener(change -> look());
        add(lookAlikes);
        look();
    }

    private void look() {
        PersonName name = name();
        lookAlikes.show(
                name == null
                        ? null
                        : new Traits(
                                name,
                                NationalId.parse(typed(Answer.CIN)).orElse(null),
                                Traits.phones(phone.getValue(), second.getValue()),
                                Dates.parse(typed(Answer.BIRTH_DATE)).orElse(null),
                                Arrays.stream(Sex.values())
                                        .filter(sex -> sex.name().equals(typed(Answer.SEX)))
                                        .findFirst()
                                        .orElse(null)),
                null);
    }

    /** Null as long as none is answered, or one too long to be kept. */
    private @Nullable PersonName name() {
        String ar = CleanText.oneLine(typed(Answer.ARABIC_NAME));
        String latin = CleanText.oneLine(typed(Answer.LATIN_NAME));
        boolean tooLong = Math.max(ar.length(), latin.length()) > PersonName.MAX_LENGTH;
        return tooLong || ar.isEmpty() && latin.isEmpty() ? null : new PersonName(ar, latin);
    }
}
