package ma.idmaj.ceremonies;

import ma.idmaj.beneficiaries.PersonReferences;
import ma.idmaj.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Lines of lists follow the person whose two files become one: the card read at the desk leads to the file that stays.
 * The text of a frozen list keeps the file it was approved with.
 */
@Component
class LinesOfPerson implements PersonReferences {

    private final LivePlaces places;
    private final JdbcClient jdbc;

    LinesOfPerson(LivePlaces places, JdbcClient jdbc) {
        this.places = places;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "line";
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        if (places.take(List.of(from, to)).size() > 1) throw new Refusal("ceremonies.bothOnAList");
        // Once served twice at one ceremony, always so: that line stays with the file it was made for.
        var rows = jdbc.sql("""
                        select l.id from distribution_line l
                        where l.beneficiary_id = ? and not exists (
                            select 1 from distribution_line o where o.ceremony_id = l.ceremony_id and o.beneficiary_id = ?)""").params(from, to).query(UUID.class).list();
        moveBack(rows, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<UUID> rows, UUID to) {
        if (rows.isEmpty()) return;
        jdbc.sql("""
                        update distribution_line
                        set live_beneficiary_id = if(live_beneficiary_id is null, null, :to), beneficiary_id = :to,
                            version = version + 1
                        where id in (:rows)""").param("to", to).param("rows", rows).update();
    }
}
