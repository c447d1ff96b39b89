package ma.idmaj.catalogue;

import java.util.Set;

/** One item of the review queue with all there is to look at. */
public record ReviewRow(ItemRow item, Set<ReviewReason> reasons) {}
