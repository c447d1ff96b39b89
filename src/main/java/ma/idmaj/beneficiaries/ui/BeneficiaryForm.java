package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.MissingFact;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Dates;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.Optional;

/** A person's file as fields. Only a name is asked for; the rest may be completed another day. */
class BeneficiaryForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField nameAr = text("nameAr", "rtl", PersonName.MAX_LENGTH);
    private final TextField nameLatin = text("nameLatin", "ltr", PersonName.MAX_LENGTH);
    private final TextField cin = text("cin", "ltr", 20);
    private final TextField phone = text("phone", "ltr", 30);
    private final TextField birthDate = text("birthDate", "ltr", 20);
    private final Select<Sex> sex = new Select<>();
    private final TextField address = text("address", "auto", BeneficiaryDraft.MAX_LENGTH);
    private final TextField training = text("training", "auto", BeneficiaryDraft.MAX_LENGTH);
    private final ComboBox<DivisionRow> division;
    private final ComboBox<CentreRow> centre;
    private final Places places;

    /** @param chooseCentre whether the writer may put a file under any centre; otherwise it goes to the own one */
    BeneficiaryForm(Places places, boolean chooseCentre) {
        this.places = places;
        this.division = places.divisionField("beneficiaries.field.territory");
        this.centre = places.centreField("beneficiaries.field.centre");
        division.setId("territory");
        centre.setId("centre");
        birthDate.setPlaceholder("28/04/1979");
        Localized.on(nameAr, language -> nameAr.setHelperText(Localized.text("beneficiaries.field.name.hint")));
        sex.setId("sex");
        sex.setItems(Sex.values());
        sex.setEmptySelectionAllowed(true);
        Localized.on(sex, language -> {
            sex.setLabel(Localized.text("beneficiaries.field.sex"));
            sex.setItemLabelGenerator(s -> s == null ? Localized.text("beneficiaries.toComplete") : Localized.label(s));
        });
        address.addClassName("wide");
        training.addClassName("wide");
        var names = new Div(nameAr, nameLatin);
        names.addClassName("field-pair");
        names.addClassName("wide");
        var grid = new Div(names, cin, phone, birthDate, sex, division);
        grid.addClassName("form-grid");
        if (chooseCentre) grid.add(centre);
        grid.add(address, training);
        add(errors, grid);
    }

    /** The numbers on file stay sealed: their fields are empty and say so. */
    void show(BeneficiaryDetail file) {
        nameAr.setValue(file.name().ar());
        nameLatin.setValue(file.name().latin());
        keeps(cin, file.cinMasked());
        keeps(phone, file.phoneMasked());
        birthDate.setValue(file.birthDate() == null ? "" : Formats.date(file.birthDate()));
        sex.setValue(file.sex());
        address.setValue(file.address());
        training.setValue(file.training());
        division.setValue(places.division(file.divisionCode()));
        centre.setValue(places.centre(file.centreId()));
    }

    void focus(MissingFact fact) {
        Focusable<?> field = switch (fact) {
            case ARABIC_NAME -> nameAr;
            case LATIN_NAME -> nameLatin;
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

    /** What was typed, when it can be read; otherwise the summary says what to mend. */
    Optional<BeneficiaryDraft> draft() {
        errors.clear();
        Optional<NationalId> number = NationalId.parse(cin.getValue());
        Optional<Phone> reach = Phone.parse(phone.getValue());
        Optional<LocalDate> born = Dates.parse(birthDate.getValue());
        boolean named = !CleanText.oneLine(nameAr.getValue() + nameLatin.getValue()).isEmpty();
        errors.check(nameAr, named, "beneficiaries.nameMissing");
        errors.check(cin, cin.getValue().isBlank() || number.isPresent(), "beneficiaries.cinUnreadable");
        errors.check(phone, phone.getValue().isBlank() || reach.isPresent(), "beneficiaries.phoneUnreadable");
        errors.check(birthDate, birthDate.getValue().isBlank() || born.isPresent(), "beneficiaries.birthDateUnreadable");
        if (!errors.settled()) return Optional.empty();
        return Optional.of(new BeneficiaryDraft(
                new PersonName(nameAr.getValue(), nameLatin.getValue()), number.orElse(null), reach.orElse(null),
                born.orElse(null), sex.getValue(), address.getValue(),
                division.getValue() == null ? null : division.getValue().code(),
                centre.getValue() == null ? null : centre.getValue().id(), training.getValue()));
    }

    private static void keeps(TextField field, String masked) {
        if (masked.isEmpty()) return;
        Localized.on(field, language -> field.setHelperText(Localized.text("beneficiaries.field.kept", masked)));
    }

    private static TextField text(String name, String direction, int length) {
        var field = new TextField();
        field.setId(name);
        field.setMaxLength(length);
        field.getElement().setAttribute("dir", direction);
        Localized.on(field, language -> field.setLabel(Localized.text("beneficiaries.field." + name)));
        return field;
    }
}
