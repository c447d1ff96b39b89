package ma.idmaj.beneficiaries.forgetting;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of a person's rows in one table: they are deleted, or some columns are overwritten and the others kept for
 * a reason. Said column by column, so that a test can ask of each what becomes of it.
 */
public final class ForgottenRows {

    private final String table;
    private final String where;
    private final boolean deleted;
    private final Map<String, String> overwritten = new LinkedHashMap<>();
    private final Map<String, String> kept = new LinkedHashMap<>();

    private ForgottenRows(String table, String where, boolean deleted) {
        this.table = table;
        this.where = where;
        this.deleted = deleted;
    }

    /** @param where of the person's rows, with {@code :files} for the ids of the person's files */
    public static ForgottenRows deleted(String table, String where) {
        return new ForgottenRows(table, where, true);
    }

    /** @param where as of {@link #deleted} */
    public static ForgottenRows overwritten(String table, String where) {
        return new ForgottenRows(table, where, false);
    }

    /** Rows that stay as they are; each column says why. */
    public static ForgottenRows kept(String table) {
        return new ForgottenRows(table, "", false);
    }

    /** Papers issued: number, digest and day stay, facts and content go. @param condition as of {@link #deleted} */
    public static ForgottenRows papers(String condition) {
        return overwritten("issued_paper", condition)
                .set("facts_sealed", "''")
                // Not of the length of anything that was sealed.
                .set("content_sealed", "repeat(char(0), 29)")
                .set("emptied_at", ":at")
                .keeps(
                        "the paper's number, digest and state, by which it is still told",
                        "kind",
                        "subject",
                        "languages",
                        "code",
                        "digest",
                        "content_digest",
                        "standing_digest",
                        "validity")
                .keeps("names the occasion", "about_ar", "about_fr")
                .keeps("names nobody, by its rule", "withdrawn_reason", "withdrawn_reason_fr");
    }

    /** @param expression in SQL; may read the row, and {@code :at} */
    public ForgottenRows set(String column, String expression) {
        overwritten.put(column, expression);
        return this;
    }

    /** A text there: overwritten by a dash, where a rule of the table asks for some text. */
    public ForgottenRows struck(String... columns) {
        for (String column : columns) set(column, "'" + Forgotten.STRUCK + "'");
        return this;
    }

    public ForgottenRows blank(String... columns) {
        for (String column : columns) set(column, "''");
        return this;
    }

    public ForgottenRows unknown(String... columns) {
        for (String column : columns) set(column, "null");
        return this;
    }

    /** A text that need not be there: a dash where it is. */
    public ForgottenRows struckIfThere(String... columns) {
        for (String column : columns) set(column, "if(" + column + " is null, null, '" + Forgotten.STRUCK + "')");
        return this;
    }

    /** @param reason why these stay as they are */
    public ForgottenRows keeps(String reason, String... columns) {
        for (String column : columns) kept.put(column, reason);
        return this;
    }

    String where() {
        return where;
    }

    public String table() {
        return table;
    }

    public boolean gone() {
        return deleted;
    }

    public Set<String> columns() {
        return Collections.unmodifiableSet(overwritten.keySet());
    }

    public Map<String, String> kept() {
        return Collections.unmodifiableMap(kept);
    }

    void forget(JdbcClient jdbc, Forgotten person) {
        if (!deleted && overwritten.isEmpty()) return;
        String act = deleted
                ? "delete from " + table
                : "update " + table + " set "
                        + overwritten.entrySet().stream()
                                .map(column -> column.getKey() + " = " + column.getValue())
                                .collect(Collectors.joining(", "));
        jdbc.sql(act + " where " + where)
                .param("files", person.files())
                .param("at", LocalDateTime.ofInstant(person.at(), ZoneOffset.UTC))
                .update();
    }
}
