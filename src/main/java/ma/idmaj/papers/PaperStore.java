package ma.idmaj.papers;

import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Sha256;
import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;
import ma.idmaj.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of issued papers: facts and bytes sealed, each with the paper's id. */
@Component
class PaperStore implements SealedPart {

    private static final String PAPERS = """
            select id, kind, subject, subject_id, languages, about_ar, about_fr, dated_on, pages, code, digest, issued_at,
                   issued_by, validity
            from issued_paper\
            """;

    private static final String LATEST = " lock in share mode";

    private final JdbcClient jdbc;
    private final Vault vault;

    PaperStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    private record Sealed(String digest, String contentDigest, byte[] facts, byte[] content, boolean emptied) {}

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                SealedColumn.contents("issued_paper", "id", "facts_sealed", PaperStore::factsOf),
                SealedColumn.contents("issued_paper", "id", "content_sealed", PaperStore::contentOf));
    }

    List<IssuedPaper> about(String subject, UUID subjectId) {
        return jdbc.sql(PAPERS + " where subject = ? and subject_id = ? order by issued_at desc, id desc")
                .params(subject, subjectId)
                .query(PaperStore::row)
                .list();
    }

    /** Of many at once. */
    List<IssuedPaper> about(String subject, Collection<UUID> subjectIds) {
        if (subjectIds.isEmpty()) return List.of();
        return jdbc.sql(PAPERS + " where subject = :subject and subject_id in (:ids) order by issued_at desc, id desc")
                .param("subject", subject)
                .param("ids", subjectIds)
                .query(PaperStore::row)
                .list();
    }

    Optional<IssuedPaper> find(UUID id) {
        return jdbc.sql(PAPERS + " where id = ?")
                .param(id)
                .query(PaperStore::row)
                .optional();
    }

    Optional<IssuedPaper> ofCode(String code) {
        return jdbc.sql(PAPERS + " where code = ?")
                .param(code)
                .query(PaperStore::row)
                .optional();
    }

    /** The same facts in several languages are several papers. */
    List<IssuedPaper> ofDigest(String digest, int most) {
        return jdbc.sql(PAPERS + " where digest = ? order by issued_at desc, id desc limit ?")
                .params(digest, most)
                .query(PaperStore::row)
                .list();
    }

    /** @param latest sees also what another has written since this transaction began, and waits for it */
    Optional<IssuedPaper> standing(PaperDraft draft, String digest, boolean latest) {
        return jdbc.sql(PAPERS + " where subject = ? and subject_id = ? and kind = ? and languages = ?"
                        + " and standing_digest = ?" + (latest ? LATEST : ""))
                .params(
                        draft.subject(),
                        draft.subjectId(),
                        draft.kind().name(),
                        draft.languages().name(),
                        digest)
                .query(PaperStore::row)
                .optional();
    }

    /** The latest of the same facts that was issued as a copy of what is no longer so. */
    Optional<IssuedPaper> annulled(PaperDraft draft, String digest) {
        return jdbc.sql(PAPERS + " where subject = ? and subject_id = ? and kind = ? and languages = ?"
                        + " and digest = ? and validity = 'ANNULLED' order by issued_at desc, id desc limit 1")
                .params(
                        draft.subject(),
                        draft.subjectId(),
                        draft.kind().name(),
                        draft.languages().name(),
                        digest)
                .query(PaperStore::row)
                .optional();
    }

    void insert(IssuedPaper paper, String facts, byte[] content) {
        jdbc.sql("""
                        insert into issued_paper
                          (id, kind, subject, subject_id, languages, about_ar, about_fr, dated_on, pages, code, digest,
                           standing_digest, content_digest, facts_sealed, content_sealed, issued_at, issued_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        paper.id(),
                        paper.kind().name(),
                        paper.subject(),
                        paper.subjectId(),
                        paper.languages().name(),
                        paper.about().ar(),
                        paper.about().fr(),
                        paper.datedOn(),
                        paper.pages(),
                        paper.code(),
                        paper.digest(),
                        paper.digest(),
                        Sha256.of(content),
                        vault.seal(facts, factsOf(paper.id())),
                        vault.seal(content, contentOf(paper.id())),
                        utc(paper.issuedAt()),
                        paper.issuedBy())
                .update();
    }

    /**
     * The very bytes that were issued.
     *
     * @param latest as of {@link #standing(PaperDraft, String, boolean)}
     * @throws PaperEmptied when a person it told of was made anonymous since
     * @throws PaperDamaged when they, or the facts they were made from, are not what the row says they were
     */
    byte[] content(IssuedPaper paper, boolean latest) {
        Sealed sealed = jdbc.sql(
                        "select digest, content_digest, facts_sealed, content_sealed, emptied_at is not null emptied"
                                + " from issued_paper where id = ?"
                                + (latest ? LATEST : ""))
                .param(paper.id())
                .query((row, n) -> new Sealed(
                        row.getString("digest"),
                        row.getString("content_digest"),
                        row.getBytes("facts_sealed"),
                        row.getBytes("content_sealed"),
                        row.getBoolean("emptied")))
                .single();
        if (sealed.emptied) throw new PaperEmptied(paper.code());
        byte[] facts = opened(sealed.facts, factsOf(paper.id()), paper);
        byte[] content = opened(sealed.content, contentOf(paper.id()), paper);
        boolean same =
                Sha256.of(facts).equals(sealed.digest) && Sha256.of(content).equals(sealed.contentDigest);
        if (!same) throw new PaperDamaged(paper.code());
        return content;
    }

    private byte[] opened(byte[] sealed, String context, IssuedPaper paper) {
        try {
            return vault.openBytes(sealed, context);
        } catch (IllegalStateException altered) {
            throw new PaperDamaged(paper.code());
        }
    }

    List<IssuedPaper> standing(String subject, UUID subjectId, Set<PaperKind> kinds) {
        return jdbc.sql(PAPERS + " where subject = :subject and subject_id = :id and kind in (:kinds)"
                        + " and validity = 'VALID' order by id for update")
                .param("subject", subject)
                .param("id", subjectId)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .query(PaperStore::row)
                .list();
    }

    void withdraw(UUID id, Validity as, LocalizedText reason, Instant at, String by) {
        jdbc.sql("""
                        update issued_paper
                        set standing_digest = null, validity = ?, withdrawn_reason = ?, withdrawn_reason_fr = ?, withdrawn_at = ?,
                            withdrawn_by = ?
                        where id = ?""")
                .params(as.name(), reason.ar(), reason.fr(), utc(at), by, id)
                .update();
    }

    Optional<LocalizedText> withdrawnFor(UUID id) {
        return jdbc.sql("""
                        select withdrawn_reason, coalesce(withdrawn_reason_fr, '') fr from issued_paper
                        where id = ? and withdrawn_reason is not null""")
                .param(id)
                .query((row, n) -> new LocalizedText(row.getString("withdrawn_reason"), row.getString("fr")))
                .optional();
    }

    private static IssuedPaper row(ResultSet row, int number) throws SQLException {
        return new IssuedPaper(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                PaperLanguages.valueOf(row.getString("languages")),
                new LocalizedText(row.getString("about_ar"), row.getString("about_fr")),
                row.getDate("dated_on").toLocalDate(),
                row.getInt("pages"),
                row.getString("code"),
                row.getString("digest"),
                row.getObject("issued_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("issued_by"),
                Validity.valueOf(row.getString("validity")));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String contentOf(UUID paper) {
        return "issued_paper.content_sealed:" + paper;
    }

    private static String factsOf(UUID paper) {
        return "issued_paper.facts_sealed:" + paper;
    }
}
