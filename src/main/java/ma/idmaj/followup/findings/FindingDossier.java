package ma.idmaj.followup.findings;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** What visits found of the person's business and equipment. */
@Component
class FindingDossier implements DossierPart {

    private static final String OF_PERSON =
            " join follow_up_visit v on v.id = f.visit_id where v.beneficiary_id = :person order by v.due_on, v.id";

    @Override
    public List<DossierRows> rows() {
        return List.of(
                DossierRows.of(
                                "visitFindings",
                                "visit_finding",
                                "select f.*, v.due_on from visit_finding f" + OF_PERSON)
                        .day("dueOn", "due_on")
                        .choice("activity", "activity", Activity.class)
                        .choice("income", "income_band", IncomeBand.class)
                        .number("daysWorked", "days_worked")
                        .number("jobs", "jobs")
                        .choice("formalStatus", "formal_status", FormalStatus.class)
                        .choice("socialCover", "social_cover", SocialCover.class)
                        .text("nextAction", "next_action")
                        .day("nextActionOn", "next_action_on"),
                DossierRows.of(
                                "visitDifficulties",
                                "visit_difficulty",
                                "select f.*, v.due_on from visit_difficulty f" + OF_PERSON + ", f.difficulty")
                        .day("dueOn", "due_on")
                        .choice("difficulty", "difficulty", Difficulty.class),
                DossierRows.of("visitEquipment", "visit_equipment", """
                                select f.*, i.name_ar item_ar, i.name_fr item_fr, v.due_on from visit_equipment f
                                join line_item i on i.id = f.line_item_id""" + OF_PERSON + ", i.position, f.id")
                        .day("dueOn", "due_on")
                        .both("item", "item")
                        .choice("found", "found", Found.class)
                        .text("note", "note"));
    }

    @Override
    public int order() {
        return 81;
    }
}
