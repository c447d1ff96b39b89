package ma.idmaj.ceremonies.press.statements;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.Reason;
import ma.idmaj.ceremonies.press.basis.ListPeople;
import ma.idmaj.ceremonies.press.basis.ListPerson;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.basis.PressWords;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Statements for a ceremony's press texts: written down by one person, approved by another, never changed. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
public class StatementService {

    private static final int MOST = 20;

    private final CeremonyService ceremonies;
    private final ListPeople people;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementService(
            CeremonyService ceremonies,
            ListPeople people,
            JdbcClient jdbc,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.people = people;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** All that were ever written down, in their order. */
    @Transactional(readOnly = true)
    public List<Statement> of(UUID ceremonyId, PressOccasion occasion) {
        ceremonies.detail(ceremonyId.toString());
        return jdbc.sql("select * from press_statement where ceremony_id = ? and occasion = ? order by written_at, id")
                .params(ceremonyId, occasion.name())
                .query((row, n) -> statement(row))
                .list();
    }

    /** People who have their place or have signed, and agreed to be seen in public: nobody else is quoted as a beneficiary. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public List<ListPerson> quotable(UUID ceremonyId) {
        var state = ceremonies.detail(ceremonyId.toString()).state();
        return PressOccasion.of(state)
                .map(occasion -> people.of(ceremonyId).stream()
                        .filter(person -> person.image() && person.speaks(occasion))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Writes a statement down.
     *
     * @throws Refusal when something is missing, a beneficiary did not agree to be seen, or the words may not be printed
     */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID write(UUID ceremonyId, PressOccasion occasion, StatementDraft draft) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        if (PressOccasion.of(ceremony.state()).filter(occasion::equals).isEmpty())
            throw new Refusal("ceremonies.press.notNow", ceremony.state());
        if (of(ceremonyId, occasion).size() >= MOST) throw new Refusal("ceremonies.press.statements.tooMany", MOST);
        check(draft);
        List<ListPerson> all = people.of(ceremonyId);
        checkPeople(draft, occasion, all);
        UUID id = NewId.next();
        insert(id, ceremonyId, occasion, draft);
        changed(ceremonyId, "statementWritten", draft.kind().name());
        return id;
    }

    private void check(StatementDraft draft) {
        boolean named = !draft.speakerAr().isEmpty() || !draft.speakerLatin().isEmpty();
        if (draft.kind() != SpeakerKind.BENEFICIARY && !named)
            throw new Refusal("ceremonies.press.statements.speakerMissing");
        if (draft.said().isEmpty()) throw new Refusal("ceremonies.press.statements.saidMissing");
        if (draft.consentTo().isEmpty()) throw new Refusal("ceremonies.press.statements.consentToMissing");
        if (draft.consentOn().isAfter(LocalDate.now(clock)))
            throw new Refusal("ceremonies.press.statements.consentInTheFuture");
        longest(StatementDraft.MAX_SAID, draft.said());
        longest(StatementDraft.MAX_NAME, draft.speakerAr(), draft.speakerLatin(), draft.consentTo());
        longest(StatementDraft.MAX_TITLE, draft.title().ar(), draft.title().fr());
        PressWords.checkSaid(draft.said());
        PressWords.checkSaid(draft.title().ar());
        PressWords.checkSaid(draft.title().fr());
    }

    private static void longest(int most, String... texts) {
        for (String text : texts) if (text.length() > most) throw new Refusal("ceremonies.press.tooLong", most);
    }

