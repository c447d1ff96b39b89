package ma.idmaj.funding.composition.solver;

import ma.idmaj.lifeprojects.needs.NeedPriority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Tries every list of a small instance by the rules as they are written for people, and keeps the best. */
final class Exhaustive {

    private record Line(Candidate candidate, Need need) {}

    private final Instance instance;
    private final List<Line> lines = new ArrayList<>();
    private final Choice[] taken;
    private long[] best = {};

    Exhaustive(Instance instance) {
        this.instance = instance;
        for (Candidate candidate : instance.candidates())
            for (Need need : candidate.needs()) lines.add(new Line(candidate, need));
        taken = new Choice[lines.size()];
    }

    /** What the best list reaches, level by level; empty when no list keeps the rules. */
    Optional<long[]> best() {
        walk(0);
        return best.length == 0 ? Optional.empty() : Optional.of(best);
    }

    private void walk(int line) {
        if (line == lines.size()) {
            if (allowed()) {
                long[] levels = levels();
                if (best.length == 0 || Arrays.compare(levels, best) > 0) best = levels;
            }
            return;
        }
        taken[line] = null;
        walk(line + 1);
        for (Choice choice : lines.get(line).need.choices()) {
            if (!choice.priced()) continue;
            taken[line] = choice;
            walk(line + 1);
        }
        taken[line] = null;
    }

    private Set<Candidate> in() {
        var in = new HashSet<Candidate>();
        for (int i = 0; i < taken.length; i++) if (taken[i] != null) in.add(lines.get(i).candidate);
        return in;
    }

    private boolean allowed() {
        var in = in();
        long whole = 0;
        var each = new HashMap<Candidate, Long>();
        var pieces = new HashMap<UUID, Integer>();
        for (int i = 0; i < taken.length; i++) {
            Line line = lines.get(i);
            boolean given = taken[i] != null;
            if (line.need.essential() && in.contains(line.candidate) && !given) return false;
            if (line.need.fixing() == Fixing.IN && !given || line.need.fixing() == Fixing.OUT && given) return false;
            if (!given) continue;
            long cost = line.need.quantity() * taken[i].unitPrice().centimes();
            whole += cost;
            each.merge(line.candidate, cost, Long::sum);
            pieces.merge(taken[i].item(), line.need.quantity(), Integer::sum);
        }
        if (in.stream().map(Candidate::person).distinct().count() < in.size()) return false;
        if (whole > instance.envelope().centimes()) return false;
        var ceiling = instance.ceiling();
        if (ceiling != null && each.values().stream().anyMatch(sum -> sum > ceiling.centimes())) return false;
        if (pieces.entrySet().stream()
                .anyMatch(p -> p.getValue() > instance.stock().getOrDefault(p.getKey(), Integer.MAX_VALUE)))
            return false;
        for (Candidate candidate : instance.candidates()) {
            if (candidate.fixing() == Fixing.IN && !in.contains(candidate)) return false;
            if (candidate.fixing() == Fixing.OUT && in.contains(candidate)) return false;
        }
        for (Minimum minimum : instance.minimums()) {
            long having = in.stream()
                    .filter(one -> minimum.value().equals(one.traits().get(minimum.trait())))
                    .count();
            boolean enough = minimum.share()
                    ? having * 100 >= (long) minimum.atLeast() * in.size()
                    : having >= minimum.atLeast();
            if (!enough) return false;
        }
        return paid(each);
    }

    /** Co-funders pay in turn, trying every order: enough for two or three, and nothing like the solver's own rule. */
    private boolean paid(Map<Candidate, Long> each) {
        if (instance.cofunders().isEmpty()) return true;
        var bySector = new TreeMap<String, Long>();
        each.forEach((one, sum) -> bySector.merge(one.traits().getOrDefault(Trait.SECTOR, ""), sum, Long::sum));
        return flow(List.copyOf(bySector.entrySet()));
    }

    /** Augments along paths until nothing more can be paid. */
    private boolean flow(List<Map.Entry<String, Long>> sectors) {
        int funders = instance.cofunders().size();
        int sink = 1 + funders + sectors.size();
        long[][] room = new long[sink + 1][sink + 1];
        for (int f = 0; f < funders; f++) {
            room[0][1 + f] = instance.cofunders().get(f).cap().centimes();
            for (int s = 0; s < sectors.size(); s++)
                if (instance.cofunders().get(f).paysFor(sectors.get(s).getKey()))
                    room[1 + f][1 + funders + s] = Long.MAX_VALUE / 4;
        }
        long wanted = 0;
        for (int s = 0; s < sectors.size(); s++) {
            room[1 + funders + s][sink] = sectors.get(s).getValue();
            wanted += sectors.get(s).getValue();
        }
        long paid = 0;
        for (long more; (more = augment(room, 0, Long.MAX_VALUE / 4, new boolean[sink + 1])) > 0; ) paid += more;
        return paid == wanted;
    }

    private static long augment(long[][] room, int at, long most, boolean[] seen) {
        if (at == room.length - 1) return most;
        seen[at] = true;
        for (int to = 0; to < room.length; to++) {
            if (seen[to] || room[at][to] == 0) continue;
            long through = augment(room, to, Math.min(most, room[at][to]), seen);
            if (through > 0) {
                room[at][to] -= through;
                room[to][at] += through;
                return through;
            }
        }
        return 0;
    }

    private long[] levels() {
        var in = in();
        var days = new ArrayList<LocalDate>(instance.candidates().stream()
                .map(Candidate::decidedOn)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList());
        var levels = new ArrayList<Long>();
        levels.add((long) in.size());
        levels.add(given(NeedPriority.USEFUL));
        days.forEach(day -> levels.add(
                in.stream().filter(one -> one.decidedOn().equals(day)).count()));
        levels.add(given(NeedPriority.OPTIONAL));
        levels.add(asAsked());
        return levels.stream().mapToLong(Long::longValue).toArray();
    }

    private long given(NeedPriority priority) {
        long count = 0;
        for (int i = 0; i < taken.length; i++)
            if (taken[i] != null && lines.get(i).need.priority() == priority) count++;
        return count;
    }

    private long asAsked() {
        long count = 0;
        for (int i = 0; i < taken.length; i++) {
            var choices = lines.get(i).need.choices();
            boolean choice = choices.stream().filter(Choice::priced).count() > 1;
            if (choice && taken[i] == choices.getFirst()) count++;
        }
        return count;
    }
}
