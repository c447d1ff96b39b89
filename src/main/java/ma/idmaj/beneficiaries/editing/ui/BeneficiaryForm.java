package ma.idmaj.beneficiaries.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.MissingFact;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.duplicates.Traits;
import ma.idmaj.beneficiaries.ui.Places;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.PersonNameField;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person's file as fields. Only a name is asked for; the rest may be completed another day. */
class BeneficiaryForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final PersonNameField name =
            Fields.hint(Fields.personName("beneficiaries.field.name"), "beneficiaries.field.name.hint");
    private final ParsedField<NationalId> cin = Fields.optional(Fields.cin("beneficiaries.field.cin"));
    private final ParsedField<Phone> phone = Fields.optional(Fields.phone("beneficiaries.field.phone"));
    private final DatePicker birthDate = Fields.optional(Fields.date("beneficiaries.field.birthDate"));
    private final Select<Sex> sex = Fields.optional(Fields.choice("beneficiaries.field.sex", Sex.class));
    private final ParsedField<Phone> secondPhone =
            Fields.optional(Fields.phone("beneficiaries.registration.secondPhone"));
    private final Select<FamilySituation> family =
            Fields.optional(Fields.choice("beneficiaries.registration.familySituation", FamilySituation.class));
    private final ParsedField<Integer> dependants =
            Fields.optional(Fields.count("beneficiaries.registration.dependants", BeneficiaryDraft.MAX_DEPENDANTS));
    private final TextField address = longText("beneficiaries.field.address");
    private final TextField commune =
            Fields.optional(Fields.text("beneficiaries.registration.commune", BeneficiaryDraft.MAX_COMMUNE));
    private final TextField training = longText("beneficiaries.field.training");
    private final ComboBox<DivisionRow> division;
    private final ComboBox<CentreRow> centre;
    private final Places places;

    /** @param chooseCentre whether the writer may put a file under any centre; otherwise it goes to the own one */
    BeneficiaryForm(Places places, boolean chooseCentre) {
        this.places = places;
        this.division = Fields.optional(places.divisionField("beneficiaries.field.territory"));
        this.centre = Fields.optional(places.centreField("beneficiaries.field.centre"));
        name.setId("name");
        cin.getContent().setId("cin");
        phone.getContent().setId("phone");
        birthDate.setId("birth-date");
        address.setId("address");
        secondPhone.getContent().setId("second-phone");
        sex.setEmptySelectionAllowed(true);
        family.setEmptySelectionAllowed(true);
        wide(name);
        var grid = new Div(name, cin, birthDate, phone, secondPhone, sex, family, dependants, division, commune);
        grid.addClassName("form-grid");
        if (chooseCentre) grid.add(centre);
        grid.add(address, training);
        add(errors, grid);
    }

    /** The numbers on file stay sealed: their fields are empty and say so. */
    void show(BeneficiaryDetail file) {
        name.setValue(file.name());
        if (!file.cinMasked().isEmpty()) Fields.hint(cin, "beneficiaries.field.kept", file.cinMasked());
        if (!file.phoneMasked().isEmpty()) Fields.hint(phone, "beneficiaries.field.kept", file.phoneMasked());
        if (!file.secondPhoneMasked().isEmpty())
            Fields.hint(secondPhone, "beneficiaries.field.kept", file.secondPhoneMasked());
        birthDate.setValue(file.birthDate());
        sex.setValue(file.sex());
        family.setValue(file.familySituation());
        dependants.setValue(file.dependants());
        address.setValue(file.address());
        commune.setValue(file.commune());
        training.setValue(file.training());
        division.setValue(places.division(file.divisionCode()));
        centre.setValue(places.centre(file.centreId()));
    }

    /** While typing, and when a field by which people are told apart is left. */
    void whenChanged(Runnable look) {
        name.changesWhileTyping();
        List.<HasValue<?, ?>>of(name, cin, phone, secondPhone, birthDate, sex)
                .forEach(field -> field.addValueChangeListener(change -> look.run()));
    }

    /** What can be compared so far; empty until there is a name. */
    Optional<Traits> traits() {
        return Optional.ofNullable(name.getValue())
                .map(typed -> new Traits(
                        typed,
                        cin.getValue(),
                        Traits.phones(phone.getValue(), secondPhone.getValue()),
                        birthDate.getValue(),
                        sex.getValue()));
    }

    void focus(MissingFact fact) {
        Focusable<?> field = switch (fact) {
            case ARABIC_NAME, LATIN_NAME -> name;
            case CIN -> cin;
            case PHONE -> phone;
            case BIRTH_DATE -> birthDate;
            case SEX -> sex;
            case TERRITORY -> division;
            case CENTRE -> centre;
            case TRAINING -> training;
        };
        field.focus();
    }

    private ValidationResult scripts() {
        return name.getDefaultValidator().apply(name.getValue(), new ValueContext(new Binder<>(), name));
    }

    /** What was typed, when it can be read; otherwise the summary says what to mend. */
    Optional<BeneficiaryDraft> draft() {
        var problems = new ArrayList<Problem>();
        PersonName typed = name.getValue();
        if (scripts().isError()) problems.add(new Problem(name, () -> scripts().getErrorMessage()));
        else if (typed == null) problems.add(Problem.of(name, "beneficiaries.nameMissing"));
        if (cin.unreadable()) problems.add(Problem.of(cin, "ui.cin.unreadable"));
        if (phone.unreadable()) problems.add(Problem.of(phone, "ui.phone.unreadable"));
        if (secondPhone.unreadable()) problems.add(Problem.of(secondPhone, "ui.phone.unreadable"));
        if (dependants.unreadable()) problems.add(Problem.of(dependants, "ui.count.unreadable"));
        if (birthDate.isInvalid()) problems.add(Problem.of(birthDate, "ui.date.unreadable"));
        name.setInvalid(problems.stream().anyMatch(problem -> problem.field() == name));
        if (!errors.show(problems) || typed == null) return Optional.empty();
        return Optional.of(new BeneficiaryDraft(
                typed,
                cin.getValue(),
                phone.getValue(),
                secondPhone.getValue(),
                birthDate.getValue(),
                sex.getValue(),
                family.getValue(),
                dependants.getValue(),
                address.getValue(),
                commune.getValue(),
                division.getValue() == null ? null : division.getValue().code(),
                centre.getValue() == null ? null : centre.getValue().id(),
                training.getValue()));
    }

    private static TextField longText(String labelKey) {
        return wide(Fields.optional(Fields.text(labelKey, BeneficiaryDraft.MAX_LENGTH)));
    }

    private static <F extends Component & HasStyle> F wide(F field) {
        field.addClassName("wide");
        return field;
    }
}
