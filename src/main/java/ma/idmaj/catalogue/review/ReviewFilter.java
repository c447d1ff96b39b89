package ma.idmaj.catalogue.review;

import ma.idmaj.catalogue.Sector;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** @param words of the item, in either script; empty for all */
public record ReviewFilter(
        String words, @Nullable ReviewRule rule, @Nullable Sector sector) {

    public static final ReviewFilter ALL = new ReviewFilter("", null, null);

    /** Whether anything is left out. */
    public boolean narrows() {
        return !equals(ALL);
    }

    boolean takes(Finding finding) {
        return (rule == null || rule == finding.rule()) && takes(finding.item());
    }

    private boolean takes(ItemFacts item) {
        return (sector == null || sector == item.sector())
                && Arrays.stream(SearchKey.of(words).split(" "))
                        .allMatch(word -> item.folded().search().contains(word));
    }
}
