package ma.idmaj.beneficiaries.lists;

import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.pace.Bulk;
import ma.idmaj.pace.Pace;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.i18n.Language;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.OutputStream;
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
    private final ListExports exports;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Pace pace;

    PeopleListService(
            PeopleReader people,
            ListColumns columns,
            ListExports exports,
            Clock clock,
            ApplicationEventPublisher events,
            Pace pace) {
        this.people = people;
        this.columns = columns;
        this.exports = exports;
        this.clock = clock;
        this.events = events;
        this.pace = pace;
    }

    @Transactional(readOnly = true)
    public int count(BeneficiaryFilter filter) {
        return people.count(filter, COUNTED);
    }

    /**
     * Writes a list of any length, held page by page.
     *
     * @param filterInWords what narrows it, as the screen says it
     * @param goOn          asked before each page with how many people are written
     * @return how many people it is
     * @throws Stopped when told not to go on; what is written of the file is worth nothing then
     */
    public int export(
            BeneficiaryFilter filter,
            List<String> filterInWords,
            SheetFormat format,
            Language language,
            OutputStream file,
            IntPredicate goOn) {
        var list = columns.in(language)
                .list(each -> people.read(filter, columns.further(), each))
                .about(filterInWords);
        return exports.write(list, format, language, file, goOn);
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
        pace.take(Bulk.EXPORT);
        var listed = new ArrayList<ListedPerson>();
        people.read(filter, columns.further(), listed::addAll);
        byte[] paper = PeoplePaper.render(columns.in(language), listed, filterInWords, clock.instant(), language);
        events.publishEvent(new Changed("peopleList", "pdf", "printed", Integer.toString(listed.size())));
        return paper;
    }
}
