package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.PersonReferences;
import ma.idmaj.beneficiaries.duplicates.PeopleFiles.Files;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes one file of two and two of one again, and writes down what it needs to do the second exactly. */
@Component
class Merges {

    private final JdbcClient jdbc;
    private final PeopleFiles files;
    private final List<PersonReferences> references;
    private final CurrentUser user;
    private final Clock clock;

    Merges(JdbcClient jdbc, PeopleFiles files, List<PersonReferences> references, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.references = references;
        this.user = user;
        this.clock = clock;
    }

    /** A merge that stands. */
    record Merge(UUID id, UUID kept, UUID away, Set<FileFact> taken, PersonName keptName) {}

    /** @param taken the facts whose value of the file merged away stays */
    void merge(UUID suspicion, Files two, Set<FileFact> taken) {
        PersonName before = files.merge(two, taken);
        UUID kept = two.kept();
        UUID away = two.away();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into beneficiary_merge
                          (id, suspicion_id, kept_id, away_id, standing_away_id, taken, kept_name_ar, kept_name_latin,
                           merged_at, merged_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        suspicion,
                        kept,
                        away,
                        away,
                        taken.stream().map(FileFact::name).sorted().collect(Collectors.joining(",")),
                        before.ar(),
                        before.latin(),
                        now(),
                        user.username())
                .update();
        files.keepWords(kept);
        for (PersonReferences module : references) {
            for (UUID row : module.move(away, kept)) {
                jdbc.sql("insert into merge_move (merge_id, kind, row_id) values (?, ?, ?)")
                        .params(id, module.kind(), row)
                        .update();
            }
        }
    }

    /**
     * Before a pair waits again: a file that stands for nobody is decided about by nobody.
     *
     * @throws Refusal when one of the files has been merged into another
     */
    void checkBothStand(UUID one, UUID other) {
        if (!files.bothStand(one, other)) throw new Refusal("beneficiaries.duplicates.laterMergeFirst");
    }

    /** @throws Refusal when a later merge builds on this one */
    Merge undo(UUID suspicion) {
        Merge merge = standing(suspicion);
        int later = jdbc.sql("""
                        select count(*) from beneficiary_merge later join beneficiary_merge this on this.id = ?
                        where later.undone_at is null and later.id <> this.id and later.merged_at >= this.merged_at
                          and (later.kept_id = this.kept_id or later.away_id = this.kept_id)""").param(merge.id()).query(Integer.class).single();
        if (later > 0) throw new Refusal("beneficiaries.duplicates.laterMergeFirst");
        files.part(merge.kept(), merge.away(), merge.taken(), merge.keptName(), under(merge.away()));
        for (PersonReferences module : references) {
            module.moveBack(
                    jdbc.sql("select row_id from merge_move where merge_id = ? and kind = ?")
                            .params(merge.id(), module.kind())
                            .query(UUID.class)
                            .list(),
                    merge.away());
        }
        jdbc.sql("update beneficiary_merge set standing_away_id = null, undone_at = ?, undone_by = ? where id = ?")
                .params(now(), user.username(), merge.id())
                .update();
        files.keepWords(merge.kept());
        files.keepWords(merge.away());
        return merge;
    }

    private Merge standing(UUID suspicion) {
        return jdbc.sql("""
                        select id, kept_id, away_id, taken, kept_name_ar, kept_name_latin from beneficiary_merge
                        where suspicion_id = ? and undone_at is null""")
                .param(suspicion)
                .query((row, n) -> new Merge(
                        row.getObject("id", UUID.class),
                        row.getObject("kept_id", UUID.class),
                        row.getObject("away_id", UUID.class),
                        facts(row.getString("taken")),
                        new PersonName(row.getString("kept_name_ar"), row.getString("kept_name_latin"))))
                .single();
    }

    /** Files merged into one before it was merged away itself, however many steps below. */
    private List<UUID> under(UUID file) {
        return jdbc.sql("""
                        with recursive under as (
                            select away_id from beneficiary_merge where kept_id = ? and undone_at is null
                            union
                            select m.away_id from beneficiary_merge m join under u on m.kept_id = u.away_id
                            where m.undone_at is null)
                        select away_id from under""").param(file).query(UUID.class).list();
    }

    private static Set<FileFact> facts(String names) {
        var facts = EnumSet.noneOf(FileFact.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(FileFact::valueOf)
                .forEach(facts::add);
        return facts;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
