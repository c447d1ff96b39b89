package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The files worth comparing with one, looked up by indexes alone: two words of the name, the day of birth also with day
 * and month exchanged, the phones, the CIN. A slip in the CIN is met by the others.
 */
@Component
class Candidates {

    /** A look-up that brings more tells nothing by itself. */
    static final int MOST = 500;

    private final JdbcClient jdbc;
    private final PeopleFiles files;
    private final CountedNames names;

    Candidates(JdbcClient jdbc, PeopleFiles files, CountedNames names) {
        this.jdbc = jdbc;
        this.files = files;
        this.names = names;
    }

    record Hit(UUID id, Likeness likeness) {}

    /** @param except the file itself; null for one not yet written. @return the most alike first */
    List<Hit> alike(Traits traits, @Nullable UUID except, double least) {
        Set<UUID> ids = ids(traits);
        ids.remove(except);
        return alike(traits, ids, least);
    }

    /** Of these files alone. */
    List<Hit> alike(Traits traits, Set<UUID> ids, double least) {
        Map<UUID, Traits> others = new HashMap<>(files.traits(ids));
        var all = new ArrayList<>(others.values());
        all.add(traits);
        var score = new LikenessScore(names.among(all));
        return others.entrySet().stream()
                .map(other -> new Hit(other.getKey(), score.compare(traits, other.getValue())))
                .filter(hit -> hit.likeness().score() >= least)
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.likeness().score()))
                .toList();
    }

    /** The files worth comparing, each with the version it has: whether one was written since shows without opening it. */
    Map<UUID, Long> versions(Traits traits, UUID except) {
        Set<UUID> ids = ids(traits);
        ids.remove(except);
        var versions = new HashMap<UUID, Long>();
        if (ids.isEmpty()) return versions;
        jdbc.sql("select id, version from beneficiary where id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    versions.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return versions;
    }

    private Set<UUID> ids(Traits traits) {
        var ids = new LinkedHashSet<UUID>();
        if (traits.cin() != null)
            look(ids, "select id from beneficiary where cin_index in (?, ?)", files.indexes(traits.cin()));
        for (Phone phone : traits.phones()) {
            List<byte[]> indexes = files.indexes(phone);
            look(ids, "select id from beneficiary where phone_index in (?, ?)", indexes);
            look(ids, "select id from beneficiary where second_phone_index in (?, ?)", indexes);
        }
        for (LocalDate birth : births(traits.birth()))
            look(ids, "select id from beneficiary where birth_date = ?", List.of(Date.valueOf(birth)));
        for (String key : NameKeys.of(traits.name()))
            look(ids, "select beneficiary_id from name_key where name_key = ?", List.of(key));
        return ids;
    }

    private void look(Set<UUID> ids, String sql, List<?> values) {
        ids.addAll(jdbc.sql(sql + " limit " + MOST)
                .params(values)
                .query(UUID.class)
                .list());
    }

    static List<LocalDate> births(@Nullable LocalDate birth) {
        if (birth == null) return List.of();
        boolean exchanges = birth.getDayOfMonth() <= 12 && birth.getDayOfMonth() != birth.getMonthValue();
        return exchanges
                ? List.of(birth, LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue()))
                : List.of(birth);
    }
}
