package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.duplicates.Candidates.Hit;
import ma.idmaj.shared.Phone;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What {@link Candidates} looks up for one file, for many in a handful of queries. */
@Component
class ManyCandidates {

    private static final int READ_TOGETHER = 1_000;

    private final JdbcClient jdbc;
    private final PeopleFiles files;
    private final CountedNames names;

    ManyCandidates(JdbcClient jdbc, PeopleFiles files, CountedNames names) {
        this.jdbc = jdbc;
        this.files = files;
        this.names = names;
    }

    /** Who asks for a value, by the value; and the files that have it. */
    private static final class LookUp<K> {

        final Map<Object, Set<K>> askedBy = new LinkedHashMap<>();
        final Map<Object, Integer> brought = new HashMap<>();

        void ask(Object value, K person) {
            askedBy.computeIfAbsent(value, none -> new LinkedHashSet<>()).add(person);
        }

        void found(Object value, UUID file, Map<K, Set<UUID>> candidates) {
            if (brought.merge(value, 1, Integer::sum) > Candidates.MOST) return;
            for (K person : askedBy.getOrDefault(value, Set.of())) {
                candidates
                        .computeIfAbsent(person, none -> new LinkedHashSet<>())
                        .add(file);
            }
        }
    }

    /**
     * @param people by whatever they are told apart by; a file's own id keeps it from being compared with itself
     * @return for those with any, the most alike first
     */
    <K> Map<K, List<Hit>> alike(Map<K, Traits> people, double least) {
        Map<K, Set<UUID>> candidates = candidates(people);
        candidates.forEach((person, ids) -> ids.removeIf(person::equals));
        Map<UUID, Traits> others = read(candidates.values());
        var all = new ArrayList<>(others.values());
        all.addAll(people.values());
        var score = new LikenessScore(names.among(all));
        var hits = new LinkedHashMap<K, List<Hit>>();
        candidates.forEach((person, ids) -> {
            var found = ids.stream()
                    .filter(others::containsKey)
                    .map(id -> new Hit(id, score.compare(people.get(person), others.get(id))))
                    .filter(hit -> hit.likeness().score() >= least)
                    .sorted(Comparator.comparingDouble(
                            (Hit hit) -> -hit.likeness().score()))
                    .toList();
            if (!found.isEmpty()) hits.put(person, found);
        });
        return hits;
    }

    private <K> Map<K, Set<UUID>> candidates(Map<K, Traits> people) {
        var byCin = new LookUp<K>();
        var byPhone = new LookUp<K>();
        var byBirth = new LookUp<K>();
        var byName = new LookUp<K>();
        people.forEach((person, traits) -> {
            if (traits.cin() != null) files.indexes(traits.cin()).forEach(index -> byCin.ask(hex(index), person));
            for (Phone phone : traits.phones()) files.indexes(phone).forEach(index -> byPhone.ask(hex(index), person));
            for (LocalDate birth : Candidates.births(traits.birth())) byBirth.ask(birth, person);
            for (String key : NameKeys.of(traits.name())) byName.ask(key, person);
        });
        var found = new LinkedHashMap<K, Set<UUID>>();
        look(
                "select cin_index, id from beneficiary where cin_index in (:values)",
                bytes(byCin),
                row -> byCin.found(hex(row.getBytes(1)), row.getObject(2, UUID.class), found));
        for (String index : List.of("phone_index", "second_phone_index"))
            look(
                    "select " + index + ", id from beneficiary where " + index + " in (:values)",
                    bytes(byPhone),
                    row -> byPhone.found(hex(row.getBytes(1)), row.getObject(2, UUID.class), found));
        look(
                "select birth_date, id from beneficiary where birth_date in (:values)",
                byBirth.askedBy.keySet(),
                row -> byBirth.found(row.getObject(1, LocalDate.class), row.getObject(2, UUID.class), found));
        look(
                "select name_key, beneficiary_id from name_key where name_key in (:values)",
                byName.askedBy.keySet(),
                row -> byName.found(row.getString(1), row.getObject(2, UUID.class), found));
        return found;
    }

    private void look(String sql, Collection<?> values, RowCallbackHandler row) {
        if (!values.isEmpty()) jdbc.sql(sql).param("values", values).query(row);
    }

    private Map<UUID, Traits> read(Collection<Set<UUID>> candidates) {
        var ids = new LinkedHashSet<UUID>();
        candidates.forEach(ids::addAll);
        var list = List.copyOf(ids);
        var read = new HashMap<UUID, Traits>();
        for (int from = 0; from < list.size(); from += READ_TOGETHER)
            read.putAll(files.traits(list.subList(from, Math.min(from + READ_TOGETHER, list.size()))));
        return read;
    }

    private static List<byte[]> bytes(LookUp<?> numbers) {
        return numbers.askedBy.keySet().stream()
                .map(index -> HexFormat.of().parseHex((String) index))
                .toList();
    }

    private static String hex(byte[] index) {
        return HexFormat.of().formatHex(index);
    }
}
