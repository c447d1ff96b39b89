package ma.idmaj.followup.care;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.beneficiaries.dossier.DossierType;
import ma.idmaj.beneficiaries.dossier.IssuedRows;
import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.followup.care.cases.ComplaintCategory;
import ma.idmaj.followup.care.cases.ComplaintWay;
import ma.idmaj.followup.care.cases.LossCause;
import ma.idmaj.followup.care.cases.ReturnCondition;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** What the person came back with after the day, and what became of it. */
@Component
class CareDossier implements DossierPart {

    private static final String OF_KIND = """
            select x.*, c.opened_on, i.name_ar item_ar, i.name_fr item_fr from %s x join care_case c on c.id = x.case_id
            left join line_item i on i.id = c.line_item_id
            where c.beneficiary_id = :person order by c.opened_on, c.id""";

    private final CareWords words;

    CareDossier(CareWords words) {
        this.words = words;
    }

    @Override
    public List<DossierRows> rows() {
        return List.of(
                cases(),
                complaints(),
                repairs(),
                returns(),
                losses(),
                IssuedRows.of(
                        "issuedReturnPapers",
                        "subject = 'care' and subject_id in (select id from care_case where beneficiary_id = :person)"));
    }

    private DossierRows cases() {
        return DossierRows.of("care", "care_case", """
                        select c.*, i.name_ar item_ar, i.name_fr item_fr from care_case c
                        left join line_item i on i.id = c.line_item_id
                        where c.beneficiary_id = :person order by c.opened_on, c.id""")
                .day("on", "opened_on")
                .choice("kind", "kind", CareKind.class)
                .both("item", "item")
                .value(
                        "words",
                        DossierType.TEXT,
                        row -> words.said(row.getObject("id", UUID.class), row.getBytes("words_sealed")),
                        "words_sealed")
                .choice("state", "state", CareState.class)
                .day("dueOn", "due_on")
                .day("closedOn", "closed_on")
                .without("the day of the case tells it", "recorded_at")
                .without("what the case is about, once more", "open_thing");
    }

    private DossierRows complaints() {
        return DossierRows.of("complaints", "care_complaint", OF_KIND.formatted("care_complaint"))
                .day("on", "opened_on")
                .choice("category", "category", ComplaintCategory.class)
                .choice("way", "way", ComplaintWay.class)
                .day("answeredOn", "answered_on")
                .value(
                        "answer",
                        DossierType.TEXT,
                        row -> words.answered(row.getObject("case_id", UUID.class), row.getBytes("answer_sealed")),
                        "answer_sealed");
    }

    private static DossierRows repairs() {
        return DossierRows.of("repairs", "care_repair", OF_KIND.formatted("care_repair"))
                .both("item", "item")
                .day("warrantyUntil", "warranty_until")
                .text("workshop", "workshop")
                .day("sentOn", "sent_on")
                .day("backOn", "back_on")
                .money("cost", "cost_centimes");
    }

    private static DossierRows returns() {
        return DossierRows.of("thingsReturned", "care_return", OF_KIND.formatted("care_return"))
                .both("item", "item")
                .number("quantity", "quantity")
                .choice("foundAtReturn", "found", ReturnCondition.class)
                .day("takenOn", "taken_on");
    }

    private static DossierRows losses() {
        return DossierRows.of("losses", "care_loss", OF_KIND.formatted("care_loss"))
                .both("item", "item")
                .number("quantity", "quantity")
                .choice("cause", "cause", LossCause.class)
                .text("declaredTo", "declared_to")
                .text("reference", "reference")
                .day("declaredOn", "declared_on");
    }

    @Override
    public int order() {
        return 82;
    }
}
