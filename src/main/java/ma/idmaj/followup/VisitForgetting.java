package ma.idmaj.followup;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** Visits stay as figures, without what was noted and without the content of their reports. */
@Component
class VisitForgetting implements ForgettingPart {

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.papers(
                        "subject = 'visit' and subject_id in (select id from follow_up_visit where beneficiary_id in (:files))"),
                ForgottenRows.overwritten("follow_up_visit", "beneficiary_id in (:files)")
                        .blank("note")
                        .keeps("what became of the visit", "state")
                        .keeps("name of staff", "visitor"));
    }

    @Override
    public int order() {
        return 20;
    }
}
