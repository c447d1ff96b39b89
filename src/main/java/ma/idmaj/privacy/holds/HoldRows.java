package ma.idmaj.privacy.holds;

import ma.idmaj.beneficiaries.RowsOfPerson;
import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Holds follow the file that stays when two become one, and the person is told of them. */
@Component
class HoldRows extends RowsOfPerson implements DossierPart {

    HoldRows(JdbcClient jdbc) {
        super(jdbc, "legalHold", "legal_hold", "person_id", false);
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
