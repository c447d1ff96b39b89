package ma.idmaj.followup.care;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** Cases stay as figures and as the store's history, without what was said, answered and declared. */
@Component
class CareForgetting implements ForgettingPart {

    private static final String CASES = "case_id in (select id from care_case where beneficiary_id in (:files))";
    private static final String CHOICE = "one of a few words";

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.papers(
                        "subject = 'care' and subject_id in (select id from care_case where beneficiary_id in (:files))"),
                ForgottenRows.overwritten("care_case", "beneficiary_id in (:files)")
                        .blank("words_sealed")
                        .keeps(CHOICE, "kind", "state")
                        .keeps("which thing it is about", "open_thing"),
                ForgottenRows.overwritten("care_complaint", CASES)
                        .set("answer_sealed", "if(answer_sealed is null, null, '')")
                        .keeps(CHOICE, "category", "way"),
                ForgottenRows.overwritten("care_repair", CASES).blank("workshop"),
                ForgottenRows.overwritten("care_return", CASES).keeps(CHOICE, "found"),
                ForgottenRows.overwritten("care_loss", CASES)
                        .set("reference", "if(reference = '', '', '—')")
                        .blank("declared_to")
                        .keeps(CHOICE, "cause"));
    }

    @Override
    public int order() {
        return 21;
    }
}
