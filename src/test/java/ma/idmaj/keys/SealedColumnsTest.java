package ma.idmaj.keys;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No column of sealed values is left behind by a change of keys: each has a part, or stands here with what else it is. */
@DatabaseTest
class SealedColumnsTest {

    private static final Map<String, String> NOT_SEALED = Map.of(
            "handover.signature_png", "a drawing, hashed into the record",
            "installation_record.signature_png", "a drawing, hashed into the record",
            "item_photo.jpeg", "of goods, nobody's",
            "item_photo.thumbnail", "of goods, nobody's",
            "recovery_code.hash", "of random codes, with the account's id; no key",
            "log_in_guard.key_hash", "forgotten within a day: under a new key the counting begins anew");

    @Autowired
    SealedColumns columns;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyColumnOfBytesIsSealedByAPartOrKnownToBeSomethingElse() {
        var found = new TreeSet<>(jdbc.sql("""
                        select concat(c.table_name, '.', c.column_name) from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and t.table_type = 'BASE TABLE'
                          and c.table_name not like 'flyway%'
                          and (c.data_type like '%blob' or c.data_type like '%binary' or c.column_name like '%sealed')""").query(String.class).list());
        assertThat(found).contains("beneficiary.cin_sealed", "registration.answers", "issued_paper.content_sealed");
        found.removeAll(columns.all().stream()
                .flatMap(column -> Stream.of(column.name(), column.table() + "." + column.index()))
                .collect(Collectors.toSet()));
        found.removeAll(NOT_SEALED.keySet());
        assertThat(found)
                .as("name them in a SealedPart, or write here what they are")
                .isEmpty();
    }

    @Test
    void everyPartIsThereWithItsKeyAndItsIndex() {
        assertThat(columns.all()).hasSizeGreaterThan(10);
        assertThat(columns.all()).doesNotHaveDuplicates();
        for (var column : columns.all()) {
            String index = column.index() == null ? "null" : column.index();
            assertThat(jdbc.sql("select " + column.key() + ", " + column.column() + ", " + index + " from "
                                    + column.table() + " limit 0")
                            .query(String.class)
                            .list())
                    .isEmpty();
        }
    }
}
