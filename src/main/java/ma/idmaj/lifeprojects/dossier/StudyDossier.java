package ma.idmaj.lifeprojects.dossier;

import static ma.idmaj.lifeprojects.dossier.ProjectDossier.ofProjects;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.lifeprojects.committee.Outcome;
import ma.idmaj.lifeprojects.feasibility.Licence;
import ma.idmaj.lifeprojects.feasibility.Power;
import ma.idmaj.lifeprojects.feasibility.PowerSupply;
import ma.idmaj.lifeprojects.feasibility.Premises;
import ma.idmaj.lifeprojects.needs.NeedPriority;

import org.springframework.stereotype.Component;

import java.util.List;

/** What the projects need, whether they will live, what was said of their fit, and what the committee decided. */
@Component
class StudyDossier implements DossierPart {

    @Override
    public List<DossierRows> rows() {
        return List.of(needs(), substitutes(), kits(), feasibility(), costs(), fit(), decisions(), missing());
    }

    private static DossierRows needs() {
        return DossierRows.of("needs", "equipment_need", """
                        select x.*, p.title_ar project_ar, p.title_fr project_fr, i.name_ar item_ar, i.name_fr item_fr
                        from equipment_need x join life_project p on p.id = x.life_project_id
                        join catalogue_item i on i.id = x.item_id
                        where p.beneficiary_id = :person order by p.created_at, p.id, x.position""")
                .both("project", "project")
                .both("item", "item")
                .number("quantity", "quantity")
                .choice("unit", "unit", ItemUnit.class)
                .choice("priority", "priority", NeedPriority.class)
                .text("reason", "reason");
    }

    private static DossierRows substitutes() {
        return DossierRows.of("needSubstitutes", "need_substitute", """
                        select x.*, p.title_ar project_ar, p.title_fr project_fr,
                          n.name_ar item_ar, n.name_fr item_fr, i.name_ar substitute_ar, i.name_fr substitute_fr
                        from need_substitute x join equipment_need e on e.id = x.need_id
                        join life_project p on p.id = e.life_project_id
                        join catalogue_item n on n.id = e.item_id join catalogue_item i on i.id = x.item_id
                        where p.beneficiary_id = :person order by p.created_at, p.id, e.position, i.id""")
                .both("project", "project")
                .both("item", "item")
                .both("substitute", "substitute");
    }

    private static DossierRows kits() {
        return DossierRows.of("kits", "needs_kit", """
                        select x.*, p.title_ar project_ar, p.title_fr project_fr, k.name_ar kit_ar, k.name_fr kit_fr
                        from needs_kit x join life_project p on p.id = x.life_project_id
                        join kit_version k on k.kit_id = x.kit_id and k.version = x.version
                        where p.beneficiary_id = :person order by p.created_at, p.id""")
                .both("project", "project")
                .both("kit", "kit")
                .moment("at", "taken_at");
    }

    private static DossierRows feasibility() {
        return DossierRows.of("feasibility", "feasibility", ofProjects("feasibility", "x.saved_at"))
                .both("project", "project")
                .text("market", "market_words")
                .choice("premises", "premises", Premises.class)
                .text("premisesAddress", "premises_address")
                .money("rent", "rent_centimes")
                .text("premisesEvidence", "premises_evidence")
                .choice("power", "power", Power.class)
                .number("watts", "power_watts")
                .choice("powerSupply", "power_supply", PowerSupply.class)
                .choice("licence", "licence", Licence.class)
                .text("licenceName", "licence_name")
                .money("ownContribution", "own_contribution_centimes")
                .money("price", "price_centimes")
                .money("unitCost", "unit_cost_centimes")
                .number("unitsPerMonth", "units_per_month")
                .moment("recordedAt", "saved_at");
    }

    private static DossierRows costs() {
        return DossierRows.of("feasibilityCosts", "feasibility_cost", ofProjects("feasibility_cost", "x.position"))
                .both("project", "project")
                .text("what", "label")
                .money("amount", "centimes");
    }

    private static DossierRows fit() {
        return DossierRows.of("fit", "fit_shown", ofProjects("fit_shown", "x.shown_at"))
                .both("project", "project")
                .both("words", "text")
                .moment("at", "shown_at");
    }

    private static DossierRows decisions() {
        return DossierRows.of("decisions", "committee_line", """
                        select x.*, p.title_ar project_ar, p.title_fr project_fr, s.held_on
                        from committee_line x join life_project p on p.id = x.life_project_id
                        join committee_session s on s.id = x.session_id
                        where p.beneficiary_id = :person order by s.held_on, x.id""")
                .both("project", "project")
                .day("on", "held_on")
                .choice("outcome", "outcome", Outcome.class)
                .text("reason", "reason")
                .moment("decidedAt", "decided_at")
                .without("who of the staff presented it", "presenter_ar", "presenter_latin");
    }

    private static DossierRows missing() {
        return DossierRows.of("decisionsMissing", "committee_missing", """
                        select x.*, s.held_on from committee_missing x join committee_line l on l.id = x.line_id
                        join life_project p on p.id = l.life_project_id join committee_session s on s.id = l.session_id
                        where p.beneficiary_id = :person order by s.held_on, l.id, x.position""")
                .day("on", "held_on")
                .text("what", "item");
    }

    @Override
    public int order() {
        return 50;
    }
}
