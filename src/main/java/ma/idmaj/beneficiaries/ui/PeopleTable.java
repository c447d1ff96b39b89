package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** People as a table; cards on a phone. A row opens the person. */
class PeopleTable extends NativeTable {

    private static final List<String> COLUMNS =
            List.of("fileNumber", "name", "cin", "phone", "birthDate", "territory", "centre");

    PeopleTable(List<BeneficiaryRow> rows, Places places, Language language) {
        addClassNames("data-table", "people-table");
        var head = new NativeTableRow();
        for (String column : COLUMNS) head.add(new NativeTableHeaderCell(Localized.text("beneficiaries.field." + column)));
        getHead().add(head);
        rows.forEach(row -> getBody().add(row(row, places, language)));
    }

    private static NativeTableRow row(BeneficiaryRow person, Places places, Language language) {
        var birth = person.birthDate();
        var row = new NativeTableRow(
                cell("fileNumber", new Ltr(Long.toString(person.fileNumber()))),
                cell("name", name(person, language)),
                cell("cin", number(person.cinMasked())),
                cell("phone", number(person.phoneMasked())),
                cell("birthDate", birth == null ? toComplete() : new Ltr(Formats.date(birth))),
                cell("territory", words(places.division(person.divisionCode(), language))),
                cell("centre", words(places.centre(person.centreId(), language))));
        row.addClassName("opens");
        // The name is the link for keyboards and readers; a click beside it means the same.
        row.getElement()
                .addEventListener("click", click -> UI.getCurrent().navigate(BeneficiaryLinks.page(person.id())))
                .setFilter("!event.target.closest('a') && !window.getSelection().toString()");
        return row;
    }

    private static Component name(BeneficiaryRow person, Language language) {
        var link = new Anchor(BeneficiaryLinks.page(person.id()), person.name().in(language.arabic()));
        link.addClassNames("row-link", "primary-name");
        var second = new Span(person.name().other(language.arabic()));
        second.addClassName("second-name");
        second.getElement().setAttribute("dir", "auto");
        var both = new Span(link, second);
        both.addClassName("names");
        return both;
    }

    private static Component number(String masked) {
        return masked.isEmpty() ? toComplete() : new Ltr(masked);
    }

    private static Component words(String text) {
        return text.isEmpty() ? toComplete() : new Span(text);
    }

    static Span toComplete() {
        var span = new Span(Localized.text("beneficiaries.toComplete"));
        span.addClassName("hint");
        return span;
    }

    private static NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName(column);
        cell.getElement().setAttribute("data-label", Localized.text("beneficiaries.field." + column));
        return cell;
    }
}
