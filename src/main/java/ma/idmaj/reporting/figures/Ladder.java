package ma.idmaj.reporting.figures;

import ma.idmaj.shared.SmallGroups;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many reached each of several rungs, as far as it may be told. Whoever reached one reached those below, so that two
 * rungs told tell who stopped between them as well.
 *
 * @param reached by rung; null where it is not told
 */
record Ladder(List<@Nullable Integer> reached) {

    /**
     * By itself: rungs of fewer than five go together with a neighbour, rather not across the one that matters.
     *
     * @param stopped people by the rung they stopped on
     * @param key     the rung that is told if any can be
     */
    static Ladder of(int[] stopped, int key) {
        var blocks = new ArrayList<Block>();
        for (int rung = 0; rung < stopped.length; rung++) blocks.add(new Block(rung, stopped[rung]));
        for (int small = small(blocks); small >= 0 && blocks.size() > 1; small = small(blocks)) {
            boolean down = small > 0 && (blocks.get(small).first != key || small == blocks.size() - 1);
            int lower = down ? small - 1 : small;
            Block upper = blocks.remove(lower + 1);
            blocks.set(lower, new Block(blocks.get(lower).first, blocks.get(lower).people + upper.people));
        }
        var reached = new ArrayList<@Nullable Integer>(Collections.nCopies(stopped.length, null));
        int left = Arrays.stream(stopped).sum();
        if (!SmallGroups.tellable(left)) return new Ladder(reached);
        for (Block block : blocks) {
            reached.set(block.first, left);
            left -= block.people;
        }
        return new Ladder(reached);
    }

    private record Block(int first, int people) {}

    private static int small(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) if (!SmallGroups.tellable(blocks.get(i).people)) return i;
        return -1;
    }

    /** All rungs between hidden ones are hidden: what is told then are sums of cells that are not, or of all that are. */
    private static Ladder of(int[] stopped, boolean[] hidden) {
        int first = -1;
        int last = -1;
        for (int rung = 0; rung < stopped.length; rung++) {
            if (!hidden[rung]) continue;
            if (first < 0) first = rung;
            last = rung;
        }
        int all = Arrays.stream(stopped).sum();
        var reached = new ArrayList<@Nullable Integer>();
        int left = all;
        for (int rung = 0; rung < stopped.length; rung++) {
            boolean between = first >= 0 && rung > first && rung <= last;
            reached.add(between || !SmallGroups.tellable(all) ? null : Integer.valueOf(left));
            left -= stopped[rung];
        }
        return new Ladder(reached);
    }

    @Nullable
    Integer at(int rung) {
        return reached.get(rung);
    }

    /** The rungs from one on. */
    Ladder from(int rung) {
        return new Ladder(reached.subList(rung, reached.size()));
    }

    /** On top of so many rungs, which all who are here have reached too: they are told like the first, or not. */
    Ladder on(int rungs, boolean told) {
        var all = new ArrayList<@Nullable Integer>(Collections.nCopies(rungs, told ? reached.getFirst() : null));
        all.addAll(reached);
        return new Ladder(all);
    }

    /**
     * The ladders of groups beside the whole's and each other's. Groups that may not be told apart have none.
     *
     * @param stopped people of each group by the rung they stopped on
     * @param told    the groups whose size is told
     * @param whole   what is told of all of them together
     */
    static Map<String, Ladder> beside(Map<String, int[]> stopped, Set<String> told, Ladder whole) {
        var names = new ArrayList<String>();
        var rows = new ArrayList<int[]>();
        int[] rest = null;
        for (var group : new TreeMap<>(stopped).entrySet()) {
            if (told.contains(group.getKey())) {
                names.add(group.getKey());
                rows.add(group.getValue());
            } else {
                rest = rest == null ? group.getValue().clone() : plus(rest, group.getValue());
            }
        }
        if (rest != null) rows.add(rest);
        if (rows.isEmpty()) return Map.of();
        int rungs = rows.getFirst().length;
        List<int[]> blocks = blocks(whole);
        var table = new int[rows.size()][blocks.size()];
        for (int row = 0; row < rows.size(); row++)
            for (int block = 0; block < blocks.size(); block++)
                for (int rung = blocks.get(block)[0]; rung <= blocks.get(block)[1]; rung++)
                    table[row][block] += rows.get(row)[rung];
        boolean[][] hidden = HiddenCells.of(table);
        var ladders = new ArrayList<Ladder>();
        for (int row = 0; row < rows.size(); row++) ladders.add(of(table[row], hidden[row]));
        evenOut(ladders, table);
        var named = new LinkedHashMap<String, Ladder>();
        for (int row = 0; row < names.size(); row++) named.put(names.get(row), spread(ladders.get(row), blocks, rungs));
        return named;
    }

    /**
     * Where one group alone hides a rung, or those that do are fewer than five there together, the whole less the others
     * would tell it.
     */
    private static void evenOut(List<Ladder> ladders, int[][] stopped) {
        for (int block = 0; block < stopped[0].length; block++) {
            int rung = block;
            while (tellsTheSilent(ladders, stopped, rung)) {
                Ladder smallest = ladders.stream()
                        .filter(ladder -> ladder.at(rung) != null)
                        .min((a, b) -> Integer.compare(size(a, rung), size(b, rung)))
                        .orElseThrow();
                ladders.set(ladders.indexOf(smallest), smallest.without(rung));
            }
        }
    }

    private static boolean tellsTheSilent(List<Ladder> ladders, int[][] stopped, int rung) {
        int silent = 0;
        int people = 0;
        for (int row = 0; row < stopped.length; row++) {
            if (ladders.get(row).at(rung) != null) continue;
            silent++;
            for (int above = rung; above < stopped[row].length; above++) people += stopped[row][above];
        }
        return silent > 0 && silent < stopped.length && (silent == 1 || !SmallGroups.tellable(people));
    }

    private static int size(Ladder ladder, int rung) {
        Integer people = ladder.at(rung);
        return people == null || people == 0 ? Integer.MAX_VALUE : people;
    }

    private Ladder without(int rung) {
        var fewer = new ArrayList<>(reached);
        fewer.set(rung, null);
        return new Ladder(fewer);
    }

    /** Runs of rungs that the whole tells as one: first and last of each. */
    private static List<int[]> blocks(Ladder whole) {
        var blocks = new ArrayList<int[]>();
        for (int rung = 0; rung < whole.reached.size(); rung++) {
            if (rung == 0 || whole.at(rung) != null) blocks.add(new int[] {rung, rung});
            else blocks.getLast()[1] = rung;
        }
        return blocks;
    }

    private static Ladder spread(Ladder ladder, List<int[]> blocks, int rungs) {
        var reached = new ArrayList<@Nullable Integer>(Collections.nCopies(rungs, null));
        for (int block = 0; block < blocks.size(); block++) reached.set(blocks.get(block)[0], ladder.at(block));
        return new Ladder(reached);
    }

    private static int[] plus(int[] a, int[] b) {
        int[] sum = a.clone();
        for (int i = 0; i < b.length; i++) sum[i] += b[i];
        return sum;
    }
}
