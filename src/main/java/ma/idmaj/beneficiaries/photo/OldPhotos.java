package ma.idmaj.beneficiaries.photo;

import ma.idmaj.shared.Retained;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
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
    public String due() {
        return """
                select x.id, x.file_id person, null ceremony from file_photo x
                where x.put_at < :before and (:after is null or x.id > :after)
                order by x.id limit :most""";
    }

    @Override
    public void end(Collection<UUID> ids) {
        jdbc.sql("delete from file_photo where id in (:ids)").param("ids", ids).update();
    }
}
