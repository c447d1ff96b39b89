package ma.idmaj.catalogue.search;

import ma.idmaj.catalogue.search.ItemSearch.Light;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A way to narrow the list: which of its values an item has, and which one is asked for. */
public enum Facet {
    SECTOR(CatalogueQuery::sector, item -> single(item.sector())),
    TRADE(CatalogueQuery::trade, item -> single(item.trade())),
    KIND(CatalogueQuery::kind, item -> single(item.kind())),
    STATE(CatalogueQuery::state, item -> single(item.state())),
    LACKS(CatalogueQuery::lacks, Light::gaps),
    SUBSTITUTES(CatalogueQuery::substitutes, item -> single(item.substitutes()));

    private final Function<CatalogueQuery, @Nullable Object> wanted;
    private final Function<Light, Collection<?>> values;

    Facet(Function<CatalogueQuery, @Nullable Object> wanted, Function<Light, Collection<?>> values) {
        this.wanted = wanted;
        this.values = values;
    }

    Collection<?> values(Light item) {
        return values.apply(item);
    }

    boolean admits(CatalogueQuery query, Light item) {
        Object value = wanted.apply(query);
        return value == null || values(item).contains(value);
    }

    private static Collection<?> single(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }
}
