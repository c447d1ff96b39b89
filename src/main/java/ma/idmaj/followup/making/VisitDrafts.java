package ma.idmaj.followup.making;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms begun and not sent: one a visit and account, kept at every pause of typing, sealed. Not told to the trail. */
@Service
@Transactional
@PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
public class VisitDrafts {

    private static final int MOST_LENGTH = 1_000;
    private static final int MOST_ANSWERS = 600;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    private final VisitStore visits;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final CurrentUser user;
    private final Clock clock;

    VisitDrafts(VisitStore visits, JdbcClient jdbc, Vault vault, CurrentUser user, Clock clock) {
        this.visits = visits;
        this.jdbc = jdbc;
        this.vault = vault;
        this.user = user;
        this.clock = clock;
    }

    private record Kept(UUID id, byte[] sealed) {}

    /** One's own answers as they were typed, by their names; empty when there is no draft. */
    @Transactional(readOnly = true)
    public Map<String, String> of(UUID visit) {
        visits.find(visit).orElseThrow(VisitNotFound::new);
        return jdbc.sql("select id, sealed from visit_draft where visit_id = ? and written_by = ?")
                .params(visit, user.username())
                .query((row, n) -> new Kept(row.getObject("id", UUID.class), row.getBytes("sealed")))
                .optional()
                .map(this::opened)
                .orElse(Map.of());
    }

    /**
     * Keeps the whole form as it stands.
     *
     * @return when it was kept
     * @throws RecordedMeanwhile when the visit has been recorded
     */
    public Instant keep(UUID visit, Map<String, String> answers) {
        if (answers.size() > MOST_ANSWERS) throw new Refusal("followup.tooLong", MOST_LENGTH);
        for (String text : answers.values())
            if (text.length() > MOST_LENGTH) throw new Refusal("followup.tooLong", MOST_LENGTH);
        VisitDetail detail = visits.locked(visit).orElseThrow(VisitNotFound::new);
        if (!detail.state().toMake()) throw new RecordedMeanwhile(detail.visit());
        Instant now = clock.instant();
        UUID id = jdbc.sql("select id from visit_draft where visit_id = ? and written_by = ?")
                .params(visit, user.username())
                .query(UUID.class)
                .optional()
                .orElseGet(NewId::next);
        byte[] sealed = vault.seal(JSON.writeValueAsString(new TreeMap<>(answers)), context(id));
        jdbc.sql("""
                        insert into visit_draft (id, visit_id, written_by, written_at, sealed) values (?, ?, ?, ?, ?)
                        on duplicate key update written_at = values(written_at), sealed = values(sealed)""")
                .params(id, visit, user.username(), LocalDateTime.ofInstant(now, ZoneOffset.UTC), sealed)
                .update();
        return now;
    }

    /**
     * What the browser seals with what is typed while the line is cut: the same for one visit and account at any time, and
     * for no other.
     *
     * @return 32 bytes
     */
    @Transactional(readOnly = true)
    public byte[] browserKey(UUID visit) {
        visits.find(visit).orElseThrow(VisitNotFound::new);
        return vault.index(visit + ":" + user.username(), "visit_draft.browser");
    }

    private Map<String, String> opened(Kept kept) {
        return JSON.readValue(vault.open(kept.sealed(), context(kept.id())), new TypeReference<>() {});
    }

    static String context(UUID id) {
        return "visit_draft.sealed:" + id;
    }
}
