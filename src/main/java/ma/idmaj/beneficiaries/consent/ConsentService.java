package ma.idmaj.beneficiaries.consent;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.contents.StandingFile;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people agreed to: asked before a photo leaves the file or a name is printed, recorded by the centre. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class ConsentService {

    private final StandingFile files;
    private final ConsentQueries queries;
    private final List<Objections> objections;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Authorisation authorisation;

    ConsentService(
            StandingFile files,
            ConsentQueries queries,
            List<Objections> objections,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events,
            Authorisation authorisation) {
        this.files = files;
        this.queries = queries;
        this.objections = objections;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
        this.authorisation = authorisation;
    }

    /**
     * What holds now; what the person was never asked is absent.
     *
     * @throws BeneficiaryNotFound also for a file of another centre
     */
    @Transactional(readOnly = true)
    public Map<ConsentKind, ConsentRecord> current(UUID file) {
        return queries.current(files.of(file));
    }

    /** Whether the person has agreed, has not taken it back and does not object. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('PEOPLE_READ', 'CEREMONY_READ', 'DAY_READ')")
    public boolean allows(UUID file, ConsentKind kind) {
        UUID standing = files.of(file);
        var answer = queries.current(standing).get(kind);
        return answer != null
                && answer.answer() == ConsentAnswer.GIVEN
                && objecting(List.of(standing), kind).isEmpty();
    }

    /** Those of the people who have agreed, have not taken it back and do not object: one query, for a list. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('PEOPLE_READ', 'CEREMONY_READ')")
    public Set<UUID> agreed(Collection<UUID> people, ConsentKind kind) {
        var agreed = new HashSet<>(queries.agreed(people, kind));
        agreed.removeAll(objecting(people, kind));
        return agreed;
    }

    private Set<UUID> objecting(Collection<UUID> people, ConsentKind kind) {
        return objections.stream()
                .flatMap(source -> source.among(people, kind).stream())
                .collect(Collectors.toSet());
    }

    /** Every answer, the latest first. */
    @Transactional(readOnly = true)
    public List<ConsentRecord> history(UUID file) {
        return queries.history(files.of(file));
    }

    /**
     * The answers that may follow what holds: what was given is withdrawn, not refused. What this account may write down
     * no answer to is absent.
     */
    @Transactional(readOnly = true)
    public Map<ConsentKind, List<ConsentAnswer>> possible(UUID file) {
        var current = current(file);
        boolean asks = user.may(Permission.PEOPLE_WRITE);
        var possible = new EnumMap<ConsentKind, List<ConsentAnswer>>(ConsentKind.class);
        for (ConsentKind kind : ConsentKind.values()) {
            var answers = ConsentRules.possible(current, kind).stream()
                    .filter(answer -> asks || answer == ConsentAnswer.WITHDRAWN)
                    .toList();
            if (!answers.isEmpty()) possible.put(kind, answers);
        }
        return possible;
    }

    /** The texts of today by their part, with {@code {cndp}} where the number of the CNDP stands. */
    @Transactional(readOnly = true)
    public Map<String, PrivacyText> texts() {
        return texts(LocalDate.now(clock));
    }

    /** The number of the CNDP that papers and notices carry; empty while there is none. */
    @Transactional(readOnly = true)
    public String authorisation() {
        return authorisation.on(LocalDate.now(clock));
    }

    /**
     * Records the answers of one sitting, all or none of them. The data protection officer asks nobody for a consent, and
     * writes down that one was taken back.
     *
     * @throws Refusal when evidence is missing, a day cannot be, or an answer does not follow what holds
     */
    @PreAuthorize("hasAnyAuthority('PEOPLE_WRITE', 'PRIVACY_WORK')")
    public void record(UUID file, ConsentDraft draft) {
        boolean onlyWithdrawn = draft.answers().values().stream().allMatch(ConsentAnswer.WITHDRAWN::equals);
        if (!user.may(Permission.PEOPLE_WRITE) && !onlyWithdrawn) throw new AccessDeniedException("asks for consent");
        UUID standing = files.of(file);
        ConsentRules.check(draft, LocalDate.now(clock), queries.firstDay());
        checkPaper(standing, draft);
        var current = queries.current(standing);
        draft.answers().forEach((kind, answer) -> ConsentRules.follows(answer, draft.saidOn(), current.get(kind)));
        var texts = texts(draft.saidOn());
        // In the order of the kinds, so that two clerks at once wait for each other rather than lock each other out.
        new TreeMap<>(draft.answers()).forEach((kind, answer) -> {
            insert(standing, draft, kind, answer, texts);
            events.publishEvent(new Changed("beneficiary", standing.toString(), act(kind, answer), ""));
        });
    }

    /** {@code consentImageGiven}: what was said of what, in one word of the trail. */
    static String act(ConsentKind kind, ConsentAnswer answer) {
        String of = switch (kind) {
            case DATA_PROCESSING -> "Data";
            case IMAGE -> "Image";
            case PRESS_NAME -> "Press";
        };
        return "consent" + of
                + switch (answer) {
                    case GIVEN -> "Given";
                    case REFUSED -> "Refused";
                    case WITHDRAWN -> "Withdrawn";
                };
    }

    private Map<String, PrivacyText> texts(LocalDate day) {
        return queries.textsOn(day).stream().collect(Collectors.toMap(PrivacyText::part, Function.identity()));
    }

    private void checkPaper(UUID file, ConsentDraft draft) {
        if (draft.evidence() != ConsentEvidence.SIGNED_PAPER) return;
        int there = jdbc.sql("select count(*) from file_paper where id = ? and file_id = ?")
                .params(draft.paper(), file)
                .query(Integer.class)
                .single();
        if (there == 0) throw new Refusal("beneficiaries.consent.paperMissing");
    }

    private void insert(
            UUID file, ConsentDraft draft, ConsentKind kind, ConsentAnswer answer, Map<String, PrivacyText> texts) {
        boolean signed = draft.evidence() == ConsentEvidence.SIGNED_PAPER;
        jdbc.sql("""
                        insert into consent_record
                          (id, file_id, kind, answer, said_on, text_language, text_version, notice_version,
                           authorisation, evidence, paper_id, witness, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        NewId.next(),
                        file,
                        kind.name(),
                        answer.name(),
                        draft.saidOn(),
                        draft.language().name(),
                        texts.get(kind.name()).version(),
                        texts.get(PrivacyText.NOTICE).version(),
                        authorisation.on(draft.saidOn()),
                        draft.evidence().name(),
                        signed ? draft.paper() : null,
                        signed ? "" : draft.witness(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        user.username())
                .update();
    }
}
