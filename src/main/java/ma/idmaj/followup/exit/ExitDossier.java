package ma.idmaj.followup.exit;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** How the person's projects left the programme, and what was proposed before. */
@Component
class ExitDossier implements DossierPart {

    @Override
    public List<DossierRows> rows() {
        return List.of(
                DossierRows.of("exitProposals", "exit_proposal", """
                                select e.*, p.title_ar project_ar, p.title_fr project_fr from exit_proposal e
                                join life_project p on p.id = e.life_project_id
                                where p.beneficiary_id = :person order by e.proposed_at, e.id""")
                        .both("project", "project")
                        .choice("outcome", "outcome", ExitOutcome.class)
                        .day("since", "since")
                        .choice("reason", "reason", ExitReason.class)
                        .text("note", "note")
                        .moment("proposedAt", "proposed_at")
                        .choice("answer", "answer", ExitAnswer.class)
                        .text("answerNote", "answer_note")
                        .moment("decidedAt", "decided_at"),
                DossierRows.of("businessOutcomes", "business_outcome", """
                                select o.*, p.title_ar project_ar, p.title_fr project_fr from business_outcome o
                                join life_project p on p.id = o.life_project_id
                                where p.beneficiary_id = :person order by o.since, o.life_project_id""")
                        .both("project", "project")
                        .choice("outcome", "outcome", ExitOutcome.class)
                        .day("since", "since")
                        .choice("reason", "reason", ExitReason.class)
                        .moment("recordedAt", "recorded_at"));
    }

    @Override
    public int order() {
        return 83;
    }
}
