package ma.idmaj.catalogue.review;

import java.util.List;

/**
 * What stands beside a finding.
 *
 * @param prices reference prices, the oldest first
 * @param quotes the newest first; those that no longer count too
 * @param same   the two items of a double, the earlier first; else none
 */
public record Evidence(List<PriceStep> prices, List<Quote> quotes, List<ItemUse.Use> uses, List<ItemFacts> same) {}
