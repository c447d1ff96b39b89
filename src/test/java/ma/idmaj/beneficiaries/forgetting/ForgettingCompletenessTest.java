package ma.idmaj.beneficiaries.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.beneficiaries.PersonTables;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Nothing the database keeps of a person survives the person's being made anonymous: every table that leads to a person is
 * forgotten or stands here with the reason why not, and so does each column with words or bytes of those overwritten.
 */
@DatabaseTest
class ForgettingCompletenessTest {

    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("audit_entry", "only ever added to, and names nobody by its rule"),
            Map.entry("audit_head", "hashes of the trail"),
            Map.entry("audit_sealed_chain", "hashes of the trail"),
            Map.entry("merge_move", "which rows moved when two files became one"),
            Map.entry("people_import_row", "that a row of a file became a file"),
            Map.entry("project_preparer", "names of the staff who prepared a project"),
            Map.entry("readiness_task", "what the staff had to do for a line"),
            Map.entry("line_item", "items, quantities, prices: figures"),
            Map.entry("reserve_item", "items, quantities, prices: figures"),
            Map.entry("need_substitute", "items of the catalogue"),
            Map.entry("needs_kit", "a kit of the catalogue"),
            Map.entry("day_act", "what a desk's device sent: kinds, states and numbers"),
            Map.entry("stock_promise", "how many of an item a line was promised"),
            Map.entry("piece", "a piece of equipment; its serial number is the equipment's"),
            Map.entry("delivery_piece", "which pieces a delivery brought"),
            Map.entry("frozen_list", "struck row by row, and told by its digest"),
            Map.entry("committee_session", "its minutes are struck row by row, and told by their digest"),
            Map.entry("list_decision", "decides on a list as a whole"),
            Map.entry("composition", "tells projects by their ids alone"),
            Map.entry("press_person", "that a line was named"),
            Map.entry("registration", "answers not sent yet, which become the file or are discarded"));

    @Autowired
    List<ForgettingPart> parts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTableThatLeadsToAPersonIsForgottenOrKeptForAReason() {
        var forgotten = rows().stream().map(ForgottenRows::table).collect(Collectors.toSet());
        var found = new TreeSet<>(PersonTables.of(jdbc));
        assertThat(found).contains("beneficiary", "phone_call", "committee_missing", "file_paper", "privacy_request");
        found.removeAll(forgotten);
        found.removeAll(EXCEPTIONS.keySet());
        assertThat(found)
                .as("forget them in a ForgettingPart, or write here why not")
                .isEmpty();
        assertThat(forgotten).doesNotContainAnyElementsOf(EXCEPTIONS.keySet());
    }

    @Test
    void everyColumnWithWordsOrBytesIsOverwrittenOrKeptForAReason() {
        var left = new ArrayList<String>();
        for (ForgottenRows rows : rows()) {
            if (rows.gone()) continue;
            for (String column : wordsAndBytes(rows.table())) {
                boolean plain = column.endsWith("_id") || column.endsWith("_by");
                if (!plain && !rows.columns().contains(column) && !rows.kept().containsKey(column))
                    left.add(rows.table() + "." + column);
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void eachPartNamesColumnsThatThereAre() {
        for (ForgottenRows rows : rows()) {
            var there = jdbc.sql("select column_name from information_schema.columns"
                            + " where table_schema = database() and table_name = ?")
                    .param(rows.table())
                    .query(String.class)
                    .list();
            assertThat(there)
                    .as(rows.table())
                    .containsAll(rows.columns())
                    .containsAll(rows.kept().keySet());
        }
    }

    private List<ForgottenRows> rows() {
        return parts.stream().flatMap(part -> part.rows().stream()).toList();
    }

    private List<String> wordsAndBytes(String table) {
        return jdbc.sql("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = ? and data_type regexp 'char|text|blob|binary'")
                .param(table)
                .query(String.class)
                .list();
    }
}
