package ma.idmaj.catalogue.review.ui;

import ma.idmaj.catalogue.review.Finding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the reader stands in the queue: it goes on by itself after a decision, and what is put off comes last. */
class ReviewQueue {

    private final Set<String> later = new LinkedHashSet<>();
    private List<Finding> findings = List.of();
    private int at;
    private int done;

    /** The queue read anew; the reader stands at this finding, or at the place it would have where it is gone. */
    void load(List<Finding> fresh, @Nullable String key) {
        var inOrder = new ArrayList<Finding>();
        var last = new ArrayList<Finding>();
        fresh.forEach(finding -> (later.contains(finding.key()) ? last : inOrder).add(finding));
        last.sort((one, other) -> Integer.compare(turn(one), turn(other)));
        inOrder.addAll(last);
        findings = List.copyOf(inOrder);
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).key().equals(key)) at = i;
        }
        if (at >= findings.size()) at = 0;
    }

    private int turn(Finding finding) {
        return List.copyOf(later).indexOf(finding.key());
    }

    void restart() {
        at = 0;
        done = 0;
        later.clear();
    }

    @Nullable
    Finding current() {
        return findings.isEmpty() ? null : findings.get(at);
    }

    /** The finding that comes up when these are decided; null after the last. */
    @Nullable
    String keyAfter(List<Finding> decided) {
        Set<String> gone = new LinkedHashSet<>();
        decided.forEach(finding -> gone.add(finding.key()));
        for (int step = 1; step <= findings.size(); step++) {
            String key = findings.get((at + step) % findings.size()).key();
            if (!gone.contains(key)) return key;
        }
        return null;
    }

    void decided(int many) {
        done += many;
    }

    void takenBack(int many) {
        done = Math.max(0, done - many);
    }

    void next() {
        at = findings.isEmpty() ? 0 : (at + 1) % findings.size();
    }

    void previous() {
        at = findings.isEmpty() ? 0 : (at + findings.size() - 1) % findings.size();
    }

    /** Put off to the end, after what was put off before. */
    void putOff() {
        Finding finding = current();
        if (finding == null) return;
        String next = keyAfter(List.of(finding));
        later.remove(finding.key());
        later.add(finding.key());
        load(findings, next);
    }

    /** Findings of the queue that the same act may decide. */
    List<Finding> alike(Finding finding) {
        return findings.stream()
                .filter(other -> other.rule() == finding.rule())
                .filter(other -> other.acceptable() == finding.acceptable())
                .toList();
    }

    int position() {
        return findings.isEmpty() ? done : done + at + 1;
    }

    int total() {
        return done + findings.size();
    }

    int done() {
        return done;
    }
}
