package ma.idmaj.stock.orders;

import org.jspecify.annotations.Nullable;

/**
 * Which orders are looked for.
 *
 * @param words of the supplier's name, or an order's number; empty for all
 * @param state null for all
 */
public record OrderFilter(String words, @Nullable OrderState state) {}
