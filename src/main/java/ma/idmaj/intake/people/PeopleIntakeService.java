package ma.idmaj.intake.people;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.FileMatch;
import ma.idmaj.beneficiaries.PeopleBatch;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.StayReason;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.intake.Field;
import ma.idmaj.intake.people.PeopleDraft.Row;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Dates;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.TerritoryService;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;

/** Opens files for the people of a spreadsheet: all of them in one transaction, or none; and takes them back. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_WRITE')")
public class PeopleIntakeService {

    private final PeopleBatch people;
    private final PeopleImports imports;
    private final TerritoryService territory;
    private final KitService kits;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeopleIntakeService(
            PeopleBatch people,
            PeopleImports imports,
            TerritoryService territory,
            KitService kits,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.imports = imports;
        this.territory = territory;
        this.kits = kits;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Checks a file as it was read, against the files there are too.
     *
     * @param goOn asked with how many rows are done
     */
    @Transactional(readOnly = true)
    public CheckedPeople check(PeopleDraft draft, IntPredicate goOn) {
        return checked(draft, people.matches(readable(draft.rows(), words()), goOn));
    }

    /** Checks a file again after some rows were mended or decided. */
    @Transactional(readOnly = true)
    public CheckedPeople recheck(CheckedPeople before, PeopleDraft draft) {
        var rows = new HashMap<Integer, Row>();
        before.draft().rows().forEach(row -> rows.put(row.row(), row));
        var mended = draft.rows().stream()
                .filter(row -> !row.cells().equals(rows.get(row.row()).cells()))
                .toList();
        var matches = new HashMap<>(before.matches());
        mended.forEach(row -> matches.remove(row.row()));
        matches.putAll(people.matches(readable(mended, words()), done -> true));
        return checked(draft, matches);
    }

    private CheckedPeople checked(PeopleDraft draft, Map<Integer, FileMatch> matches) {
        return new CheckedPeople(draft, matches, PeopleCheck.check(draft, matches, words(), LocalDate.now(clock)));
    }

    /** Whether this very file has been brought in before, and stands. */
    @Transactional(readOnly = true)
    public boolean broughtInBefore(PeopleDraft draft) {
        return imports.standing(draft.sha256());
    }

    /**
     * Opens a file for each row that is not left out, in the file's order. The draft is checked once more.
     *
     * @param goOn asked with how many rows are done; its no takes everything back
     * @return how many files were opened
     * @throws PeopleNotReady                 while a finding blocks
     * @throws ma.idmaj.shared.Stopped when told not to go on
     */
    public int bringIn(PeopleDraft draft, IntPredicate goOn) {
        long blocking = check(draft, done -> goOn.test(0)).blocking();
        if (blocking > 0) throw new PeopleNotReady((int) blocking);
        var words = words();
        var rows = draft.rows().stream().filter(row -> !row.skipped()).toList();
        List<UUID> files =
                people.register(rows.stream().map(row -> draft(row, words)).toList(), draft.sha256(), goOn);
        UUID id = imports.keep(
                draft.sha256(),
                rows.stream().map(Row::row).toList(),
                files,
                draft.rows().size() - rows.size());
        events.publishEvent(new Changed("peopleImport", id.toString(), "imported", Integer.toString(files.size())));
        return files.size();
    }

    @Transactional(readOnly = true)
    public List<PeopleImportRow> imports(int limit) {
        return imports.newest(limit);
    }

    /**
     * Takes back the files an import made, but for those something has been done to since.
     *
     * @throws ma.idmaj.shared.Refusal when it has been undone before
     */
    public UndoneImport undo(UUID importId) {
        List<UUID> files = imports.lock(importId);
        Map<UUID, StayReason> stay = people.takeBack(files);
        var removed = files.stream().filter(file -> !stay.containsKey(file)).toList();
        imports.undone(importId, removed, stay.size());
        events.publishEvent(
                new Changed("peopleImport", importId.toString(), "importUndone", removed.size() + "/" + files.size()));
        var reasons = new EnumMap<StayReason, Integer>(StayReason.class);
        stay.values().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        return new UndoneImport(removed.size(), reasons);
    }

    private Words words() {
        return new Words(
                territory.centres(),
                user.centreScope().isPresent()
                        ? user.account().map(SignedIn::centreId).orElse(null)
                        : null,
                territory.divisions(),
                kits.trades().stream().map(TradeRow::name).toList());
    }

    /** Rows with a name that can be kept; the others are told apart by the check. */
    private Map<Integer, BeneficiaryDraft> readable(List<Row> rows, Words words) {
        var drafts = new LinkedHashMap<Integer, BeneficiaryDraft>();
        for (Row row : rows) {
            int longest = Math.max(
                    row.text(Field.NAME_AR).length(), row.text(Field.NAME_LATIN).length());
            if (longest > 0 && longest <= PersonName.MAX_LENGTH) drafts.put(row.row(), draft(row, words));
        }
        return drafts;
    }

    private static BeneficiaryDraft draft(Row row, Words words) {
        return new BeneficiaryDraft(
                new PersonName(row.text(Field.NAME_AR), row.text(Field.NAME_LATIN)),
                NationalId.parse(row.text(Field.CIN)).orElse(null),
                Phone.parse(row.text(Field.PHONE)).orElse(null),
                Dates.parse(row.text(Field.BIRTH)).orElse(null),
                ma.idmaj.intake.Sex.parse(row.text(Field.SEX))
                        .map(sex -> Sex.valueOf(sex.name()))
                        .orElse(null),
                row.text(Field.ADDRESS),
                words.division(row.text(Field.TERRITORY)).orElse(null),
                words.centre(row.text(Field.CENTRE)).orElse(null),
                row.text(Field.TRAINING));
    }
}
