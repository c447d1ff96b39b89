package ma.idmaj.ceremonies.press;

import ma.idmaj.shared.Money;

/**
 * An amount as it is published: to the nearest 1.000 DH from 100.000 on, to the nearest 100 from 10.000, to the nearest
 * 10 from 1.000, below to the dirham; halves up. The list keeps its centimes. Steps divide one another, so that of two
 * amounts the larger never looks the smaller.
 *
 * @param dirhams whole
 * @param exact   whether nothing was rounded away, so that no «about» is due
 */
public record PublishedAmount(long dirhams, boolean exact) {

    public static PublishedAmount of(Money money) {
        long step = step(money.centimes());
        long rounded = Math.floorDiv(money.centimes() + step / 2, step) * step;
        return new PublishedAmount(rounded / 100, rounded == money.centimes());
    }

    private static long step(long centimes) {
        if (centimes >= 10_000_000) return 100_000;
        if (centimes >= 1_000_000) return 10_000;
        return centimes >= 100_000 ? 1_000 : 100;
    }

    /** {@code 455.000}: as official texts write it, in both languages. */
    public String format() {
        String text = Money.ofDirhams(dirhams).format();
        return text.substring(0, text.indexOf(','));
    }
}
