package ma.idmaj.ceremonies.forgetting;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was brought to the person's premises: pieces and numbers stay, addresses, signatures and remarks go. */
@Component
class GoodsForgetting implements ForgettingPart {

    private static final String ITEMS = "(select i.id from line_item i join distribution_line l on l.id = i.line_id"
            + " where l.beneficiary_id in (:files))";
    private static final String PIECES = "(select id from piece where purpose in " + ITEMS + ")";
    private static final String NOTES = "(select d.note_id from delivery_piece d join piece p on p.id = d.piece_id"
            + " where coalesce(d.purpose, p.purpose) in " + ITEMS + ")";
    private static final String CHOICE = "one of a few words";

    private final JdbcClient jdbc;

    GoodsForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.overwritten("installation_record", "note_id in " + NOTES)
                        .set("signer_name", "if(signed_by = 'RECIPIENT', '', '—')")
                        .struck("signed_text")
                        .blank("signature_png")
                        .keeps(CHOICE, "signed_by", "signed_language"),
                ForgottenRows.overwritten("delivery_note", "id in " + NOTES)
                        .struck("address", "vehicle")
                        .blank("remarks", "canonical")
                        .set("struck_at", ":at")
                        .keeps("of the staff or the carrier", "driver")
                        .keeps("by which the note is still told", "digest")
                        .keeps(CHOICE, "state"),
                ForgottenRows.overwritten("piece_vehicle", "piece_id in " + PIECES)
                        .blank("registration", "insurer", "policy")
                        .keeps(CHOICE, "transfer"),
                ForgottenRows.overwritten("piece_movement", "purpose in " + ITEMS)
                        .blank("reason")
                        .keeps(CHOICE, "from_state", "to_state"),
                ForgottenRows.overwritten("stock_movement", "purpose in " + ITEMS)
                        .blank("reason")
                        .keeps(CHOICE, "kind"));
    }

    @Override
    public List<String> stops(Collection<UUID> files) {
        int open = jdbc.sql("select count(*) from delivery_note where state in ('PLANNED', 'ON_THE_WAY') and id in "
                        + NOTES)
                .param("files", files)
                .query(Integer.class)
                .single();
        return open > 0 ? List.of("ceremonies.forgetting.stop.delivery") : List.of();
    }

    @Override
    public int order() {
        // Before the lines: whose a piece is, they say.
        return 25;
    }
}
