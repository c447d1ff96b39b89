package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** The columns of a list of people; the name opens the person. */
final class PeopleTable {

    /** Who comes back from a person's page is at that person again. */
    private static final String RETURN = """
            requestAnimationFrame(() => {
                const person = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
                if (person) person.focus();
            });
            """;

    private PeopleTable() {}

    /** The person's place on the page, for the way back. */
    static String anchor(UUID person) {
        return "person-" + person;
    }

    /**
     * @param byCentre whether the reader sees more than one centre
     * @param list     what the list is narrowed and ordered by; a person's page leads on to the next one in it, and back
     */
    static DataTable<BeneficiaryRow> of(Places places, boolean byCentre, QueryParameters list) {
        var table = new DataTable<BeneficiaryRow>("beneficiaries.title")
                .column("beneficiaries.field.fileNumber", (row, l) -> new Ltr(Long.toString(row.fileNumber())))
                .column("beneficiaries.field.name", (row, l) -> name(row, l, list))
                .column("beneficiaries.field.cin", (row, l) -> number(row.cinMasked()))
                .column("beneficiaries.field.phone", (row, l) -> number(row.phoneMasked()))
                .column("beneficiaries.field.birthDate", (row, l) -> birth(row))
                .column(
                        "beneficiaries.field.territory",
                        (row, l) -> words(places.shortDivision(row.divisionCode(), l)));
        table.addClassName("people-table");
        table.addAttachListener(attach -> table.getElement().executeJs(RETURN));
        return byCentre
                ? table.column("beneficiaries.field.centre", (row, l) -> words(places.centre(row.centreId(), l)))
                : table;
    }

    private static Component name(BeneficiaryRow person, Language language, QueryParameters list) {
        var query = QueryParameters.of(PersonAddress.LIST, list.getQueryString());
        var link = new Anchor(
                BeneficiaryLinks.page(person.id()) + "?" + query.getQueryString(),
                person.name().in(language.arabic()));
        link.setId(anchor(person.id()));
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
