package ma.idmaj.ceremonies.papers;

import ma.idmaj.ceremonies.LineState;
import ma.idmaj.documents.handover.Signing;
import ma.idmaj.shared.YearNumber;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads hand-overs whole, with what was signed. */
@Component
class KeptRecords {

    private static final String ALL = """
            select h.id, h.line_id, l.position, l.state, h.record_year, h.record_number, h.handed_at, h.handed_by,
                   h.signed_by_kind, h.signed_by_name, h.signed_text, h.signed_text_language, h.signed_text_version,
                   h.signature_png, h.mandate_kind, h.mandate_reference, h.mandate_date, h.annulled_at
            from handover h join distribution_line l on l.id = h.line_id
            """;

    private final JdbcClient jdbc;

    KeptRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that stands for the line. */
    Optional<KeptRecord> standing(UUID line) {
        return jdbc.sql(ALL + "where h.standing_line_id = ?")
                .param(line)
                .query(KeptRecords::row)
                .optional();
    }

    /** Whether it stands, and goes on standing until this transaction ends: an undo waits and then finds the paper. */
    boolean holds(UUID record) {
        return jdbc.sql("select annulled_at is null from handover where id = ? lock in share mode")
                .param(record)
                .query(Boolean.class)
                .single();
    }

    /** Those of a line that were annulled, the latest first. */
    List<KeptRecord> annulled(UUID line) {
        return jdbc.sql(ALL + "where h.line_id = ? and h.annulled_at is not null order by h.annulled_at desc")
                .param(line)
                .query(KeptRecords::row)
                .list();
    }

    /** All of a ceremony, annulled ones too, by their numbers. */
    List<KeptRecord> ofCeremony(UUID ceremony) {
        return jdbc.sql(ALL + "where l.ceremony_id = ? order by h.record_year, h.record_number")
                .param(ceremony)
                .query(KeptRecords::row)
                .list();
    }

    private static KeptRecord row(ResultSet row, int n) throws SQLException {
        return new KeptRecord(
                row.getObject("id", UUID.class),
                row.getObject("line_id", UUID.class),
                row.getInt("position"),
                LineState.valueOf(row.getString("state")),
                YearNumber.text(row.getInt("record_year"), row.getInt("record_number")),
                moment(row, "handed_at"),
                row.getString("handed_by"),
                new Signing(
                        text(row, "signed_text"),
                        !"fr".equals(row.getString("signed_text_language")),
                        row.getInt("signed_text_version"),
                        row.getBytes("signature_png"),
                        Signing.Signer.valueOf(Optional.ofNullable(row.getString("signed_by_kind"))
                                .orElse("BENEFICIARY")),
                        text(row, "signed_by_name"),
                        mandate(row)),
                row.getObject("annulled_at") == null ? null : moment(row, "annulled_at"));
    }

    private static Signing.@Nullable Mandate mandate(ResultSet row) throws SQLException {
        String kind = row.getString("mandate_kind");
        if (kind == null) return null;
        return new Signing.Mandate(
                Signing.Mandate.Kind.valueOf(kind),
                text(row, "mandate_reference"),
                row.getObject("mandate_date", LocalDate.class));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
