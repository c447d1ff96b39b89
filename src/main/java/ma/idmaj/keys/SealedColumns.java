package ma.idmaj.keys;

import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;
import ma.idmaj.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Every column of sealed values there is, in one order, and what stands in them. */
@Component
class SealedColumns {

    /** Empty, or overwritten with nothing: no seal. */
    private static final String HOLDS = "%1$s is not null and left(%1$s, 5) not in ('', x'0000000000')";

    private final List<SealedColumn> columns;
    private final Vault vault;
    private final JdbcClient jdbc;

    SealedColumns(List<SealedPart> parts, Vault vault, JdbcClient jdbc) {
        this.columns = parts.stream()
                .flatMap(part -> part.columns().stream())
                .sorted(Comparator.comparing(SealedColumn::name))
                .toList();
        this.vault = vault;
        this.jdbc = jdbc;
    }

    List<SealedColumn> all() {
        return columns;
    }

    /** Which rows of a column have to be looked at: with an index all, since only the opened value tells whether it is right. */
    static String wanting(SealedColumn column) {
        String holds = HOLDS.formatted(column.column());
        return column.index() == null ? holds + " and left(" + column.column() + ", 5) <> :mark" : holds;
    }

    byte[] mark() {
        return HexFormat.of().parseHex(vault.sealMark());
    }

    long toLookAt() {
        return columns.stream()
                .mapToLong(column -> jdbc.sql("select count(*) from " + column.table() + " where " + wanting(column))
                        .param("mark", mark())
                        .query(Long.class)
                        .single())
                .sum();
    }

    List<KeyUse> uses() {
        long[] counts = new long[3];
        byte[] other = vault.otherSealMark().map(HexFormat.of()::parseHex).orElse(new byte[] {0});
        for (SealedColumn column : columns)
            jdbc.sql("""
                            select coalesce(sum(m = :now), 0), coalesce(sum(m = :other), 0),
                              coalesce(sum(m not in (:now, :other)), 0)
                            from (select left(%s, 5) m from %s where %s) marks""".formatted(column.column(), column.table(), HOLDS.formatted(column.column())))
                    .param("now", mark())
                    .param("other", other)
                    .query(row -> {
                        for (int i = 0; i < counts.length; i++) counts[i] += row.getLong(i + 1);
                    });
        var uses = new ArrayList<KeyUse>();
        uses.add(new KeyUse(KeyUse.Kind.SEALS, vault.sealMark(), counts[0]));
        vault.otherSealMark().ifPresent(mark -> uses.add(new KeyUse(KeyUse.Kind.ALSO_OPENS, mark, counts[1])));
        if (counts[2] > 0) uses.add(new KeyUse(KeyUse.Kind.UNMARKED, "", counts[2]));
        uses.add(new KeyUse(KeyUse.Kind.INDEXES, vault.indexMark(), null));
        vault.otherIndexMark().ifPresent(mark -> uses.add(new KeyUse(KeyUse.Kind.ALSO_FINDS, mark, null)));
        return uses;
    }
}
