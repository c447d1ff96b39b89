package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;
import java.util.function.Supplier;

/** The columns of a list of people; the name opens the person. */
final class PeopleTable {

    private PeopleTable() {}

    /** The person's place on the page, for the way back. */
    static String anchor(UUID person) {
        return "person-" + person;
    }

    /**
     * @param byCentre whether the reader sees more than one centre
     * @param list     what the list is narrowed and ordered by now: {@link #from}
     */
    static RowTable<BeneficiaryRow> of(Places places, boolean byCentre, Supplier<String> list) {
        var table = new RowTable<BeneficiaryRow>("beneficiaries.title")
                .column("beneficiaries.field.fileNumber", (row, l) -> RowCell.ltr(Long.toString(row.fileNumber())))
                .column("beneficiaries.field.name", (row, l) -> name(row, l))
                .column("beneficiaries.field.cin", (row, l) -> number(row.cinMasked()))
                .column("beneficiaries.field.phone", (row, l) -> number(row.phoneMasked()))
                .column("beneficiaries.field.birthDate", (row, l) -> birth(row))
                .column(
                        "beneficiaries.field.territory",
                        (row, l) -> words(places.shortDivision(row.divisionCode(), l)));
        table.way(list).addClassName("people-table");
        return byCentre
                ? table.column("beneficiaries.field.centre", (row, l) -> words(places.centre(row.centreId(), l)))
                : table;
    }

    /** A person's page leads on to the next one in the list it was opened from, and back. */
    static String from(QueryParameters list) {
        return "?"
                + QueryParameters.of(PersonAddress.LIST, list.getQueryString()).getQueryString();
    }

    private static RowCell name(BeneficiaryRow person, Language language) {
        return RowCell.name(
                        person.name().in(language.arabic()),
                        person.name().other(language.arabic()),
                        BeneficiaryLinks.page(person.id()))
                .at(anchor(person.id()));
    }

    private static RowCell birth(BeneficiaryRow person) {
        var birth = person.birthDate();
        return birth == null ? open() : RowCell.ltr(Formats.date(birth));
    }

    private static RowCell number(String masked) {
        return masked.isEmpty() ? open() : RowCell.ltr(masked);
    }

    private static RowCell words(String text) {
        return text.isEmpty() ? open() : RowCell.words(text);
    }

    private static RowCell open() {
        return RowCell.hint(Localized.text("beneficiaries.toComplete"));
    }

    static Span toComplete() {
        var span = Localized.text(new Span(), "beneficiaries.toComplete");
        span.addClassName("hint");
        return span;
    }
}
