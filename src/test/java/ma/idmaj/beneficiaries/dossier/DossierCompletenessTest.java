package ma.idmaj.beneficiaries.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.beneficiaries.PersonTables;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Nothing the database keeps of a person is forgotten in the dossier: every table that leads to a person is told or stands
 * here with the reason why not, and so does each column of those that are told.
 */
@DatabaseTest
class DossierCompletenessTest {

    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("name_token", "words of the name, to search by"),
            Map.entry("name_key", "sounds of the name, to search by"),
            Map.entry("name_pair", "the two scripts' words of the name, side by side"),
            Map.entry("duplicate_writer", "names of the staff who wrote in the two files"),
            Map.entry("merge_move", "which rows moved when two files became one; the rows are told"),
            Map.entry("project_preparer", "names of the staff who prepared a project"),
            Map.entry("readiness_task", "what the staff has to do for a line, told by the line"),
            Map.entry("day_act", "what a desk's device sent; the line and its record tell what came of it"),
            Map.entry("piece_movement", "a piece's way through the store; the piece is told"),
            Map.entry("stock_movement", "counted goods on their way through the store; the line is told"),
            Map.entry("stock_promise", "how many of an item a line is promised; the line is told"),
            Map.entry("delivery_piece", "which pieces a delivery brought; pieces and delivery are told"),
            Map.entry("piece_vehicle", "papers of a vehicle, handed over with it"),
            Map.entry(
                    "handover_facts",
                    "what the papers of a hand-over say; its record, its items and the papers are told"),
            Map.entry("frozen_list", "the text of an approved list; its lines are told"),
            Map.entry("list_decision", "decides on a list as a whole"),
            Map.entry("composition", "a list tried out inside an envelope; what came of it is told by the lines"),
            Map.entry("registration", "answers not sent yet, which become the file; no dossier before"),
            Map.entry("committee_session", "minutes of a sitting; what was decided is told file by file"),
            Map.entry("audit_head", "hashes of the trail"),
            Map.entry("audit_sealed_chain", "which entries of the trail a seal covers"));

    /** Left out wherever they stand: ties, order and versions; names of the staff, who have a right of their own. */
    private static final Set<String> EVERYWHERE = Set.of("id", "version", "position", "owner");

    @Autowired
    List<DossierPart> parts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Translations translations;

    @Test
    void everyTableThatLeadsToAPersonIsToldOrLeftOutForAReason() {
        var told = rows().stream().map(DossierRows::table).collect(Collectors.toSet());
        var found = new TreeSet<>(PersonTables.of(jdbc));
        assertThat(found)
                .contains("beneficiary", "phone_call", "committee_missing", "file_paper", "installation_record");
        found.removeAll(told);
        found.removeAll(EXCEPTIONS.keySet());
        assertThat(found)
                .as("tell them in a DossierPart, or write here why not")
                .isEmpty();
        assertThat(told).doesNotContainAnyElementsOf(EXCEPTIONS.keySet());
        assertThat(tables()).containsAll(EXCEPTIONS.keySet());
    }

    @Test
    void everyColumnOfThemIsToldOrLeftOutForAReason() {
        var forgotten = new ArrayList<String>();
        for (DossierRows rows : rows()) {
            if (rows.leftOut().containsKey(DossierRows.OTHERS)) continue;
            for (String column : columns(rows.table())) {
                boolean plain = EVERYWHERE.contains(column)
                        || column.endsWith("_id")
                        || column.endsWith("_by") && !column.equals("signed_by");
                if (!plain && !rows.told().contains(column) && !rows.leftOut().containsKey(column))
                    forgotten.add(rows.key() + ": " + rows.table() + "." + column);
            }
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void everySectionKeyAndChoiceHasWords() {
        var missing = new TreeSet<String>();
        for (Language language : Language.values()) {
            for (DossierRows rows : rows()) {
                need(missing, language, "beneficiaries.dossier." + rows.key());
                rows.keys().keySet().forEach(key -> need(missing, language, "beneficiaries.dossier.field." + key));
                for (var type : rows.choices())
                    for (Enum<?> one : type.getEnumConstants())
                        need(
                                missing,
                                language,
                                one instanceof PaperKind ? "papers.kind." + one.name() : EnumLabels.key(one));
            }
        }
        assertThat(missing).isEmpty();
        assertThat(rows()).extracting(DossierRows::key).doesNotHaveDuplicates();
    }

    private void need(Set<String> missing, Language language, String key) {
        if (!translations.has(language, key)) missing.add(key + " " + language);
    }

    /** Writes the page when it has fallen behind, and fails once so that a key that changed is looked at. */
    @Test
    void thePageOfTheFormatShowsEachKey() throws IOException {
        Path file = Path.of("docs/dossier.md");
        String before = Files.exists(file) ? Files.readString(file) : "";
        String page = page();
        if (!before.equals(page)) Files.writeString(file, page);
        assertThat(before)
                .as(
                        "docs/dossier.md was out of date and has been rewritten: commit it, and see that no key changed its meaning")
                .isEqualTo(page);
    }

    private String page() {
        var text = new StringBuilder("""
                # A person's dossier as JSON

                Written by `DossierCompletenessTest` from the code. `format` is `%s`, `version` is %d; `fileNumber` is the
                person's. `sections` holds, by its key, a list of entries each, empty when nothing is kept. What is not known
                of an entry is left out. Within a version a key keeps its meaning and form; new ones may come.

                | form | written as |
                |---|---|
                | TEXT, CHOICE | a string; a choice is the name of one of a few |
                | BOTH | `{"ar": …, "fr": …}`, a side that is not known is empty |
                | NAME | `{"ar": …, "latin": …}` |
                | DAY, TIME, MOMENT | ISO 8601, moments in UTC |
                | NUMBER, FLAG | a number, `true` or `false` |
                | MONEY | `{"amount": "18000.00", "currency": "MAD"}` |

                | section | keys |
                |---|---|
                """.formatted(DossierJson.FORMAT, DossierJson.VERSION));
        for (DossierRows rows : rows()) {
            text.append("| `").append(rows.key()).append("` | ");
            text.append(rows.keys().entrySet().stream()
                    .map(key -> "`" + key.getKey() + "` " + key.getValue())
                    .collect(Collectors.joining(", ")));
            text.append(" |\n");
        }
        text.append("\nNot in it, and why:\n\n| table | reason |\n|---|---|\n");
        new TreeMap<>(EXCEPTIONS).forEach((table, reason) -> text.append("| `%s` | %s |\n".formatted(table, reason)));
        return text.toString();
    }

    private List<DossierRows> rows() {
        return parts.stream()
                .sorted(Comparator.comparingInt(DossierPart::order))
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list();
    }

    private List<String> columns(String table) {
        return jdbc.sql("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }
}
