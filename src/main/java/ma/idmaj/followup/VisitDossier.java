package ma.idmaj.followup;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.beneficiaries.dossier.IssuedRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** Visits made and to be made, and the reports issued of them. */
@Component
class VisitDossier implements DossierPart {

    @Override
    public List<DossierRows> rows() {
        return List.of(
                DossierRows.of("visits", "follow_up_visit", """
                                select v.*, p.title_ar project_ar, p.title_fr project_fr
                                from follow_up_visit v join life_project p on p.id = v.life_project_id
                                where v.beneficiary_id = :person order by v.due_on, v.id""")
                        .both("project", "project")
                        .number("months", "months")
                        .day("dueOn", "due_on")
                        .choice("state", "state", VisitState.class)
                        .day("doneOn", "done_on")
                        .text("note", "note")
                        .day("plannedOn", "planned_on")
                        .moment("recordedAt", "recorded_at")
                        .without("name of staff", "visitor")
                        .without("name of the form that recorded it", "sent_as"),
                IssuedRows.of(
                        "issuedVisitPapers",
                        "subject = 'visit' and subject_id in"
                                + " (select id from follow_up_visit where beneficiary_id = :person)"));
    }

    @Override
    public int order() {
        return 80;
    }
}
