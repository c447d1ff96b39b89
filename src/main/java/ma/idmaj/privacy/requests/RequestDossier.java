package ma.idmaj.privacy.requests;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.beneficiaries.dossier.DossierType;
import ma.idmaj.shared.YearNumber;

import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What the person asked before, and what it stopped. */
@Component
class RequestDossier implements DossierPart {

    private final RequestStore store;

    RequestDossier(RequestStore store) {
        this.store = store;
    }

    @Override
    public List<DossierRows> rows() {
        return List.of(requests(), stops());
    }

    private DossierRows requests() {
        return DossierRows.of(
                        "requests",
                        "privacy_request",
                        "select * from privacy_request where person_id = :person order by request_year, request_number")
                .value(
                        "number",
                        DossierType.TEXT,
                        row -> YearNumber.text(row.getInt("request_year"), row.getInt("request_number")),
                        "request_number",
                        "request_year")
                .choice("kind", "kind", RequestKind.class)
                .day("on", "received_on")
                .choice("way", "way", RequestWay.class)
                .value("contact", DossierType.TEXT, row -> store.open(row, id(row), "contact_sealed"), "contact_sealed")
                .value("wish", DossierType.TEXT, row -> store.open(row, id(row), "wish_sealed"), "wish_sealed")
                .day("dueOn", "due_on")
                .choice("state", "state", RequestState.class)
                .choice("proof", "proof", IdentityProof.class)
                .day("provedOn", "proved_on")
                .day("closedOn", "closed_on")
                .choice("given", "given", Given.class)
                .value("answer", DossierType.TEXT, row -> store.open(row, id(row), "answer_sealed"), "answer_sealed")
                .without("of those who have no file", "name_sealed")
                .without("the days tell it", "received_at", "closed_at");
    }

    private static DossierRows stops() {
        return DossierRows.of(
                        "stops",
                        "privacy_stop",
                        "select * from privacy_stop where person_id = :person order by set_at, id")
                .choice("scope", "scope", StopScope.class)
                .moment("setAt", "set_at")
                .moment("liftedAt", "lifted_at");
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    @Override
    public int order() {
        return 85;
    }
}
