package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** What a file says of a person, fact by fact; what it does not say reads «to be completed». */
final class PersonFacts {

    private PersonFacts() {}

    /** @param cin the number as the reader may see it, masked or whole, with what belongs beside it */
    static FactsList of(BeneficiaryDetail file, Component cin, Places places, Language language) {
        var sex = file.sex();
        var birth = file.birthDate();
        var facts = new FactsList()
                .fact("beneficiaries.field.cin", file.cinMasked().isEmpty() ? PeopleTable.toComplete() : cin)
                .fact(
                        "beneficiaries.field.phone",
                        file.phoneMasked().isEmpty() ? PeopleTable.toComplete() : new Ltr(file.phoneMasked()))
                .fact(
                        "beneficiaries.field.birthDate",
                        birth == null ? PeopleTable.toComplete() : new Ltr(Formats.date(birth)))
                .fact(
                        "beneficiaries.field.sex",
                        sex == null ? PeopleTable.toComplete() : new Span(Localized.label(sex)));
        if (!file.secondPhoneMasked().isEmpty())
            facts.fact("beneficiaries.registration.secondPhone", new Ltr(file.secondPhoneMasked()));
        var family = file.familySituation();
        if (family != null) facts.fact("beneficiaries.registration.familySituation", new Span(Localized.label(family)));
        var dependants = file.dependants();
        if (dependants != null)
            facts.fact("beneficiaries.registration.dependants", new Ltr(Integer.toString(dependants)));
        if (!file.address().isEmpty()) facts.fact("beneficiaries.field.address", words(file.address()));
        if (!file.commune().isEmpty()) facts.fact("beneficiaries.registration.commune", words(file.commune()));
        return facts.fact("beneficiaries.field.territory", words(places.division(file.divisionCode(), language)))
                .fact("beneficiaries.field.centre", words(places.centre(file.centreId(), language)))
                .fact("beneficiaries.field.training", words(file.training()))
                .fact("beneficiaries.field.createdAt", new Ltr(Formats.moment(file.createdAt())));
    }

    private static Component words(String text) {
        if (text.isEmpty()) return PeopleTable.toComplete();
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
