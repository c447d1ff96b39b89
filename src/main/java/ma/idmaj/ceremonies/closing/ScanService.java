package ma.idmaj.ceremonies.closing;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.Reason;
import ma.idmaj.documents.files.FileType;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.vault.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The papers people signed, scanned and kept with the record they were signed for: told by their content, sealed, every reading of one on the
 * trail. They show a person's CIN: who prints papers with it may read them, and the auditor.
 */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
public class ScanService {

    public static final int MOST_OF_A_LINE = 4;
    public static final int MOST_BYTES = SignedScan.MOST_BYTES;

    private final CeremonyService ceremonies;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ScanService(
            CeremonyService ceremonies,
            Vault vault,
            JdbcClient jdbc,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.vault = vault;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    private record Line(UUID ceremony, int position, LineState state) {}

    private record Sealed(UUID line, String reference, FileType type, byte[] content) {}

    /** Those of all lines of a ceremony, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<ScanRow> of(UUID ceremonyId) {
        ceremonies.detail(ceremonyId.toString());
        return jdbc.sql("""
                        select s.id, s.line_id, s.reference, s.file_type, s.size_bytes, s.attached_by, s.attached_at,
                               h.standing_line_id is not null as standing
                        from line_scan s join distribution_line l on l.id = s.line_id
                        join handover h on h.id = s.handover_id
                        where l.ceremony_id = ? order by s.attached_at, s.id""")
                .param(ceremonyId)
                .query((row, n) -> new ScanRow(
                        row.getObject("id", UUID.class),
                        row.getObject("line_id", UUID.class),
                        row.getString("reference"),
                        FileType.valueOf(row.getString("file_type")),
                        row.getInt("size_bytes"),
                        row.getString("attached_by"),
                        row.getObject("attached_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBoolean("standing")))
                .list();
    }

    /**
     * Keeps a signed paper with the record that stands, also once the ceremony is closed: papers come back from the office later.
     *
     * @throws Refusal for what is no PDF, JPEG or PNG, is too large or broken, one too many, or a line nobody signed for
     */
    // The line is taken before its record is read: a desk may be taking the hand-over back.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID attach(UUID lineId, byte[] content) {
        return attach(lineId, content, null);
    }

    /**
     * As {@link #attach(UUID, byte[])}.
     *
     * @param paper the issued paper that was signed, where it is known
     * @throws Refusal also for a paper whose scan the record has already
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID attach(UUID lineId, byte[] content, @Nullable UUID paper) {
        jdbc.sql("select id from distribution_line where id = ? for update")
                .param(lineId)
                .query(UUID.class)
                .list();
        Line line = line(lineId);
        UUID record = jdbc.sql("select id from handover where standing_line_id = ?")
                .param(lineId)
                .query(UUID.class)
                .optional()
                .filter(stands -> line.state == LineState.SIGNED || line.state == LineState.RETURNED)
                .orElseThrow(() -> new Refusal("ceremonies.scans.notSigned", line.position));
        var scan = SignedScan.of(content);
        long there = jdbc.sql("select count(*) from line_scan where handover_id = ?")
                .param(record)
                .query(Long.class)
                .single();
        if (there >= MOST_OF_A_LINE) throw new Refusal("ceremonies.scans.tooMany", MOST_OF_A_LINE);
        if (paper != null && !stands(lineId, record, paper))
            throw new Refusal("ceremonies.scans.overtaken", line.position);
        if (paper != null && shown(record, paper)) throw new Refusal("ceremonies.scans.twice", line.position);
        UUID id = NewId.next();
        String reference = "%08X".formatted(random.nextInt());
        jdbc.sql("""
                        insert into line_scan
                          (id, line_id, handover_id, reference, paper_id, file_type, size_bytes, sealed, attached_by,
                           attached_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        lineId,
                        record,
                        reference,
                        paper,
                        scan.type().name(),
                        scan.content().length,
                        vault.seal(scan.content(), context(id)),
                        user.username(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        changed(line.ceremony, "scanAttached", line.position + ": " + reference);
        return id;
    }

    /** The paper itself; the trail keeps who read it. */
    public ScanContent read(UUID id) {
        Sealed scan = find(id);
        Line line = line(scan.line);
        changed(line.ceremony, "scanRead", line.position + ": " + scan.reference);
        return new ScanContent(
                "idmaj-" + scan.reference + "." + scan.type.extension(),
                scan.type.contentType(),
                vault.openBytes(scan.content, context(id)));
    }

    /** Takes out one that was attached to the wrong line. @throws Refusal without a reason, or once it is closed */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public void remove(UUID id, String reason) {
        String words = Reason.of(reason);
        Sealed scan = find(id);
        Line line = line(scan.line);
        var state = ceremonies.detail(line.ceremony.toString()).state();
        if (state == CeremonyState.CLOSED) throw new Refusal("ceremonies.scans.closed");
        jdbc.sql("delete from line_scan where id = ?").param(id).update();
        changed(line.ceremony, "scanRemoved", line.position + ": " + scan.reference + ": " + words);
    }

    /** The issued papers of which the standing records of a ceremony have scans. */
    @Transactional(readOnly = true)
    public Set<UUID> papersOf(UUID ceremonyId) {
        ceremonies.detail(ceremonyId.toString());
        return Set.copyOf(jdbc.sql("""
                        select s.paper_id from line_scan s
                        join distribution_line l on l.id = s.line_id
                        join handover h on h.id = s.handover_id and h.standing_line_id is not null
                        where l.ceremony_id = ? and s.paper_id is not null""").param(ceremonyId).query(UUID.class).list());
    }

    /** Whether the paper is still worth something and, where it tells of a hand-over, of no earlier one. */
    private boolean stands(UUID lineId, UUID record, UUID paper) {
        return jdbc.sql("""
                        select count(*) from issued_paper p join handover h on h.id = ?
                        where p.id = ? and p.subject = 'line' and p.subject_id = ? and p.validity = 'VALID'
                          and (p.kind not in ('HANDOVER_RECORD', 'RECEIPT')
                            or p.issued_at >= h.handed_at - interval 1 second)
                        lock in share mode""").params(record, paper, lineId).query(Long.class).single() > 0;
    }

    private boolean shown(UUID record, UUID paper) {
        return jdbc.sql("select count(*) from line_scan where handover_id = ? and paper_id = ?")
                        .params(record, paper)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Line line(UUID lineId) {
        Line line = jdbc.sql("select ceremony_id, position, state from distribution_line where id = ?")
                .param(lineId)
                .query((row, n) -> new Line(
                        row.getObject("ceremony_id", UUID.class),
                        row.getInt("position"),
                        LineState.valueOf(row.getString("state"))))
                .optional()
                .orElseThrow(() -> new Refusal("ceremonies.lineGone"));
        ceremonies.detail(line.ceremony.toString());
        return line;
    }

    private Sealed find(UUID id) {
        return jdbc.sql("select line_id, reference, file_type, sealed from line_scan where id = ?")
                .param(id)
                .query((row, n) -> new Sealed(
                        row.getObject("line_id", UUID.class),
                        row.getString("reference"),
                        FileType.valueOf(row.getString("file_type")),
                        row.getBytes("sealed")))
                .optional()
                .orElseThrow(() -> new Refusal("ceremonies.scans.gone"));
    }

    static String context(UUID id) {
        return "line_scan.sealed:" + id;
    }

    private void changed(UUID ceremony, String act, String detail) {
        events.publishEvent(new Changed("ceremony", ceremony.toString(), act, detail));
    }
}
