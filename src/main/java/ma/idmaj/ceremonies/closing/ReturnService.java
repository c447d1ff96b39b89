package ma.idmaj.ceremonies.closing;

import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The return records of a ceremony; taking one is the closing's act. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CEREMONY_READ')")
public class ReturnService {

    private final ListService lists;
    private final CeremonyService ceremonies;
    private final JdbcClient jdbc;

    ReturnService(ListService lists, CeremonyService ceremonies, JdbcClient jdbc) {
        this.lists = lists;
        this.ceremonies = ceremonies;
        this.jdbc = jdbc;
    }

    /** By the line's id; a case worker reads those of the own people alone. */
    public Map<UUID, ReturnRow> of(UUID ceremonyId) {
        var records = new HashMap<UUID, ReturnRow>();
        jdbc.sql("""
                        select r.* from return_record r join distribution_line l on l.id = r.line_id
                        where l.ceremony_id = ?""").param(ceremonyId).query(row -> {
            UUID line = row.getObject("line_id", UUID.class);
            records.put(
                    line,
                    new ReturnRow(
                            line,
                            row.getInt("return_year"),
                            row.getInt("return_number"),
                            row.getString("reason"),
                            row.getString("taken_by"),
                            row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
        });
        if (!records.isEmpty() && ceremonies.ownPeopleOnly())
            records.keySet()
                    .retainAll(lists.lines(ceremonyId).stream().map(LineRow::id).collect(Collectors.toSet()));
        return records;
    }
}
