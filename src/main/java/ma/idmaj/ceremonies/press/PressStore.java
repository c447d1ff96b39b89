package ma.idmaj.ceremonies.press;

import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Sha256;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rows of press texts: versions are only ever added, an approved sheet is never written again. */
@Component
class PressStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PressStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal when somebody opened one meanwhile */
    UUID open(UUID ceremony, PressOccasion occasion) {
        UUID id = NewId.next();
        try {
            jdbc.sql("""
                            insert into press_text (id, ceremony_id, occasion, live_ceremony_id, state, latest)
                            values (?, ?, ?, ?, 'DRAFT', 1)""").params(id, ceremony, occasion.name(), ceremony).update();
        } catch (DuplicateKeyException there) {
            throw new Refusal("ceremonies.press.changedMeanwhile");
        }
        return id;
    }

    Optional<PressRow> live(UUID ceremony, PressOccasion occasion) {
        return jdbc.sql("select * from press_text where live_ceremony_id = ? and occasion = ?")
                .params(ceremony, occasion.name())
                .query((row, n) -> text(row))
                .optional();
    }

    /** The newest first. */
    List<PressRow> all(UUID ceremony) {
        return jdbc.sql("select * from press_text where ceremony_id = ? order by id desc")
                .param(ceremony)
                .query((row, n) -> text(row))
                .list();
    }

    Optional<PressRow> text(UUID id) {
        return jdbc.sql("select * from press_text where id = ?")
                .param(id)
                .query((row, n) -> text(row))
                .optional();
    }

    /** Takes the text until the act commits, when it is still as the reader saw it. */
    PressRow unchanged(UUID id, long version) {
        PressRow text = jdbc.sql("select * from press_text where id = ? for update")
                .param(id)
                .query((row, n) -> text(row))
                .optional()
                .orElseThrow(() -> new Refusal("ceremonies.press.changedMeanwhile"));
        if (text.version() != version) throw new Refusal("ceremonies.press.changedMeanwhile");
        return text;
    }

    void add(UUID text, int number, PressDraft draft, String by) {
        jdbc.sql("""
                        insert into press_version (text_id, number, headline_ar, headline_fr, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(text, number, draft.headline().ar(), draft.headline().fr(), by, now())
                .update();
        int position = 0;
        for (PressDraft.Part part : draft.parts()) {
            jdbc.sql("""
                            insert into press_part (text_id, number, position, text_ar, text_fr, formula_id)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            text,
                            number,
                            ++position,
                            part.text().ar(),
                            part.text().fr(),
                            part.formula())
                    .update();
        }
        prepared(text, by);
    }

    void prepared(UUID text, String by) {
        jdbc.sql("insert ignore into press_writer (text_id, username, part) values (?, ?, 'PREPARED')")
                .params(text, by)
                .update();
    }

    /** Whoever prepared the other text has a part in this one: its sentences are copied. */
    void preparedAs(UUID text, UUID other) {
        jdbc.sql("""
                        insert ignore into press_writer (text_id, username, part)
                        select ?, username, 'PREPARED' from press_writer where text_id = ? and part = 'PREPARED'""").params(text, other).update();
    }

    /** Those who named sectors or wrote statements for it had a part in it, too. */
    void preparedAround(PressRow text) {
        jdbc.sql("""
                        insert ignore into press_writer (text_id, username, part)
                        select ?, s.named_by, 'PREPARED' from press_line_sector s
                        join distribution_line l on l.id = s.line_id where l.ceremony_id = ?
                        union select ?, w.written_by, 'PREPARED' from press_statement w
                        where w.ceremony_id = ? and w.occasion = ? and w.state <> 'WITHDRAWN'""")
                .params(
                        text.id(),
                        text.ceremony(),
                        text.id(),
                        text.ceremony(),
                        text.occasion().name())
                .update();
    }

    /** Whether the account has written it, a statement of it or a sector of its list. */
    boolean wrote(PressRow text, String username) {
        return jdbc.sql("""
                        select exists (select 1 from press_writer where text_id = ? and username = ? and part = 'PREPARED')
                          or exists (select 1 from press_statement where ceremony_id = ? and occasion = ?
                                     and state <> 'WITHDRAWN' and written_by = ?)
                          or exists (select 1 from press_line_sector s join distribution_line l on l.id = s.line_id
                                     where l.ceremony_id = ? and s.named_by = ?)""")
                .params(
                        text.id(),
                        username,
                        text.ceremony(),
                        text.occasion().name(),
                        username,
                        text.ceremony(),
                        username)
                .query(Boolean.class)
                .single();
    }

    PressDraft draft(UUID text, int number) {
        LocalizedText headline = jdbc.sql(
                        "select headline_ar, headline_fr from press_version where text_id = ? and number = ?")
                .params(text, number)
                .query((row, n) -> new LocalizedText(row.getString(1), row.getString(2)))
                .single();
        List<PressDraft.Part> parts = jdbc.sql("""
                        select text_ar, text_fr, formula_id from press_part
                        where text_id = ? and number = ? order by position""")
                .params(text, number)
                .query((row, n) -> new PressDraft.Part(
                        new LocalizedText(row.getString(1), row.getString(2)), row.getObject(3, UUID.class)))
                .list();
        return new PressDraft(headline, parts);
    }

    /** The newest first. */
    List<PressVersion> versions(UUID text) {
        return jdbc.sql(
                        "select number, written_by, written_at from press_version where text_id = ? order by number desc")
                .param(text)
                .query((row, n) -> new PressVersion(
                        row.getInt(1), row.getString(2), instant(row.getObject(3, LocalDateTime.class))))
                .list();
    }

    void move(PressRow text, PressState to, int latest, String remark) {
        jdbc.sql("update press_text set state = ?, latest = ?, remark = ?, version = version + 1 where id = ?")
                .params(to.name(), latest, remark, text.id())
                .update();
    }

    void freeze(PressRow text, PressRecord frozen, String by) {
        jdbc.sql("insert into press_writer (text_id, username, part) values (?, ?, 'APPROVED')")
                .params(text.id(), by)
                .update();
        jdbc.sql("""
                        update press_text set state = 'APPROVED', remark = '', approved_by = ?, approved_at = ?, sheet = ?,
                          digest = ?, version = version + 1 where id = ?""")
                .params(by, now(), frozen.canonical(), frozen.digest(), text.id())
                .update();
    }

    void withdraw(PressRow text, String by, String reason) {
        jdbc.sql("""
                        update press_text set state = 'WITHDRAWN', live_ceremony_id = null, withdrawn_by = ?,
                          withdrawn_at = ?, withdrawn_reason = ?, version = version + 1 where id = ?""").params(by, now(), reason, text.id()).update();
    }

    /** @throws Refusal when it is not, letter by letter, what was approved */
    PressSheet sheet(UUID text) {
        return jdbc.sql("select sheet, digest, struck_at from press_text where id = ?")
                .param(text)
                .query((row, n) -> {
                    String sheet = row.getString("sheet");
                    // Of a text that lost a name since, the digest is still that of what was approved.
                    if (row.getObject("struck_at") == null && !Sha256.of(sheet).equals(row.getString("digest")))
                        throw new Refusal("ceremonies.press.tampered");
                    return PressRecord.read(sheet);
                })
                .single();
    }

    /** Texts of the ceremony that were approved before this one, those withdrawn since too: the public may have read them. */
    List<PressSheet> published(UUID ceremony, @Nullable PressRow before) {
        Instant until = before == null ? null : before.approvedAt();
        return all(ceremony).stream()
                .filter(text -> before == null || !text.id().equals(before.id()))
                .filter(text -> text.approvedAt() != null
                        && (until == null || text.approvedAt().isBefore(until)))
                .map(text -> sheet(text.id()))
                .toList();
    }

    void quotes(UUID text, UUID line, boolean named) {
        jdbc.sql("""
                        insert into press_person (text_id, line_id, named) values (?, ?, ?)
                        on duplicate key update named = named or values(named)""").params(text, line, named).update();
    }

    /** Lines of the people an approved text names, or only quotes. */
    List<UUID> people(UUID text, boolean named) {
        return jdbc.sql("select line_id from press_person where text_id = ? and named = ?")
                .params(text, named)
                .query(UUID.class)
                .list();
    }

    Set<UUID> withoutSector(UUID ceremony) {
        return jdbc.sql("""
                        select l.id from distribution_line l join life_project p on p.id = l.life_project_id
                        where l.ceremony_id = ? and p.trade_code is null and l.state <> 'SUBSTITUTED'
                          and not exists (select 1 from press_line_sector s where s.line_id = l.id)""").param(ceremony).query(UUID.class).set();
    }

    /** @return whether the line is one of the ceremony's whose project has no trade */
    boolean nameSector(UUID ceremony, UUID line, String sector, String by) {
        return jdbc.sql("""
                        insert into press_line_sector (line_id, sector, named_by, named_at)
                        select l.id, ?, ?, ? from distribution_line l join life_project p on p.id = l.life_project_id
                        where l.id = ? and l.ceremony_id = ? and p.trade_code is null
                        on duplicate key update sector = values(sector), named_by = values(named_by),
                          named_at = values(named_at)""").params(sector, by, now(), line, ceremony).update() > 0;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static PressRow text(ResultSet row) throws SQLException {
        return new PressRow(
                row.getObject("id", UUID.class),
                row.getObject("ceremony_id", UUID.class),
                PressOccasion.valueOf(row.getString("occasion")),
                PressState.valueOf(row.getString("state")),
                row.getInt("latest"),
                row.getString("remark"),
                row.getString("approved_by"),
                instant(row.getObject("approved_at", LocalDateTime.class)),
                row.getString("digest"),
                row.getString("withdrawn_by"),
                instant(row.getObject("withdrawn_at", LocalDateTime.class)),
                row.getString("withdrawn_reason"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime at) {
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
