package ma.idmaj.followup.care;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.followup.care.cases.Belonging;
import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.followup.care.cases.ComplaintDraft;
import ma.idmaj.followup.care.cases.LossCause;
import ma.idmaj.followup.care.cases.LossDraft;
import ma.idmaj.followup.care.cases.ReturnCondition;
import ma.idmaj.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What people come back with after the day, as those who accompany them write it down: complaints and their answers,
 * repairs asked for, things given back, losses. What the store does with it is {@link CareStoreService}'s.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('FOLLOW_UP_READ')")
public class CareService {

    /** How long an answer may take, unless another day is agreed on. */
    public static final int ANSWER_DAYS = 15;

    /** Of what a person says, and of an answer. */
    public static final int MAX_WORDS = CareWords.MOST;

    private static final int MOST_DAYS_BACK = 366;

    private final CareQueries queries;
    private final CareStore store;
    private final CareWords words;
    private final BeneficiaryService people;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    CareService(
            CareQueries queries,
            CareStore store,
            CareWords words,
            BeneficiaryService people,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.words = words;
        this.people = people;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Open ones first, the earliest due before the others; of the reader's centre. */
    @Transactional(readOnly = true)
    public List<CareRow> cases(CareFilter filter, int offset, int limit) {
        return queries.rows(filter, today(), offset, limit);
    }

    /** @throws Refusal when there is none that the reader may see */
    @Transactional(readOnly = true)
    public CareDetail one(UUID id) {
        return queries.detail(id).orElseThrow(() -> new Refusal("followup.care.gone"));
    }

    /** The open ones first, then the newest; none of a person the reader may not see. */
    @Transactional(readOnly = true)
    public List<CareRow> ofPerson(UUID person) {
        return queries.ofPerson(person);
    }

    /** What the person was handed over and still has; none of a person the reader may not see. */
    @Transactional(readOnly = true)
    public List<Belonging> belongings(UUID person) {
        return people.visible(List.of(person)).isEmpty() ? List.of() : queries.belongings(person);
    }

    /** What waits, counted: one query. */
    @Transactional(readOnly = true)
    public CareCounts waiting() {
        return queries.counts(today());
    }

    /**
     * @throws BeneficiaryNotFound also for a person of another centre
     * @throws Refusal             for days that cannot be, or a thing that is not the person's
     */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public UUID complain(UUID person, ComplaintDraft draft) {
        UUID file = people.detail(person).id();
        past(draft.receivedOn());
        if (draft.answerBy().isBefore(draft.receivedOn())) throw new Refusal("followup.care.answerBeforeReceived");
        if (draft.about() != null) theirs(file, draft.about());
        UUID id = store.open(
                file, CareKind.COMPLAINT, draft.about(), draft.receivedOn(), draft.answerBy(), draft.words());
        jdbc.sql("insert into care_complaint (case_id, category, way) values (?, ?, ?)")
                .params(id, draft.category().name(), draft.way().name())
                .update();
        store.published(id, "complaintReceived", draft.category().name());
        return id;
    }

    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void answer(UUID id, long version, String answer) {
        store.move(id, version, CareKind.COMPLAINT, CareState.ANSWERED, null, "complaintAnswered");
        jdbc.sql("update care_complaint set answer_sealed = ?, answered_on = ?, answered_by = ? where case_id = ?")
                .params(words.sealAnswer(id, answer), today(), user.username(), id)
                .update();
    }

    /** The answer did not settle it: another is owed. */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void reopen(UUID id, long version) {
        LocalDate due = today().plusDays(ANSWER_DAYS);
        store.move(id, version, CareKind.COMPLAINT, CareState.OPEN, due, "complaintReopened");
    }

    /** The person is content, or has said no more. */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void close(UUID id, long version) {
        store.move(id, version, CareKind.COMPLAINT, CareState.CLOSED, null, "complaintClosed");
    }

    /** Nothing came of it: the complaint was dropped, the repair not wanted, the thing kept after all. */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void withdraw(UUID id, long version) {
        CareKind kind = one(id).row().kind();
        store.move(id, version, kind, CareState.WITHDRAWN, null, "careWithdrawn");
    }

    /** @throws Refusal for a thing that is not the person's, or one about which a case is open */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public UUID askRepair(UUID person, Belonging.Thing about, LocalDate on, String defect) {
        UUID file = people.detail(person).id();
        past(on);
        var thing = breakable(theirs(file, about));
        UUID id = store.open(file, CareKind.REPAIR, about, on, null, defect);
        jdbc.sql("insert into care_repair (case_id, warranty_until, workshop) values (?, ?, '')")
                .params(id, thing.warrantyUntil())
                .update();
        store.published(id, "repairAsked", "");
        return id;
    }

    /** The thing is at the centre; a second person takes it into the store. */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public UUID giveBack(UUID person, Belonging.Thing about, LocalDate on, ReturnCondition found, String reason) {
        UUID file = people.detail(person).id();
        past(on);
        var thing = breakable(theirs(file, about));
        UUID id = store.open(file, CareKind.RETURN, about, on, null, reason);
        jdbc.sql("insert into care_return (case_id, quantity, found, recorded_by) values (?, ?, ?, ?)")
                .params(id, thing.quantity(), found.name(), user.username())
                .update();
        store.published(id, "returnRecorded", found.name());
        return id;
    }

    /** @throws Refusal for a theft without its declaration */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public UUID declareLoss(UUID person, Belonging.Thing about, LossDraft draft) {
        UUID file = people.detail(person).id();
        past(draft.lostOn());
        LocalDate declared = draft.declaredOn();
        if (draft.cause() == LossCause.STOLEN
                && (declared == null || draft.reference().isEmpty()))
            throw new Refusal("followup.care.theftUndeclared");
        if (declared != null && (declared.isBefore(draft.lostOn()) || declared.isAfter(today())))
            throw new Refusal("followup.care.declaredWrong");
        tooLong(draft.declaredTo(), LossDraft.MAX_DECLARED_TO);
        tooLong(draft.reference(), LossDraft.MAX_REFERENCE);
        var thing = breakable(theirs(file, about));
        UUID id = store.open(file, CareKind.LOSS, about, draft.lostOn(), null, draft.words());
        jdbc.sql("""
                        insert into care_loss (case_id, quantity, cause, declared_to, reference, declared_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, thing.quantity(), draft.cause().name(), draft.declaredTo(), draft.reference(), declared)
                .update();
        store.published(id, "lossDeclared", draft.cause().name());
        return id;
    }

    /** It turned up with the person before it was written off. */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void found(UUID id, long version) {
        store.move(id, version, CareKind.LOSS, CareState.FOUND, null, "lossFound");
    }

    private Belonging theirs(UUID person, Belonging.Thing about) {
        store.hold(about.lineItem());
        return queries.belongings(person).stream()
                .filter(thing -> thing.thing().equals(about))
                .findFirst()
                .orElseThrow(() -> new Refusal("followup.care.notTheirs"));
    }

    private static Belonging breakable(Belonging thing) {
        if (thing.service()) throw new Refusal("followup.care.service");
        return thing;
    }

    private void past(LocalDate day) {
        if (day.isAfter(today()) || day.isBefore(today().minusDays(MOST_DAYS_BACK)))
            throw new Refusal("followup.care.dayWrong");
    }

    private static void tooLong(String text, int most) {
        if (text.length() > most) throw new Refusal("followup.care.tooLong", most);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
