package ma.idmaj.funding.money;

import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount by shares so that the parts make up the whole to the centime (largest remainder). Who has reached the
 * cap pays the cap, and the rest falls to the others by their shares. The same amount and shares always give the same
 * parts; a larger amount takes at most one centime from any part.
 */
public final class CentimeSplit {

    /**
     * @param weight how much of the whole, against the other shares
     * @param cap    what it pays at most; null without a limit
     */
    public record Share(long weight, @Nullable Money cap) {

        public Share {
            if (weight < 0 || (cap != null && cap.isNegative())) throw new IllegalArgumentException("negative share");
        }
    }

    private final List<Share> shares;
    private final long[] parts;
    private final BigInteger[] remainders;

    private CentimeSplit(List<Share> shares) {
        this.shares = shares;
        this.parts = new long[shares.size()];
        this.remainders = new BigInteger[shares.size()];
        Arrays.fill(remainders, BigInteger.ZERO);
    }

    /**
     * @return a part for each share, in the order of the shares
     * @throws Refusal when all caps together do not reach the amount
     */
    public static List<Money> of(Money whole, List<Share> shares) {
        if (whole.isNegative()) throw new IllegalArgumentException("negative amount");
        if (shares.isEmpty()) return List.of();
        var split = new CentimeSplit(shares);
        split.spread(whole);
        return Arrays.stream(split.parts).mapToObj(Money::new).toList();
    }

    /** Fills up those whose part by shares reaches their cap, until nobody's does; then rounds the parts of the others. */
    private void spread(Money whole) {
        long rest = whole.centimes();
        var open = new ArrayList<>(IntStream.range(0, parts.length)
                .filter(i -> shares.get(i).weight() > 0)
                .boxed()
                .toList());
        List<Integer> full = atCap(open, rest);
        while (!full.isEmpty()) {
            for (int i : full) {
                parts[i] = cap(i);
                rest -= parts[i];
            }
            open.removeAll(full);
            full = atCap(open, rest);
        }
        if (open.isEmpty()) {
            if (rest > 0) throw capsReached(whole, new Money(rest));
            return;
        }
        round(open, rest);
    }

    private List<Integer> atCap(List<Integer> open, long rest) {
        BigInteger weights = weights(open);
        return open.stream()
                .filter(i -> shares.get(i).cap() != null
                        && product(rest, shares.get(i).weight()).compareTo(weights.multiply(BigInteger.valueOf(cap(i))))
                                >= 0)
                .toList();
    }

    private void round(List<Integer> open, long rest) {
        BigInteger weights = weights(open);
        long given = 0;
        for (int i : open) {
            BigInteger[] quota = product(rest, shares.get(i).weight()).divideAndRemainder(weights);
            parts[i] = quota[0].longValueExact();
            remainders[i] = quota[1];
            given += parts[i];
        }
        // Among equals the larger share, then the one named first: sorting keeps their order.
        open.sort(Comparator.<Integer, BigInteger>comparing(i -> remainders[i])
                .thenComparing(i -> shares.get(i).weight())
                .reversed());
        for (int i : open.subList(0, Math.toIntExact(rest - given))) parts[i]++;
    }

    private long cap(int i) {
        Money cap = shares.get(i).cap();
        return cap == null ? Long.MAX_VALUE : cap.centimes();
    }

    private BigInteger weights(List<Integer> open) {
        return open.stream()
                .map(i -> BigInteger.valueOf(shares.get(i).weight()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static Refusal capsReached(Money whole, Money uncovered) {
        return new Refusal(
                "funding.capsReached", whole.format(), whole.minus(uncovered).format(), uncovered.format());
    }
}