    private static void checkPeople(StatementDraft draft, PressOccasion occasion, List<ListPerson> all) {
        if (draft.kind() == SpeakerKind.BENEFICIARY) {
            ListPerson speaker = all.stream()
                    .filter(person -> person.line().equals(draft.line()) && person.speaks(occasion))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("ceremonies.press.statements.personMissing"));
            if (!speaker.image()) throw new Refusal("ceremonies.press.statements.noImage", speaker.position());
        }
        List<String> texts = List.of(
                draft.said(),
                draft.speakerAr(),
                draft.speakerLatin(),
                draft.title().ar(),
                draft.title().fr());
        var unnamed = ListPeople.namedIn(texts, all).stream()
                .filter(person -> !person.mayBeNamed())
                .map(ListPerson::position)
                .toList();
        if (!unnamed.isEmpty()) throw new Refusal("ceremonies.press.words.name", unnamed);
    }

    private void insert(UUID id, UUID ceremonyId, PressOccasion occasion, StatementDraft draft) {
        boolean ofTheList = draft.kind() == SpeakerKind.BENEFICIARY;
        jdbc.sql("""
                        insert into press_statement
                          (id, ceremony_id, occasion, kind, line_id, speaker_ar, speaker_latin, title_ar, title_fr,
                           said_in, said, consent_on, consent_way, consent_to, state, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WRITTEN', ?, ?)""")
                .params(
                        id,
                        ceremonyId,
                        occasion.name(),
                        draft.kind().name(),
                        ofTheList ? draft.line() : null,
                        ofTheList ? "" : draft.speakerAr(),
                        ofTheList ? "" : draft.speakerLatin(),
                        ofTheList ? "" : draft.title().ar(),
                        ofTheList ? "" : draft.title().fr(),
                        draft.language().name(),
                        draft.said(),
                        draft.consentOn(),
                        draft.consentWay().name(),
                        draft.consentTo(),
                        user.username(),
                        now())
                .update();
    }

    /** @throws Refusal for one's own, and one that is not waiting any more */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void approve(UUID ceremonyId, UUID id) {
        Statement statement = locked(ceremonyId, id);
        if (statement.state() != StatementState.WRITTEN) throw new Refusal("ceremonies.press.statements.gone");
        if (statement.writtenBy().equals(user.username())) throw new Refusal("ceremonies.press.statements.own");
        jdbc.sql("update press_statement set state = 'APPROVED', approved_by = ?, approved_at = ? where id = ?")
                .params(user.username(), now(), id)
                .update();
        changed(ceremonyId, "statementApproved", statement.kind().name());
    }

    /** The speaker takes it back, or it was wrong: an approved text that quotes it is not given out any more. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE')")
    public void withdraw(UUID ceremonyId, UUID id, String reason) {
        String words = Reason.of(reason);
        Statement statement = locked(ceremonyId, id);
        if (statement.state() == StatementState.WITHDRAWN) throw new Refusal("ceremonies.press.statements.gone");
        jdbc.sql("""
                        update press_statement
                        set state = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? where id = ?""").params(user.username(), now(), words, id).update();
        changed(ceremonyId, "statementWithdrawn", statement.kind().name());
    }

    private Statement locked(UUID ceremonyId, UUID id) {
        ceremonies.detail(ceremonyId.toString());
        return jdbc.sql("select * from press_statement where id = ? and ceremony_id = ? for update")
                .params(id, ceremonyId)
                .query((row, n) -> statement(row))
                .optional()
                .orElseThrow(() -> new Refusal("ceremonies.press.statements.gone"));
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getObject("id", UUID.class),
                SpeakerKind.valueOf(row.getString("kind")),
                row.getObject("line_id", UUID.class),
                row.getString("speaker_ar"),
                row.getString("speaker_latin"),
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                TextLanguage.valueOf(row.getString("said_in")),
                row.getString("said"),
                row.getObject("consent_on", LocalDate.class),
                ConsentWay.valueOf(row.getString("consent_way")),
                row.getString("consent_to"),
                StatementState.valueOf(row.getString("state")),
                row.getString("written_by"),
                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("approved_by"),
                row.getString("withdrawn_reason"));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void changed(UUID ceremony, String act, String detail) {
        events.publishEvent(new Changed("ceremony", ceremony.toString(), act, detail));
    }
}
