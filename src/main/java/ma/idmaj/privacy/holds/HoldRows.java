package ma.idmaj.privacy.holds;

import ma.idmaj.beneficiaries.PersonReferences;
import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Holds follow the file that stays when two become one, and the person is told of them. */
@Component
class HoldRows implements PersonReferences, DossierPart {

    private final JdbcClient jdbc;

    HoldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "legalHold";
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        var rows = jdbc.sql("select id from legal_hold where person_id = ?")
                .param(from)
                .query(UUID.class)
                .list();
        moveBack(rows, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<UUID> rows, UUID to) {
        if (rows.isEmpty()) return;
        jdbc.sql("update legal_hold set person_id = :to where id in (:rows)")
                .param("to", to)
                .param("rows", rows)
                .update();
    }

    @Override
    public List<DossierRows> rows() {
        return List.of(DossierRows.of(
                        "holds", "legal_hold", "select * from legal_hold where person_id = :person order by set_at, id")
                .text("reason", "reason")
                .day("untilOn", "until_on")
                .moment("setAt", "set_at")
                .moment("liftedAt", "lifted_at"));
    }

    @Override
    public int order() {
        return 86;
    }
}
