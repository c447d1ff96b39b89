package ma.idmaj.followup.findings;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** What visits found stays as figures of a business that is nobody's any more; free words go. */
@Component
class FindingForgetting implements ForgettingPart {

    private static final String OF_VISITS =
            "visit_id in (select id from follow_up_visit where beneficiary_id in (:files))";
    private static final String FIGURE = "one of a few, for figures";

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.overwritten("visit_finding", OF_VISITS)
                        .blank("next_action")
                        .keeps(FIGURE, "activity", "income_band", "formal_status", "social_cover"),
                ForgottenRows.overwritten("visit_equipment", OF_VISITS)
                        .blank("note")
                        .keeps(FIGURE, "found"),
                ForgottenRows.kept("visit_difficulty").keeps(FIGURE, "difficulty"));
    }

    @Override
    public int order() {
        return 19;
    }
}
