package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.duplicates.MadePeople.Pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the score finds in a made set, candidates looked up by the keys the database has indexes for. */
record Measured(double recall, double precision, List<String> missed, List<String> wrong, int compared) {

    static Measured on(MadePeople people) {
        var files = people.files();
        var score = new LikenessScore(share(files));
        var found = new HashSet<Pair>();
        var wrong = new ArrayList<String>();
        var byKey = new HashMap<Object, List<Integer>>();
        int compared = 0;
        for (int i = 0; i < files.size(); i++) {
            Set<Object> keys = keys(files.get(i));
            var candidates = new TreeSet<Integer>();
            keys.forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
            compared += candidates.size();
            for (int earlier : candidates) {
                Likeness likeness = score.compare(files.get(earlier), files.get(i));
                if (!likeness.suspicious()) continue;
                var pair = new Pair(earlier, i);
                found.add(pair);
                if (!people.duplicates().contains(pair)) wrong.add(told(files, pair, likeness));
            }
            for (Object key : keys)
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        var missed = people.duplicates().stream()
                .filter(pair -> !found.contains(pair))
                .map(pair -> told(files, pair, score.compare(files.get(pair.first()), files.get(pair.second()))))
                .toList();
        double hits = people.duplicates().size() - missed.size();
        return new Measured(hits / people.duplicates().size(), hits / found.size(), missed, wrong, compared);
    }

    /** The names' keys, birth and its swapped form, CIN and phone: what {@code Candidates} asks the database for. */
    private static Set<Object> keys(Traits file) {
        var keys = new HashSet<Object>(NameKeys.of(file.name()));
        LocalDate birth = file.birth();
        if (birth != null) {
            keys.add(birth);
            if (birth.getDayOfMonth() <= 12)
                keys.add(LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue()));
        }
        if (file.cin() != null) keys.add(file.cin());
        keys.addAll(file.phones());
        return keys;
    }

    static NameShare share(List<Traits> files) {
        Map<String, Integer> counts = new HashMap<>();
        for (Traits file : files) {
            var words = new HashSet<String>();
            for (String text : List.of(file.name().ar(), file.name().latin())) {
                NameParts.of(text).forEach(word -> words.add(word.text()));
            }
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return new SmoothedShare(counts, files.size());
    }

    private static String told(List<Traits> files, Pair pair, Likeness likeness) {
        return "%.1f %s%n   %s%n   %s"
                .formatted(likeness.score(), likeness.reasons(), files.get(pair.first()), files.get(pair.second()));
    }
}
