package ma.idmaj.beneficiaries;

import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the words under which a person is found, in the transaction that writes the name. A file is found under the names
 * of those merged into it, too, and under the one it had before.
 */
@Component
class NameTokens {

    private static final String INSERT =
            "insert into name_token (beneficiary_id, token, sort_ar, sort_latin) values (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    NameTokens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Of files just written, which nobody was found under before. */
    void keepNew(List<Beneficiary> files) {
        var rows = new ArrayList<Object[]>();
        for (Beneficiary file : files)
            for (String token : NameWords.tokens(file.name))
                rows.add(new Object[] {file.id, token, file.sortAr, file.sortLatin});
        jdbc.batchUpdate(INSERT, rows);
    }

    /** The person's row must have been flushed. */
    void keep(UUID id, PersonName name) {
        // Deleting where nothing is locks the end of the table, where every new file writes: two would wait for each
        // other.
        Integer kept =
                jdbc.queryForObject("select count(*) from name_token where beneficiary_id = ?", Integer.class, id);
        if (kept != null && kept > 0) jdbc.update("delete from name_token where beneficiary_id = ?", id);
        var words = new LinkedHashSet<>(NameWords.tokens(name));
        jdbc.query(
                """
                select name_ar, name_latin from beneficiary where merged_into = ?
                union select kept_name_ar, kept_name_latin from beneficiary_merge where kept_id = ? and undone_at is null""",
                row -> {
                    words.addAll(
                            NameWords.tokens(new PersonName(row.getString("name_ar"), row.getString("name_latin"))));
                },
                id,
                id);
        String sortAr = NameWords.sortKey(name, true);
        String sortLatin = NameWords.sortKey(name, false);
        jdbc.batchUpdate(
                INSERT,
                words.stream()
                        .map(token -> new Object[] {id, token, sortAr, sortLatin})
                        .toList());
    }
}
