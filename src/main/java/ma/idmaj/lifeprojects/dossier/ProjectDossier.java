package ma.idmaj.lifeprojects.dossier;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.pathway.ActionState;
import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.pathway.PathwayState;
import ma.idmaj.lifeprojects.pathway.ResponsibleSide;
import ma.idmaj.lifeprojects.qualification.QualificationState;
import ma.idmaj.lifeprojects.qualification.ReferralState;

import org.springframework.stereotype.Component;

import java.util.List;

/** The person's projects and the way they went: steps, diagnosis, actions, trainings, referrals. */
@Component
class ProjectDossier implements DossierPart {

    /** A table's rows of the person's projects, with the project's title. */
    static String ofProjects(String table, String order) {
        return """
                select x.*, p.title_ar project_ar, p.title_fr project_fr
                from %s x join life_project p on p.id = x.life_project_id
                where p.beneficiary_id = :person order by p.created_at, p.id, %s""".formatted(table, order);
    }

    @Override
    public List<DossierRows> rows() {
        return List.of(projects(), steps(), diagnosis(), actions(), trainings(), referrals());
    }

    private static DossierRows projects() {
        return DossierRows.of("projects", "life_project", """
                        select p.*, t.name_ar trade_ar, t.name_fr trade_fr
                        from life_project p left join trade t on t.code = p.trade_code
                        where p.beneficiary_id = :person order by p.created_at, p.id""")
                .both("project", "title")
                .both("trade", "trade")
                .choice("state", "state", ProjectState.class)
                .flag("approvedOutside", "approved_outside")
                .text("sourceDigest", "source_digest")
                .moment("confirmedAt", "confirmed_at")
                .moment("openedAt", "created_at")
                .without("made of the title, to search by", "folded_title")
                .without("told by its name", "trade_code");
    }

    private static DossierRows steps() {
        return DossierRows.of(
                        "projectSteps", "life_project_step", ofProjects("life_project_step", "x.occurred_at, x.id"))
                .both("project", "project")
                .choice("state", "state", ProjectState.class)
                .moment("at", "occurred_at")
                .text("note", "note");
    }

    private static DossierRows diagnosis() {
        return DossierRows.of("diagnosis", "pathway_entry", ofProjects("pathway_entry", "x.pathway"))
                .both("project", "project")
                .choice("pathway", "pathway", Pathway.class)
                .choice("state", "state", PathwayState.class)
                .choice("side", "side", ResponsibleSide.class)
                .text("note", "note")
                .day("lookedOn", "looked_on")
                .day("dueOn", "due_on")
                .moment("recordedAt", "written_at");
    }

    private static DossierRows actions() {
        return DossierRows.of("actions", "project_action", ofProjects("project_action", "x.due_on, x.id"))
                .both("project", "project")
                .choice("pathway", "pathway", Pathway.class)
                .text("what", "what")
                .day("dueOn", "due_on")
                .choice("state", "state", ActionState.class)
                .day("endedOn", "ended_on")
                .text("note", "note")
                .moment("recordedAt", "created_at");
    }

    private static DossierRows trainings() {
        return DossierRows.of("trainings", "qualification", ofProjects("qualification", "x.from_on, x.id"))
                .both("project", "project")
                .text("course", "course")
                .text("issuer", "body")
                .day("from", "from_on")
                .day("to", "to_on")
                .number("hours", "hours")
                .choice("state", "state", QualificationState.class)
                .text("attestation", "attestation")
                .text("note", "note")
                .moment("recordedAt", "written_at");
    }

    private static DossierRows referrals() {
        return DossierRows.of("referrals", "referral", """
                        select x.*, p.title_ar project_ar, p.title_fr project_fr, o.name_ar partner_ar, o.name_fr partner_fr
                        from referral x join life_project p on p.id = x.life_project_id
                        join partner o on o.id = x.partner_id
                        where p.beneficiary_id = :person order by x.sent_on, x.id""")
                .both("project", "project")
                .both("partner", "partner")
                .choice("pathway", "pathway", Pathway.class)
                .text("reason", "reason")
                .day("on", "sent_on")
                .choice("state", "state", ReferralState.class)
                .day("decidedOn", "decided_on")
                .text("note", "note");
    }

    @Override
    public int order() {
        return 40;
    }
}
