package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** The columns of a list of people; the name opens the person. */
final class PeopleTable {

    private PeopleTable() {}

    /** @param byCentre whether the reader sees more than one centre */
    static DataTable<BeneficiaryRow> of(Places places, boolean byCentre) {
        var table = new DataTable<BeneficiaryRow>("beneficiaries.title")
                .column("beneficiaries.field.fileNumber", (row, l) -> new Ltr(Long.toString(row.fileNumber())))
                .column("beneficiaries.field.name", PeopleTable::name)
                .column("beneficiaries.field.cin", (row, l) -> number(row.cinMasked()))
                .column("beneficiaries.field.phone", (row, l) -> number(row.phoneMasked()))
                .column("beneficiaries.field.birthDate", (row, l) -> birth(row))
                .column(
                        "beneficiaries.field.territory",
                        (row, l) -> words(places.shortDivision(row.divisionCode(), l)));
        table.addClassName("people-table");
        return byCentre
                ? table.column("beneficiaries.field.centre", (row, l) -> words(places.centre(row.centreId(), l)))
                : table;
    }

    private static Component name(BeneficiaryRow person, Language language) {
        var link = new Anchor(BeneficiaryLinks.page(person.id()), person.name().in(language.arabic()));
        link.addClassNames("row-link", "primary-name");
        var second = new Span(person.name().other(language.arabic()));
        second.addClassName("second-name");
        second.getElement().setAttribute("dir", "auto");
        return new Div(new Div(link), second);
    }

    private static Component birth(BeneficiaryRow person) {
        var birth = person.birthDate();
        return birth == null ? toComplete() : new Ltr(Formats.date(birth));
    }

    private static Component number(String masked) {
        return masked.isEmpty() ? toComplete() : new Ltr(masked);
    }

    private static Component words(String text) {
        return text.isEmpty() ? toComplete() : new Span(text);
    }

    static Span toComplete() {
        var span = Localized.text(new Span(), "beneficiaries.toComplete");
        span.addClassName("hint");
        return span;
    }
}
