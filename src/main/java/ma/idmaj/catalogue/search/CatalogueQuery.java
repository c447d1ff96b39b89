package ma.idmaj.catalogue.search;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.Sector;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for; what is null does not narrow.
 *
 * @param words       of a name, the model, the reference or the specification, in either script and any order
 * @param trade       its code
 * @param substitutes whether another item may stand in for it
 */
public record CatalogueQuery(
        String words,
        @Nullable Sector sector,
        @Nullable String trade,
        @Nullable ItemKind kind,
        @Nullable ItemState state,
        @Nullable ItemGap lacks,
        @Nullable Boolean substitutes) {

    public static final CatalogueQuery ALL = new CatalogueQuery("", null, null, null, null, null, null);
}
