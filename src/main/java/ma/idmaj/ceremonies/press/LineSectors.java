package ma.idmaj.ceremonies.press;

import ma.idmaj.catalogue.Sector;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The sector of each line as the public reads it, in texts and on paper alike: two answers could be taken from each other. */
@Component
public class LineSectors {

    private final JdbcClient jdbc;

    LineSectors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That of the project's trade; where it has none, the one that was named for the line; no entry without either. */
    public Map<UUID, Sector> of(UUID ceremony) {
        var sectors = new HashMap<UUID, Sector>();
        jdbc.sql("""
                        select l.id, coalesce(t.sector, s.sector) as sector from distribution_line l
                        join life_project p on p.id = l.life_project_id left join trade t on t.code = p.trade_code
                        left join press_line_sector s on s.line_id = l.id
                        where l.ceremony_id = ? and coalesce(t.sector, s.sector) is not null""").param(ceremony).query(row -> {
            sectors.put(row.getObject("id", UUID.class), Sector.valueOf(row.getString("sector")));
        });
        return sectors;
    }

    /** How the lines may be told by sector. */
    public static SectorShares shares(List<UUID> lines, Map<UUID, Sector> sectors) {
        var counts = new EnumMap<Sector, Integer>(Sector.class);
        int unknown = 0;
        for (UUID line : lines) {
            Sector sector = sectors.get(line);
            if (sector == null) unknown++;
            else counts.merge(sector, 1, Integer::sum);
        }
        return SectorShares.of(counts, unknown);
    }
}
