package ma.idmaj.ceremonies.rehearsal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * How many of a hundred people each mishap befalls.
 *
 * @param absent with the others a hundred at most
 */
public record Shares(int absent, int proxy, int broken) {

    public static final Shares USUAL = new Shares(8, 5, 5);

    private static final int ALL = 100;

    public Shares {
        if (absent < 0 || proxy < 0 || broken < 0 || absent + proxy + broken > ALL)
            throw new IllegalArgumentException("shares of a hundred");
    }

    /** Draws lots: the same seed befalls the same people of the same list. */
    public Map<UUID, Mishap> draw(Collection<UUID> lines, long seed) {
        var lots = new Random(seed);
        var drawn = new HashMap<UUID, Mishap>();
        var limits = new EnumMap<Mishap, Integer>(Mishap.class);
        limits.put(Mishap.ABSENT, absent);
        limits.put(Mishap.PROXY, absent + proxy);
        limits.put(Mishap.BROKEN_PIECE, absent + proxy + broken);
        for (UUID line : lines) {
            int lot = lots.nextInt(ALL);
            for (Mishap mishap : Mishap.values()) {
                if (lot >= limits.get(mishap)) continue;
                drawn.put(line, mishap);
                break;
            }
        }
        return drawn;
    }
}
