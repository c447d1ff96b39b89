package ma.idmaj.vault;

import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.Function;

/**
 * Where sealed values stand, and what is needed to seal them anew.
 *
 * @param key     the table's own key, a UUID
 * @param context what the value of a row is sealed as
 * @param index   the column of its blind index, made under the same context; null where there is none
 * @param large   whole pictures and papers: few are held at once
 */
public record SealedColumn(
        String table,
        String key,
        String column,
        Function<UUID, String> context,
        @Nullable String index,
        boolean large) {

    /** Short texts, all under one context. */
    public static SealedColumn words(String table, String column, String context) {
        return new SealedColumn(table, "id", column, id -> context, null, false);
    }

    /** Whole contents, each under its own row's context. */
    public static SealedColumn contents(String table, String key, String column, Function<UUID, String> context) {
        return new SealedColumn(table, key, column, context, null, true);
    }

    public SealedColumn indexedBy(String index) {
        return new SealedColumn(table, key, column, context, index, large);
    }

    public String name() {
        return table + "." + column;
    }
}
