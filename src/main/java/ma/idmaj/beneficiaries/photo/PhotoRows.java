package ma.idmaj.beneficiaries.photo;

import ma.idmaj.beneficiaries.RegistrationDiscarded;
import ma.idmaj.beneficiaries.contents.FileRows;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Photos follow the file they lie under; a file that has one of its own keeps it. */
@Component
class PhotoRows extends FileRows {

    private final JdbcClient jdbc;

    PhotoRows(JdbcClient jdbc) {
        super(jdbc, "file_photo");
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "photo";
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        int there = jdbc.sql("select count(*) from file_photo where file_id = ?")
                .param(to)
                .query(Integer.class)
                .single();
        return there > 0 ? List.of() : super.move(from, to);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void discard(RegistrationDiscarded discarded) {
        deleteAll(discarded.file());
    }
}
