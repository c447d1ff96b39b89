package ma.idmaj.catalogue;

import org.jspecify.annotations.Nullable;

/** @param words of the name or specification, in either script; empty for all */
public record ItemFilter(
        String words, @Nullable Sector sector, @Nullable ItemState state) {}
