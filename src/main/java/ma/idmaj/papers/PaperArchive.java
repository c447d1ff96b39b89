package ma.idmaj.papers;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.vault.Vault;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Issues papers and gives them again, byte for byte. The features that make papers say who may: they call this after
 * their own checks, with a subject of theirs, and no paper of another subject comes out.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PaperArchive {

    /** No 0 O 1 I: codes are read from paper and typed. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 12;
    private static final String COLUMNS =
            "id, kind, subject, subject_id, languages, dated_on, code, digest, issued_at, issued_by";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final String address;
    private final SecureRandom random = new SecureRandom();

    PaperArchive(
            JdbcClient jdbc,
            Vault vault,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${idmaj.address:http://localhost:8080}") String address) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.user = user;
        this.clock = clock;
        this.events = events;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    /** @return the new paper, or the one already issued of the same facts in the same languages */
    public IssuedPaper issue(PaperDraft draft) {
        String digest = sha256(draft.facts().getBytes(StandardCharsets.UTF_8));
        return of(draft, digest).orElseGet(() -> write(draft, digest));
    }

    /** What was issued about it, the latest first. */
    @Transactional(readOnly = true)
    public List<IssuedPaper> issued(String subject, UUID subjectId) {
        return jdbc.sql("select " + COLUMNS
                        + " from issued_paper where subject = ? and subject_id = ? order by issued_at desc, id desc")
                .params(subject, subjectId)
                .query(PaperArchive::row)
                .list();
    }

    /**
     * The very bytes that were issued.
     *
     * @throws PaperNotFound for a paper of another subject
     */
    @Transactional(readOnly = true)
    public byte[] content(String subject, UUID subjectId, UUID paper) {
        return jdbc.sql("select content_sealed from issued_paper where id = ? and subject = ? and subject_id = ?")
                .params(paper, subject, subjectId)
                .query((row, n) -> vault.openBytes(row.getBytes(1), contentOf(paper)))
                .optional()
                .orElseThrow(PaperNotFound::new);
    }

    private Optional<IssuedPaper> of(PaperDraft draft, String digest) {
        return jdbc.sql("select " + COLUMNS + " from issued_paper"
                        + " where subject = ? and subject_id = ? and kind = ? and languages = ? and digest = ?")
                .params(
                        draft.subject(),
                        draft.subjectId(),
                        draft.kind().name(),
                        draft.languages().name(),
                        digest)
                .query(PaperArchive::row)
                .optional();
    }

    private IssuedPaper write(PaperDraft draft, String digest) {
        var paper = new IssuedPaper(
                NewId.next(),
                draft.kind(),
                draft.subject(),
                draft.subjectId(),
                draft.languages(),
                draft.datedOn(),
                newCode(),
                digest,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                user.username());
        byte[] content = draft.render().apply(new Evidence(paper.code(), digest, address + "/verify/" + paper.code()));
        jdbc.sql("""
                        insert into issued_paper
                          (id, kind, subject, subject_id, languages, about_ar, about_fr, dated_on, code, digest,
                           content_digest, facts_sealed, content_sealed, issued_at, issued_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        paper.id(),
                        paper.kind().name(),
                        paper.subject(),
                        paper.subjectId(),
                        paper.languages().name(),
                        draft.about().ar(),
                        draft.about().fr(),
                        paper.datedOn(),
                        paper.code(),
                        digest,
                        sha256(content),
                        vault.seal(draft.facts(), factsOf(paper.id())),
                        vault.seal(content, contentOf(paper.id())),
                        LocalDateTime.ofInstant(paper.issuedAt(), ZoneOffset.UTC),
                        paper.issuedBy())
                .update();
        events.publishEvent(new Changed(
                "paper", paper.id().toString(), "issued", paper.kind().name() + " " + paper.code()));
        return paper;
    }

    private String newCode() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return code.toString();
    }

    private static IssuedPaper row(ResultSet row, int number) throws SQLException {
        Instant issuedAt = row.getObject("issued_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new IssuedPaper(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                PaperLanguages.valueOf(row.getString("languages")),
                row.getDate("dated_on").toLocalDate(),
                row.getString("code"),
                row.getString("digest"),
                issuedAt,
                row.getString("issued_by"));
    }

    private static String contentOf(UUID paper) {
        return "issued_paper.content_sealed:" + paper;
    }

    private static String factsOf(UUID paper) {
        return "issued_paper.facts_sealed:" + paper;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
