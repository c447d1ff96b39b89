package ma.idmaj.followup.making;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** Photos taken on visits, and forms begun. */
@Component
class MakingDossier implements DossierPart {

    private static final String OF_PERSON =
            " join follow_up_visit v on v.id = f.visit_id where v.beneficiary_id = :person order by v.due_on, f.id";

    @Override
    public List<DossierRows> rows() {
        return List.of(
                DossierRows.of("visitPhotos", "visit_photo", "select f.*, v.due_on from visit_photo f" + OF_PERSON)
                        .day("dueOn", "due_on")
                        .moment("at", "put_at")
                        .there("photo", "sealed")
                        .without("its size", "width", "height"),
                DossierRows.of("visitDrafts", "visit_draft", "select f.*, v.due_on from visit_draft f" + OF_PERSON)
                        .day("dueOn", "due_on")
                        .moment("at", "written_at")
                        .without("not sent yet: what it will say is told when it is", "sealed"));
    }

    @Override
    public int order() {
        return 84;
    }
}
