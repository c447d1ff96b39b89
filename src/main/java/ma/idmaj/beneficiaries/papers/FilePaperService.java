package ma.idmaj.beneficiaries.papers;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.contents.Attached;
import ma.idmaj.beneficiaries.contents.StandingFile;
import ma.idmaj.documents.files.FileType;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.shared.Refusal;
import ma.idmaj.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Papers of a file. Who reads people's files sees which there are; what is in them (a CIN among it) is for those alone who
 * may see a whole CIN.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_WRITE')")
public class FilePaperService {

    public static final int MOST = 30;
    static final int MOST_BYTES_TOGETHER = 60 * 1024 * 1024;
    private static final int OLDEST_YEARS = 90;

    private final StandingFile files;
    private final PaperRows rows;
    private final List<PaperInUse> uses;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    FilePaperService(
            StandingFile files,
            PaperRows rows,
            List<PaperInUse> uses,
            Vault vault,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.rows = rows;
        this.uses = uses;
        this.vault = vault;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    private record Sealed(UUID file, String reference, FileType type, byte[] content) {}

    /**
     * The latest attached first.
     *
     * @throws BeneficiaryNotFound also for a file of another centre
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('PEOPLE_READ')")
    public List<PaperRow> of(UUID file) {
        return rows.of(files.of(file));
    }

    /**
     * Keeps a paper, sealed: a PDF as it came, a picture drawn anew.
     *
     * @return the paper's id
     * @throws Refusal for what is no PDF, JPEG or PNG, is too large or broken, or one paper too many
     */
    public UUID attach(UUID file, PaperDraft draft, byte[] content) {
        UUID standing = files.held(file);
        check(draft);
        Attached paper = Attached.of(content);
        checkRoom(standing, paper.content().length);
        UUID id = NewId.next();
        String reference = "%08X".formatted(random.nextInt());
        jdbc.sql("""
                        insert into file_paper
                          (id, file_id, reference, kind, note, dated_on, file_type, size_bytes, sealed, attached_at,
                           attached_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        standing,
                        reference,
                        draft.kind().name(),
                        draft.note(),
                        draft.datedOn(),
                        paper.type().name(),
                        paper.content().length,
                        vault.seal(paper.content(), context(id)),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        user.username())
                .update();
        changed(standing, "paperAttached", reference);
        return id;
    }

    /** The paper itself; the trail keeps who read it. */
    @PreAuthorize("hasAnyAuthority('PEOPLE_WRITE', 'AUDIT_READ', 'CEREMONY_APPROVE')")
    public PaperContent read(UUID id) {
        Sealed paper = jdbc.sql("select file_id, reference, file_type, sealed from file_paper where id = ?")
                .param(id)
                .query((row, n) -> new Sealed(
                        row.getObject("file_id", UUID.class),
                        row.getString("reference"),
                        FileType.valueOf(row.getString("file_type")),
                        row.getBytes("sealed")))
                .optional()
                .orElseThrow(PaperNotFound::new);
        UUID standing = files.of(paper.file());
        changed(standing, "paperRead", paper.reference());
        return new PaperContent(
                "idmaj-" + paper.reference() + "." + paper.type().extension(),
                paper.type().contentType(),
                vault.openBytes(paper.content(), context(id)));
    }

    /**
     * Deletes a paper for good; the reason stays on the trail.
     *
     * @throws Refusal without a reason, or while a consent is written on it
     */
    public void remove(UUID id, String reason) {
        Sealed paper = jdbc.sql("select file_id, reference, file_type from file_paper where id = ? for update")
                .param(id)
                .query((row, n) -> new Sealed(
                        row.getObject("file_id", UUID.class),
                        row.getString("reference"),
                        FileType.valueOf(row.getString("file_type")),
                        new byte[0]))
                .optional()
                .orElseThrow(PaperNotFound::new);
        UUID standing = files.of(paper.file());
        String said = CleanText.oneLine(reason);
        if (said.isEmpty()) throw new Refusal("beneficiaries.papers.reasonMissing");
        if (said.length() > PaperDraft.MAX_LENGTH) throw new Refusal("beneficiaries.tooLong", PaperDraft.MAX_LENGTH);
        if (PrivateNumbers.in(said)) throw new Refusal("beneficiaries.reasonHoldsNumber");
        if (uses.stream().anyMatch(use -> use.needs(id))) throw new Refusal("beneficiaries.papers.inUse");
        jdbc.sql("delete from file_paper where id = ?").param(id).update();
        changed(standing, "paperRemoved", paper.reference() + ": " + said);
    }

    private void check(PaperDraft draft) {
        if (draft.note().length() > PaperDraft.MAX_LENGTH) {
            throw new Refusal("beneficiaries.tooLong", PaperDraft.MAX_LENGTH);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate dated = draft.datedOn();
        if (dated != null && (dated.isAfter(today) || dated.isBefore(today.minusYears(OLDEST_YEARS)))) {
            throw new Refusal("beneficiaries.papers.dateWrong");
        }
    }

    private void checkRoom(UUID file, int more) {
        var there = jdbc.sql("select size_bytes from file_paper where file_id = ? for update")
                .param(file)
                .query(Long.class)
                .list();
        if (there.size() >= MOST) throw new Refusal("beneficiaries.papers.tooMany", MOST);
        long together = there.stream().mapToLong(Long::longValue).sum();
        if (together + more > MOST_BYTES_TOGETHER) {
            throw new Refusal("beneficiaries.papers.tooLargeTogether", MOST_BYTES_TOGETHER / (1024 * 1024));
        }
    }

    static String context(UUID id) {
        return "file_paper.sealed:" + id;
    }

    private void changed(UUID file, String act, String detail) {
        events.publishEvent(new Changed("beneficiary", file.toString(), act, detail));
    }
}
