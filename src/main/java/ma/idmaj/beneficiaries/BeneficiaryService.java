package ma.idmaj.beneficiaries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.pace.Bulk;
import ma.idmaj.pace.Pace;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.shared.Refusal;

import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People's files: found, read, written within the centre of whoever asks. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class BeneficiaryService {

    private static final int MAX_REASON = 240;

    private final BeneficiaryRepository beneficiaries;
    private final BeneficiaryQueries queries;
    private final PeopleSearch search;
    private final NameTokens tokens;
    private final SealedNumbers numbers;
    private final TakenCins taken;
    private final NumberQueries numberQueries;
    private final DraftRules rules;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Pace pace;

    BeneficiaryService(
            BeneficiaryRepository beneficiaries,
            BeneficiaryQueries queries,
            PeopleSearch search,
            NameTokens tokens,
            SealedNumbers numbers,
            TakenCins taken,
            NumberQueries numberQueries,
            DraftRules rules,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events,
            Pace pace) {
        this.beneficiaries = beneficiaries;
        this.queries = queries;
        this.search = search;
        this.tokens = tokens;
        this.numbers = numbers;
        this.taken = taken;
        this.numberQueries = numberQueries;
        this.rules = rules;
        this.user = user;
        this.clock = clock;
        this.events = events;
        this.pace = pace;
    }

    /**
     * A page of the people who fit, with the count of all.
     *
     * @param mark null for the beginning
     * @throws Refusal when this account searches faster than a person does
     */
    // At each few letters typed: a transaction of its own would ask the database four times more than the search does.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public PeoplePage search(BeneficiaryFilter filter, @Nullable PageMark mark, int size) {
        pace.take(Bulk.SEARCH);
        return search.page(filter, mark, size);
    }

    @Transactional(readOnly = true)
    public CappedCount count(BeneficiaryFilter filter) {
        return search.count(filter);
    }

    /** Who stands beside a person in the list of those who fit; by a few reads along its index. */
    @Transactional(readOnly = true)
    public Neighbours neighbours(BeneficiaryFilter filter, UUID person) {
        return search.neighbours(filter, person);
    }

    /** @throws BeneficiaryNotFound also for a file of another centre */
    @Transactional(readOnly = true)
    public BeneficiaryDetail detail(UUID id) {
        return queries.detail(id).orElseThrow(BeneficiaryNotFound::new);
    }

    /**
     * Opens a file; a case worker's in the own centre.
     *
     * @throws AlreadyRegistered when the CIN is on file
     */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID register(BeneficiaryDraft draft) {
        return register(FileIds.next(), draft);
    }

    /**
     * Opens a file under an id that was given before: the one of its registration.
     *
     * @throws AlreadyRegistered when the CIN is on file
     */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID register(UUID id, BeneficiaryDraft draft) {
        rules.check(draft);
        rules.checkScripts(draft.name());
        var file = new Beneficiary(id, draft, rules.centreFor(draft), clock.instant(), user.username());
        seal(file, draft);
        write(file, false);
        return changed(file.id, "registered", "");
    }

    /** What keeps a draft from being registered, fact by fact; whether its CIN is on file shows when it is. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public List<Refusal> refusals(BeneficiaryDraft draft) {
        return rules.refusals(draft);
    }

    /**
     * @param version of the file as it was read
     * @throws ChangedMeanwhile  when someone else has written it since
     * @throws AlreadyRegistered when the CIN is another file's
     */
    // Two who write files that look alike may wait for each other: the one taken back tries again.
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 15, jitter = 10)
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void edit(UUID id, long version, BeneficiaryDraft draft) {
        rules.check(draft);
        rules.checkScripts(draft.name());
        UUID standing = detail(id).id();
        var file = beneficiaries.findById(standing).orElseThrow(BeneficiaryNotFound::new);
        if (!Objects.equals(file.version, version)) throw new ChangedMeanwhile();
        UUID centre = rules.centreFor(draft);
        var difference = FileDifference.of(file, draft, centre, numbers);
        List<Object> traits = traits(file);
        file.describe(draft, centre);
        seal(file, draft);
        write(file, traits.equals(traits(file)));
        events.publishEvent(new Changed("beneficiary", standing.toString(), "edited", difference));
    }

    /** The whole number, for the reason given, which the trail keeps. */
    @PreAuthorize("hasAnyAuthority('PEOPLE_WRITE', 'AUDIT_READ', 'CEREMONY_APPROVE')")
    public NationalId cin(UUID id, String reason) {
        String said = said(reason);
        pace.take(Bulk.NUMBER);
        detail(id);
        NationalId cin = numberQueries.cins(List.of(id)).get(id);
        if (cin == null) throw new Refusal("beneficiaries.cinMissing");
        changed(id, "cinShown", said);
        return cin;
    }

    /** The whole number, to be dialled, for the reason given, which the trail keeps. */
    @PreAuthorize("hasAnyAuthority('PEOPLE_WRITE', 'AUDIT_READ', 'CEREMONY_APPROVE')")
    public Phone phone(UUID id, String reason) {
        String said = said(reason);
        pace.take(Bulk.NUMBER);
        UUID standing = detail(id).id();
        Phone phone = numberQueries.phone(standing).orElseThrow(() -> new Refusal("beneficiaries.phoneMissing"));
        changed(standing, "phoneShown", said);
        return phone;
    }

    private static String said(String reason) {
        String said = CleanText.oneLine(reason);
        if (said.isEmpty()) throw new Refusal("beneficiaries.reasonMissing");
        if (said.length() > MAX_REASON) throw new Refusal("beneficiaries.tooLong", MAX_REASON);
        // The trail keeps it for good, readable.
        if (PrivateNumbers.in(said)) throw new Refusal("beneficiaries.reasonHoldsNumber");
        return said;
    }

    /** For a list brought in from elsewhere. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public Optional<BeneficiaryMatch> findByCin(NationalId cin) {
        return queries.byCin(cin);
    }

    /** For a list of numbers brought in at once: whose they are, those nobody has being absent. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public Map<NationalId, UUID> findByCins(Collection<NationalId> cins) {
        return queries.byCins(cins);
    }

    /**
     * Opens the file of someone on a list decided elsewhere; what the list lacks stays to be completed.
     *
     * @param sourceDigest SHA-256 of the list's file, in hexadecimal
     */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID registerFromList(
            PersonName name, NationalId cin, @Nullable LocalDate birth, @Nullable Phone phone, String sourceDigest) {
        var draft = new BeneficiaryDraft(name, cin, phone, birth, null, "", null, null, "");
        rules.check(draft);
        var file = new Beneficiary(FileIds.next(), draft, null, clock.instant(), user.username());
        file.cameFrom(sourceDigest);
        seal(file, draft);
        write(file, false);
        return changed(file.id, "registeredFromList", sourceDigest);
    }

    /** For the desk of a ceremony, where a card is read. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('DAY_READ')")
    public Optional<UUID> idByCin(NationalId cin) {
        return queries.byCin(cin).map(BeneficiaryMatch::id);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('DAY_READ', 'CEREMONY_READ')")
    public Map<UUID, String> maskedCins(Collection<UUID> ids) {
        return numberQueries.maskedCins(ids);
    }

    /** Those of the people whose files the reader's centre allows. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('PEOPLE_READ', 'CEREMONY_READ', 'PROJECTS_READ')")
    public Set<UUID> visible(Collection<UUID> ids) {
        return Set.copyOf(queries.among(ids));
    }

    private void seal(Beneficiary file, BeneficiaryDraft draft) {
        NationalId cin = draft.cin();
        if (draft.phone() != null) file.reachBy(numbers.seal(draft.phone()));
        if (draft.secondPhone() != null) file.alsoReachBy(numbers.seal(draft.secondPhone()));
        if (cin == null) return;
        if (taken.by(cin).stream().anyMatch(other -> !other.equals(file.id))) {
            throw queries.fileNumber(cin).map(AlreadyRegistered::new).orElseGet(AlreadyRegistered::new);
        }
        file.identify(numbers.seal(cin));
    }

    private static List<Object> traits(Beneficiary file) {
        return Arrays.asList(
                file.name,
                Arrays.toString(file.cinIndex),
                Arrays.toString(file.phoneIndex),
                Arrays.toString(file.secondPhoneIndex),
                file.birthDate,
                file.sex);
    }

    private void write(Beneficiary file, boolean sameTraits) {
        try {
            beneficiaries.saveAndFlush(file);
        } catch (DataIntegrityViolationException broken) {
            throw sameCinAtTheSameMoment(broken) ? new AlreadyRegistered() : broken;
        } catch (OptimisticLockingFailureException editedAtTheSameMoment) {
            throw new ChangedMeanwhile();
        }
        if (!sameTraits) tokens.keep(file.id, file.name);
        events.publishEvent(new FileWritten(file.id, file.name, sameTraits));
    }

    /** The CIN's is the one unique key that what is typed can meet. */
    private static boolean sameCinAtTheSameMoment(DataIntegrityViolationException broken) {
        return broken.getCause() instanceof ConstraintViolationException constraint
                && constraint.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE;
    }

    private UUID changed(UUID id, String act, String detail) {
        events.publishEvent(new Changed("beneficiary", id.toString(), act, detail));
        return id;
    }
}
