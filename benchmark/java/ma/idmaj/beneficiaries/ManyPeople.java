package ma.idmaj.beneficiaries;

import ma.idmaj.benchmark.MadePeople;
import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Puts many invented people into the database the short way: their rows and tokens, as the service would have made them.
 * Seeds as far apart as there are people go into one database.
 */
public final class ManyPeople {

    private static final int BATCH = 2_000;

    private ManyPeople() {}

    public static void fill(JdbcTemplate jdbc, int count, long seed) {
        var made = new MadePeople(seed);
        var random = new Random(seed);
        List<UUID> centres = jdbc.queryForList("select id from centre order by id", UUID.class);
        List<String> divisions = jdbc.queryForList("select code from division order by code", String.class);
        for (int done = 0; done < count; done += BATCH) {
            var people = new ArrayList<Object[]>();
            var tokens = new ArrayList<Object[]>();
            for (int i = done; i < Math.min(count, done + BATCH); i++) {
                PersonName name = made.next();
                long n = seed + i;
                UUID id = new UUID(0x0190_0000_0000_7000L + (n << 16), 0x8000_0000_0000_0000L | random.nextLong() >>> 2);
                byte[] index = ByteBuffer.allocate(32).putLong(n).array();
                people.add(new Object[] {
                    id, name.ar(), name.latin(), NameWords.sortKey(name, true), NameWords.sortKey(name, false), index,
                    divisions.get(random.nextInt(divisions.size())), centres.get(random.nextInt(centres.size()))
                });
                NameWords.tokens(name).forEach(token -> tokens.add(new Object[] {
                    id, token, NameWords.sortKey(name, true), NameWords.sortKey(name, false)
                }));
            }
            jdbc.batchUpdate(
                    "insert into beneficiary (id, name_ar, name_latin, sort_ar, sort_latin, cin_index, cin_masked, phone_masked,"
                            + " birth_date, sex, address, division_code, centre_id, training, created_at, created_by, version)"
                            + " values (?, ?, ?, ?, ?, ?, 'BE••••12', '', '1990-01-01', 'MALE', '', ?, ?, '', now(3), 'made', 0)",
                    people);
            jdbc.batchUpdate("insert into name_token (beneficiary_id, token, sort_ar, sort_latin) values (?, ?, ?, ?)", tokens);
        }
        jdbc.execute("analyze table beneficiary, name_token");
    }
}
