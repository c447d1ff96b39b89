package ma.idmaj.papers;

import org.springframework.stereotype.Component;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Codes nobody knows, counted by the address they came from: after {@link #MOST} within {@link #WINDOW} that address
 * waits. Twelve signs of 32 are not guessed; this keeps a program that tries from costing anything. Kept in memory, so
 * it is each server's own and gone with it; known codes are never counted, so an office may check as many as it has.
 */
@Component
public class Guesses {

    static final int MOST = 20;
    public static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> misses = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    Guesses(Clock clock) {
        this.clock = clock;
    }

    public synchronized void missed(String address) {
        var times = misses.computeIfAbsent(network(address), unknown -> new ArrayDeque<>());
        forgetOld(times);
        if (times.size() < MOST) times.addLast(clock.instant());
    }

    public synchronized boolean tooMany(String address) {
        var times = misses.get(network(address));
        if (times == null) return false;
        forgetOld(times);
        if (times.isEmpty()) misses.remove(network(address));
        return times.size() >= MOST;
    }

    private void forgetOld(Deque<Instant> times) {
        Instant since = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(since)) times.removeFirst();
    }

    /** One household or office has a whole /64 of IPv6. */
    private static String network(String address) {
        if (!address.contains(":")) return address;
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
