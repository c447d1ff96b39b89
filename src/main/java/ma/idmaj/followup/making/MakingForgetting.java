package ma.idmaj.followup.making;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** Photos of visits and forms not sent go with the person. */
@Component
class MakingForgetting implements ForgettingPart {

    private static final String OF_VISITS =
            "visit_id in (select id from follow_up_visit where beneficiary_id in (:files))";

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.deleted("visit_draft", OF_VISITS), ForgottenRows.deleted("visit_photo", OF_VISITS));
    }

    @Override
    public int order() {
        return 18;
    }
}
