package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.beneficiaries.dossier.DossierType;
import ma.idmaj.vault.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Calls to the person with what was noted of them, and convocations. */
@Component
class ContactDossier implements DossierPart {

    private final Vault vault;

    ContactDossier(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<DossierRows> rows() {
        return List.of(calls(), convocations(), steps());
    }

    private DossierRows calls() {
        return DossierRows.of(
                        "calls",
                        "phone_call",
                        "select * from phone_call where beneficiary_id = :person order by called_at, id")
                .moment("at", "called_at")
                .choice("purpose", "purpose", CallPurpose.class)
                .choice("outcome", "outcome", CallOutcome.class)
                .flag("agreed", "agreed")
                .value(
                        "agreedTo",
                        DossierType.TEXT,
                        row -> open(row.getBytes("agreed_to_sealed"), CallService.AGREED_TO),
                        "agreed_to_sealed")
                .value(
                        "note",
                        DossierType.TEXT,
                        row -> open(row.getBytes("note_sealed"), CallService.NOTE),
                        "note_sealed")
                .moment("recordedAt", "recorded_at")
                .moment("takenBackAt", "taken_back_at");
    }

    private String open(byte @Nullable [] sealed, String context) {
        return sealed == null ? "" : vault.open(sealed, context);
    }

    private static DossierRows convocations() {
        return DossierRows.of(
                        "convocations",
                        "convocation",
                        "select * from convocation where beneficiary_id = :person order by held_on, id")
                .choice("reason", "reason", ConvocationReason.class)
                .day("on", "held_on")
                .time("hour", "held_at")
                .both("place", "place")
                .choice("way", "way", ConvocationWay.class)
                .choice("state", "state", ConvocationState.class);
    }

    private static DossierRows steps() {
        return DossierRows.of("convocationSteps", "convocation_step", """
                        select s.*, c.held_on from convocation_step s join convocation c on c.id = s.convocation_id
                        where c.beneficiary_id = :person order by s.occurred_at, s.id""")
                .day("on", "held_on")
                .choice("state", "state", ConvocationState.class)
                .moment("at", "occurred_at");
    }

    @Override
    public int order() {
        return 30;
    }
}
