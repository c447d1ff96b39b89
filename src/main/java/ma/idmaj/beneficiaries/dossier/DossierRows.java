package ma.idmaj.beneficiaries.dossier;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rows a table holds about a person, and which of its columns tell what. Said column by column, so that a test can ask
 * of each column of the table whether it is told or why it is left out.
 */
public final class DossierRows {

    /** Reads a value; null, an empty text and an empty name are not known. */
    public interface Read {
        @Nullable
        Object value(ResultSet row) throws SQLException;
    }

    /** Stands for all columns that are not told. */
    public static final String OTHERS = "*";

    private record Column(String key, DossierType type, Read read) {}

    private final String key;
    private final String table;
    private final String sql;
    private final List<Column> columns = new ArrayList<>();
    private final Set<Class<? extends Enum<?>>> choices = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();

    private DossierRows(String key, String table, String sql) {
        this.key = key;
        this.table = table;
        this.sql = sql;
    }

    /** @param sql of all rows, with {@code :person} for the person's id */
    public static DossierRows of(String key, String table, String sql) {
        return new DossierRows(key, table, sql);
    }

    public DossierRows text(String key, String column) {
        return add(key, DossierType.TEXT, row -> row.getString(column), column);
    }

    /** A text in both languages: {@code start_ar} and {@code start_fr}. */
    public DossierRows both(String key, String start) {
        return add(
                key,
                DossierType.BOTH,
                row -> new LocalizedText(words(row, start + "_ar"), words(row, start + "_fr")),
                start + "_ar",
                start + "_fr");
    }

    /** A name in both scripts: {@code start_ar} and {@code start_latin}. */
    public DossierRows name(String key, String start) {
        return add(
                key,
                DossierType.NAME,
                row -> new PersonName(words(row, start + "_ar"), words(row, start + "_latin")),
                start + "_ar",
                start + "_latin");
    }

    public DossierRows day(String key, String column) {
        return add(key, DossierType.DAY, row -> row.getObject(column, LocalDate.class), column);
    }

    public DossierRows time(String key, String column) {
        return add(key, DossierType.TIME, row -> row.getObject(column, LocalTime.class), column);
    }

    public DossierRows moment(String key, String column) {
        return add(
                key,
                DossierType.MOMENT,
                row -> {
                    var at = row.getObject(column, LocalDateTime.class);
                    return at == null ? null : at.toInstant(ZoneOffset.UTC);
                },
                column);
    }

    public DossierRows number(String key, String column) {
        return add(
                key,
                DossierType.NUMBER,
                row -> {
                    long number = row.getLong(column);
                    return row.wasNull() ? null : number;
                },
                column);
    }

    public DossierRows flag(String key, String column) {
        return add(
                key,
                DossierType.FLAG,
                row -> {
                    boolean flag = row.getBoolean(column);
                    return row.wasNull() ? null : flag;
                },
                column);
    }

    public DossierRows money(String key, String column) {
        return add(
                key,
                DossierType.MONEY,
                row -> {
                    long centimes = row.getLong(column);
                    return row.wasNull() ? null : new Money(centimes);
                },
                column);
    }

    public <E extends Enum<E>> DossierRows choice(String key, String column, Class<E> type) {
        choices.add(type);
        return add(
                key,
                DossierType.CHOICE,
                row -> {
                    String name = row.getString(column);
                    return name == null ? null : Enum.valueOf(type, name);
                },
                column);
    }

    /** That a picture or a paper is there, which is handed over by itself. */
    public DossierRows there(String key, String column) {
        return add(key, DossierType.FLAG, row -> row.getObject(column) == null ? null : Boolean.TRUE, column);
    }

    /** A value of one's own making, out of these columns. */
    public DossierRows value(String key, DossierType type, Read read, String... from) {
        return add(key, type, read, from);
    }

    /** @param reason why these columns are not told to the person */
    public DossierRows without(String reason, String... columns) {
        for (String column : columns) leftOut.put(column, reason);
        return this;
    }

    /** @param reason why no other column of the table is told */
    public DossierRows withoutOthers(String reason) {
        leftOut.put(OTHERS, reason);
        return this;
    }

    private DossierRows add(String key, DossierType type, Read read, String... from) {
        columns.add(new Column(key, type, read));
        told.addAll(List.of(from));
        return this;
    }

    public String key() {
        return key;
    }

    public String table() {
        return table;
    }

    /** The keys of an entry with the form of what stands under them. */
    public Map<String, DossierType> keys() {
        var keys = new LinkedHashMap<String, DossierType>();
        columns.forEach(column -> keys.put(column.key, column.type));
        return keys;
    }

    /** The enums one of which may be told: each has to have its words. */
    public Set<Class<? extends Enum<?>>> choices() {
        return Collections.unmodifiableSet(choices);
    }

    /** Columns that are told, those of joined tables by their names in the query. */
    public Set<String> told() {
        return Collections.unmodifiableSet(told);
    }

    /** Columns of the table that are not, with the reason. */
    public Map<String, String> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    DossierSection read(JdbcClient jdbc, UUID person) {
        return new DossierSection(
                key,
                jdbc.sql(sql)
                        .param("person", person)
                        .query((row, n) -> entry(row))
                        .list());
    }

    /** Empty where a joined row is not there. */
    private static String words(ResultSet row, String column) throws SQLException {
        String words = row.getString(column);
        return words == null ? "" : words;
    }

    private List<DossierFact> entry(ResultSet row) throws SQLException {
        var facts = new ArrayList<DossierFact>();
        for (Column column : columns) {
            Object value = column.read.value(row);
            if (known(value)) facts.add(new DossierFact(column.key, value));
        }
        return facts;
    }

    private static boolean known(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case LocalizedText both -> !both.ar().isEmpty() || !both.fr().isEmpty();
            case PersonName name -> !name.ar().isEmpty() || !name.latin().isEmpty();
            default -> true;
        };
    }
}
