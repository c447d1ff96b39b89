package ma.idmaj.followup.help;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** That help was asked for stays as a figure; what was done for the person goes. */
@Component
class HelpForgetting implements ForgettingPart {

    @Override
    public List<ForgottenRows> rows() {
        return List.of(ForgottenRows.overwritten(
                        "early_help",
                        "life_project_id in (select id from life_project where beneficiary_id in (:files))")
                .set("done_what", "if(done_what = '', '', '—')")
                .keeps("one of a few, for figures", "reason", "open_reason")
                .keeps("name of staff", "owner"));
    }

    @Override
    public int order() {
        return 19;
    }
}
