package ma.idmaj.beneficiaries.photo;

import ma.idmaj.shared.Retained;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Photos of long ago: nobody is recognised by them any more. */
@Component
class OldPhotos implements Retained {

    private final JdbcClient jdbc;

    OldPhotos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String category() {
        return "PHOTOS";
    }

    @Override
    public List<Due> due(LocalDate before, @Nullable UUID after, int most) {
        return jdbc.sql("""
                        select x.id, x.file_id person, null ceremony from file_photo x
                        where x.put_at < :before and (:after is null or x.id > :after)
                        order by x.id limit :most""")
                .param("before", before)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("ceremony", UUID.class)))
                .list();
    }

    @Override
    public void end(UUID id) {
        jdbc.sql("delete from file_photo where id = ?").param(id).update();
    }
}
