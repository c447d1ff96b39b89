package ma.idmaj.ceremonies.rehearsal;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.readiness.PointState;
import ma.idmaj.ceremonies.readiness.ReadinessPoint;
import ma.idmaj.ceremonies.readiness.RowPoint;
import ma.idmaj.ceremonies.readiness.RowReadiness;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A day played through: each station takes its people one after the other, all stations at once.
 *
 * @param turns     in the order of the list
 * @param stations  seconds each station is busy
 * @param shortages what would have been missing, in the order of the list
 */
public record Rehearsal(List<Turn> turns, Map<String, Integer> stations, List<Shortage> shortages) {

    /**
     * One person's turn.
     *
     * @param starts seconds after the beginning
     */
    public record Turn(LineRow line, @Nullable Mishap mishap, int starts, int seconds) {

        int ends() {
            return starts + seconds;
        }
    }

    /**
     * What is at hand.
     *
     * @param spare    pieces of each catalogue item that no line of the list needs
     * @param durable  catalogue items that are pieces: those that can be broken and exchanged
     * @param mandates lines whose proxy's mandate has been received
     */
    public record AtHand(Map<UUID, Integer> spare, Set<UUID> durable, Set<UUID> mandates) {}

    public static Rehearsal of(List<RowReadiness> list, Map<UUID, Mishap> mishaps, Timing timing, AtHand atHand) {
        var busy = new LinkedHashMap<String, Integer>();
        var turns = new ArrayList<Turn>();
        var shortages = new ArrayList<Shortage>();
        var spare = new HashMap<>(atHand.spare());
        for (RowReadiness row : list) {
            LineRow line = row.line();
            Mishap mishap = mishaps.get(line.id());
            int starts = busy.getOrDefault(line.station(), 0);
            var turn = new Turn(line, mishap, starts, timing.of(mishap));
            turns.add(turn);
            busy.put(line.station(), turn.ends());
            lacking(row, mishap, atHand, spare, shortages);
        }
        return new Rehearsal(List.copyOf(turns), busy, List.copyOf(shortages));
    }

    /** Until the last station is done. */
    public int seconds() {
        return stations.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How many are handed their equipment. */
    public long served() {
        return turns.stream().filter(turn -> turn.mishap() != Mishap.ABSENT).count();
    }

    private static void lacking(
            RowReadiness row,
            @Nullable Mishap mishap,
            AtHand atHand,
            Map<UUID, Integer> spare,
            List<Shortage> shortages) {
        // Who does not come needs nothing.
        if (mishap == Mishap.ABSENT) return;
        LineRow line = row.line();
        if (mishap == Mishap.PROXY && !atHand.mandates().contains(line.id()))
            shortages.add(shortage(line, ShortageKind.NO_MANDATE, List.of()));
        if (mishap == Mishap.BROKEN_PIECE) {
            breakable(line, atHand).ifPresent(item -> {
                int left = spare.getOrDefault(item.itemId(), 0);
                if (left > 0) spare.put(item.itemId(), left - 1);
                else shortages.add(shortage(line, ShortageKind.NO_OTHER_PIECE, List.of(item.name())));
            });
        }
        for (RowPoint point : row.points()) {
            if (point.state() == PointState.READY) continue;
            kind(point.point()).ifPresent(kind -> shortages.add(shortage(line, kind, point.what())));
        }
    }

    private static Optional<LineRow.Item> breakable(LineRow line, AtHand atHand) {
        return line.items().stream()
                .filter(item -> atHand.durable().contains(item.itemId()))
                .findFirst();
    }

    private static Optional<ShortageKind> kind(ReadinessPoint point) {
        return switch (point) {
            case SERIALS -> Optional.of(ShortageKind.NO_SERIAL);
            case GOODS -> Optional.of(ShortageKind.NO_GOODS);
            case PAPERS -> Optional.of(ShortageKind.NO_PAPERS);
            case PROJECT, PRICES, PHONE, INVITED -> Optional.empty();
        };
    }

    private static Shortage shortage(LineRow line, ShortageKind kind, List<LocalizedText> what) {
        return new Shortage(line.position(), line.name(), kind, what);
    }
}
