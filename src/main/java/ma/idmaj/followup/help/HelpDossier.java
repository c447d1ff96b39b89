package ma.idmaj.followup.help;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** Help that visits asked for, and what was done. */
@Component
class HelpDossier implements DossierPart {

    @Override
    public List<DossierRows> rows() {
        return List.of(DossierRows.of("earlyHelp", "early_help", """
                        select t.*, p.title_ar project_ar, p.title_fr project_fr from early_help t
                        join life_project p on p.id = t.life_project_id
                        where p.beneficiary_id = :person order by t.raised_at, t.id""")
                .both("project", "project")
                .choice("reason", "reason", HelpReason.class)
                .moment("at", "raised_at")
                .text("doneWhat", "done_what")
                .moment("closedAt", "closed_at")
                .without("the reason once more, while it is open", "open_reason"));
    }

    @Override
    public int order() {
        return 82;
    }
}
