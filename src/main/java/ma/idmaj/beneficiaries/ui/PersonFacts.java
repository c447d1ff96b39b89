package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** What a file says of a person, fact by fact; what it does not say reads «to be completed». */
class PersonFacts extends DescriptionList {

    /** @param cin the number as the reader may see it, masked or whole, with what belongs beside it */
    PersonFacts(BeneficiaryDetail file, Component cin, Places places, Language language) {
        addClassName("facts-list");
        var sex = file.sex();
        var birth = file.birthDate();
        fact("cin", file.cinMasked().isEmpty() ? PeopleTable.toComplete() : cin);
        fact("phone", file.phoneMasked().isEmpty() ? PeopleTable.toComplete() : new Ltr(file.phoneMasked()));
        fact("birthDate", birth == null ? PeopleTable.toComplete() : new Ltr(Formats.date(birth)));
        fact("sex", sex == null ? PeopleTable.toComplete() : new Span(Localized.label(sex)));
        fact("address", words(file.address()));
        fact("territory", words(places.division(file.divisionCode(), language)));
        fact("centre", words(places.centre(file.centreId(), language)));
        fact("training", words(file.training()));
        fact("createdAt", new Ltr(Formats.moment(file.createdAt())));
    }

    private void fact(String name, Component value) {
        add(new Term(Localized.text("beneficiaries.field." + name)), new Description(value));
    }

    private static Component words(String text) {
        if (text.isEmpty()) return PeopleTable.toComplete();
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
