package ma.idmaj.beneficiaries.papers;

import ma.idmaj.beneficiaries.RegistrationDiscarded;
import ma.idmaj.beneficiaries.contents.FileRows;
import ma.idmaj.documents.files.FileType;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The list of a file's papers; papers follow the file they lie under. */
@Component
class PaperRows extends FileRows {

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        super(jdbc, "file_paper");
        this.jdbc = jdbc;
    }

    /** The latest attached first. */
    List<PaperRow> of(UUID file) {
        return jdbc.sql("""
                        select id, reference, kind, note, dated_on, file_type, size_bytes, attached_at, attached_by
                        from file_paper where file_id = ? order by attached_at desc, id desc""")
                .param(file)
                .query((row, n) -> new PaperRow(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getString("note"),
                        row.getObject("dated_on", LocalDate.class),
                        FileType.valueOf(row.getString("file_type")),
                        row.getInt("size_bytes"),
                        row.getObject("attached_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("attached_by")))
                .list();
    }

    @Override
    public String kind() {
        return "paper";
    }

    @EventListener
    @Order(2)
    @Transactional(propagation = Propagation.MANDATORY)
    void discard(RegistrationDiscarded discarded) {
        deleteAll(discarded.file());
    }
}
