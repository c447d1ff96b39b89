package ma.idmaj.beneficiaries.lists;

import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.lists.ListColumns.Reading;
import ma.idmaj.documents.tables.TableFile;
import ma.idmaj.documents.tables.TextTable;
import ma.idmaj.documents.tables.WorkbookTable;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.i18n.Language;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Takes the list of people away as it is filtered and ordered, numbers masked; the trail keeps how many they were. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class PeopleListService {

    /** A longer list is read on a screen or taken away as a spreadsheet. */
    public static final int MOST_PRINTED = 500;

    private static final int COUNTED = 1_000_000;

    private final PeopleReader people;
    private final ListColumns columns;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeopleListService(PeopleReader people, ListColumns columns, Clock clock, ApplicationEventPublisher events) {
        this.people = people;
        this.columns = columns;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public int count(BeneficiaryFilter filter) {
        return people.count(filter, COUNTED);
    }

    /**
     * Writes a list of any length, held page by page.
     *
     * @param goOn asked before each page with how many people are written
     * @return how many people it is
     * @throws Stopped when told not to go on; what is written of the file is worth nothing then
     */
    public int export(
            BeneficiaryFilter filter, ListFormat format, Language language, OutputStream file, IntPredicate goOn) {
        Reading reading = columns.in(language);
        int[] written = {0};
        try (TableFile table = table(format, reading, language, file)) {
            people.read(filter, columns.further(), page -> {
                if (!goOn.test(written[0])) throw new Stopped();
                for (ListedPerson person : page) write(table, reading.cells(person));
                written[0] += page.size();
            });
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        events.publishEvent(new Changed("peopleList", format.ending(), "exported", Integer.toString(written[0])));
        return written[0];
    }

    private static TableFile table(ListFormat format, Reading reading, Language language, OutputStream file)
            throws IOException {
        return format == ListFormat.CSV
                ? new TextTable(file, reading.columns())
                : new WorkbookTable(file, reading.text("beneficiaries.title"), reading.columns(), language.arabic());
    }

    private static void write(TableFile table, List<Object> cells) {
        try {
            table.row(cells);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * The list on paper, in one language.
     *
     * @param filterInWords what narrows it, as the screen says it
     * @throws Refusal when it is longer than a paper is good for
     */
    public byte[] print(BeneficiaryFilter filter, List<String> filterInWords, Language language) {
        if (people.count(filter, MOST_PRINTED + 1) > MOST_PRINTED)
            throw new Refusal("beneficiaries.lists.tooLongToPrint", MOST_PRINTED);
        var listed = new ArrayList<ListedPerson>();
        people.read(filter, columns.further(), listed::addAll);
        byte[] paper = PeoplePaper.render(columns.in(language), listed, filterInWords, clock.instant(), language);
        events.publishEvent(new Changed("peopleList", "pdf", "printed", Integer.toString(listed.size())));
        return paper;
    }
}
