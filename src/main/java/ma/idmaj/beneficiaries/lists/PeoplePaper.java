package ma.idmaj.beneficiaries.lists;

import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.beneficiaries.lists.ListColumns.Reading;
import ma.idmaj.documents.list.PlainList;
import ma.idmaj.documents.list.PlainList.Column;
import ma.idmaj.documents.list.PlainList.Text;
import ma.idmaj.documents.list.PlainListPaper;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The list of people as a sheet to read from: both names in one column, the reader's first. */
final class PeoplePaper {

    private PeoplePaper() {}

    static byte[] render(
            Reading reading, List<ListedPerson> people, List<String> filterInWords, Instant made, Language language) {
        var facts = new ArrayList<String>();
        facts.add(reading.text("beneficiaries.count", people.size()));
        facts.addAll(filterInWords);
        facts.add(reading.text("beneficiaries.lists.printedAt", Formats.moment(made)));
        var rows = people.stream().map(listed -> row(reading, listed, language)).toList();
        return PlainListPaper.render(
                new PlainList(reading.text("beneficiaries.title"), facts, columns(reading), rows, made),
                language.arabic());
    }

    private static List<Column> columns(Reading reading) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(reading.text("beneficiaries.field.fileNumber"), 44, true));
        columns.add(new Column(reading.text("beneficiaries.field.name"), 150, false));
        columns.add(new Column(reading.text("beneficiaries.lists.cin"), 72, true));
        columns.add(new Column(reading.text("beneficiaries.field.phone"), 96, true));
        columns.add(new Column(reading.text("beneficiaries.field.birthDate"), 72, true));
        columns.add(new Column(reading.text("beneficiaries.field.territory"), 100, false));
        if (reading.byCentre()) columns.add(new Column(reading.text("beneficiaries.field.centre"), 120, false));
        for (String heading : reading.furtherHeadings()) columns.add(new Column(heading, 84, false));
        return columns;
    }

    private static List<Text> row(Reading reading, ListedPerson listed, Language language) {
        BeneficiaryRow person = listed.person();
        boolean arabic = language.arabic();
        var cells = new ArrayList<Text>();
        cells.add(Text.of(Long.toString(person.fileNumber())));
        cells.add(new Text(person.name().in(arabic), person.name().other(arabic)));
        cells.add(Text.of(person.cinMasked()));
        cells.add(Text.of(person.phoneMasked()));
        cells.add(Text.of(person.birthDate() == null ? "" : Formats.date(person.birthDate())));
        cells.add(Text.of(reading.division(person.divisionCode())));
        if (reading.byCentre()) cells.add(Text.of(reading.centre(person.centreId())));
        reading.further(listed).forEach(said -> cells.add(Text.of(said)));
        return cells;
    }
}
