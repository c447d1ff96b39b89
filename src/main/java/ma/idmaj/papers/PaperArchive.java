package ma.idmaj.papers;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.pages.PagePicture;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.ManyChanged;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Sha256;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Issues papers and gives them again, byte for byte. The features that make papers say who may: they call this after
 * their own checks, with a subject of theirs, and no paper of another subject comes out. A second time it is asked here,
 * by the kind alone ({@link PaperKind}). Every reading of a paper is on the trail: call {@link #content} in a
 * transaction that may write.
 */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('DAY_WRITE', 'CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ', 'COMMITTEE_PLAN',"
        + " 'FOLLOW_UP_READ', 'STOCK_WRITE', 'PRIVACY_WORK')")
public class PaperArchive {

    /** No 0 O 1 I: codes are read from paper and typed. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 12;
    private static final int LONGEST_REASON = 240;

    private final PaperStore store;
    private final PaperRights rights;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final String address;
    private final SecureRandom random = new SecureRandom();

    PaperArchive(
            PaperStore store,
            PaperRights rights,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${idmaj.address:http://localhost:8080}") String address) {
        this.store = store;
        this.rights = rights;
        this.user = user;
        this.clock = clock;
        this.events = events;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    /** @return the new paper, or the one already issued of the same facts in the same languages that still stands */
    public IssuedPaper issue(PaperDraft draft) {
        check(draft.kind());
        String digest = Sha256.of(draft.facts());
        return store.standing(draft, digest, false).orElseGet(() -> issued(write(draft, digest)));
    }

    /** As {@link #issue}, with the bytes: to be handed over at once. The trail says whether it was printed before. */
    public ReadyPaper give(PaperDraft draft) {
        check(draft.kind());
        String digest = Sha256.of(draft.facts());
        return store.standing(draft, digest, false)
                .map(paper -> ReadyPaper.of(paper, reprint(paper, false)))
                .orElseGet(() -> write(draft, digest));
    }

    /**
     * The paper that stands of these facts or, while none was issued of them, a draft: to be looked at.
     *
     * @param issues whether the account may issue it
     */
    public ReadyPaper look(PaperDraft draft, boolean issues) {
        check(draft.kind());
        return store.standing(draft, Sha256.of(draft.facts()), false)
                .map(paper -> ReadyPaper.of(paper, reprint(paper, false)))
                .orElseGet(() -> ReadyPaper.draft(draft, issues));
    }

    /**
     * A copy of what is no longer so and says so, with its bytes: issued, but never one that counts, and the same one each
     * time.
     *
     * @param reason as of {@link #withdraw}
     */
    public ReadyPaper giveAnnulled(PaperDraft draft, LocalizedText reason) {
        check(draft.kind());
        String digest = Sha256.of(draft.facts());
        return store.annulled(draft, digest)
                .map(copy -> ReadyPaper.of(copy, reprint(copy, false)))
                .orElseGet(() -> {
                    ReadyPaper copy = write(draft, digest);
                    withdraw(List.of(issued(copy)), Validity.ANNULLED, reason(reason));
                    return copy;
                });
    }

    /** What was issued about it and this account may hold, the latest first. */
    @Transactional(readOnly = true)
    public List<IssuedPaper> issued(String subject, UUID subjectId) {
        return store.about(subject, subjectId).stream()
                .filter(paper -> rights.mayHold(paper.kind()))
                .toList();
    }

    /** As {@link #issued(String, UUID)}, of many in one question. */
    @Transactional(readOnly = true)
    public List<IssuedPaper> issued(String subject, Collection<UUID> subjectIds) {
        return store.about(subject, subjectIds).stream()
                .filter(paper -> rights.mayHold(paper.kind()))
                .toList();
    }

    /**
     * The very bytes that were issued.
     *
     * @throws PaperNotFound for a paper of another subject
     * @throws PaperDamaged when what is stored is not what was issued
     */
    public byte[] content(String subject, UUID subjectId, UUID paper) {
        IssuedPaper found = store.find(paper)
                .filter(p -> p.subject().equals(subject) && p.subjectId().equals(subjectId))
                .orElseThrow(PaperNotFound::new);
        check(found.kind());
        return reprint(found, false);
    }

    private byte[] reprint(IssuedPaper paper, boolean latest) {
        byte[] content = store.content(paper, latest);
        events.publishEvent(said(paper, "reprinted", ""));
        return content;
    }

    /**
     * Papers that say what is no longer so: those of the kinds about the subject that still stand.
     *
     * @param as     {@link Validity#REPLACED} or {@link Validity#ANNULLED}
     * @param reason in each language; names nobody and holds no number of a card or telephone
     * @return how many there were
     */
    public int withdraw(String subject, UUID subjectId, Set<PaperKind> kinds, Validity as, LocalizedText reason) {
        if (as == Validity.VALID) throw new IllegalArgumentException("nothing is withdrawn as valid");
        kinds.forEach(this::check);
        LocalizedText words = reason(reason);
        List<IssuedPaper> standing = store.standing(subject, subjectId, kinds);
        withdraw(standing, as, words);
        return standing.size();
    }

    private void withdraw(List<IssuedPaper> standing, Validity as, LocalizedText words) {
        for (IssuedPaper paper : standing) store.withdraw(paper.id(), as, words, clock.instant(), user.username());
        if (!standing.isEmpty())
            events.publishEvent(new ManyChanged(standing.stream()
                    .map(paper -> said(paper, "withdrawn", ": " + words.ar()))
                    .toList()));
    }

    /**
     * A paper found by its code or link, whatever it is about: for those who may read such papers of everybody.
     *
     * @throws PaperNotFound for others too, who learn nothing
     */
    @Transactional(readOnly = true)
    public IssuedPaper paper(UUID id) {
        return store.find(id).filter(paper -> rights.mayKeep(paper.kind())).orElseThrow(PaperNotFound::new);
    }

    /** As {@link #paper(UUID)}, by what stands on it. */
    @Transactional(readOnly = true)
    public Optional<IssuedPaper> paper(PrintedMark mark) {
        return store.ofCode(mark.signs()).filter(paper -> rights.mayKeep(paper.kind()));
    }

    /** Why it was withdrawn, in the words of whoever did. @throws PaperNotFound as {@link #paper(UUID)} */
    @Transactional(readOnly = true)
    public Optional<LocalizedText> withdrawnFor(UUID id) {
        return store.withdrawnFor(paper(id).id());
    }

    private void check(PaperKind kind) {
        if (!rights.mayHold(kind)) throw new AccessDeniedException("papers of kind " + kind);
    }

    private static IssuedPaper issued(ReadyPaper written) {
        return Objects.requireNonNull(written.issued());
    }

    private ReadyPaper write(PaperDraft draft, String digest) {
        UUID id = NewId.next();
        String code = newCode();
        byte[] content = draft.render().apply(new Evidence(code, digest, address + "/verify/" + code));
        var paper = new IssuedPaper(
                id,
                draft.kind(),
                draft.subject(),
                draft.subjectId(),
                draft.languages(),
                draft.about(),
                draft.datedOn(),
                PagePicture.count(content),
                code,
                digest,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                user.username(),
                Validity.VALID);
        try {
            store.insert(paper, draft.facts(), content);
        } catch (DuplicateKeyException another) {
            // Issued by somebody else since we looked: theirs is the paper.
            IssuedPaper theirs = store.standing(draft, digest, true).orElseThrow(() -> another);
            return ReadyPaper.of(theirs, reprint(theirs, true));
        }
        events.publishEvent(said(paper, "issued", ""));
        return ReadyPaper.of(paper, content);
    }

    static String name(PaperKind kind, LocalDate day) {
        return "idmaj-" + day + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Changed said(IssuedPaper paper, String act, String more) {
        return new Changed("paper", paper.id().toString(), act, paper.kind().name() + " " + paper.code() + more);
    }

    private static LocalizedText reason(LocalizedText said) {
        return new LocalizedText(reason(said.ar()), reason(said.fr()));
    }

    private static String reason(String typed) {
        String words = CleanText.oneLine(typed);
        if (words.isEmpty()) throw new Refusal("papers.reason.missing");
        if (words.length() > LONGEST_REASON) throw new Refusal("papers.reason.tooLong", LONGEST_REASON);
        if (PrivateNumbers.in(words)) throw new Refusal("papers.reason.holdsNumber");
        return words;
    }

    private String newCode() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return code.toString();
    }
}
