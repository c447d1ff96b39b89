package ma.idmaj.followup.exit;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How a business ended stays as a figure; what was written about it goes. */
@Component
class ExitForgetting implements ForgettingPart {

    private static final String FIGURE = "one of a few, for figures";
    private static final String OF_PROJECTS =
            "life_project_id in (select id from life_project where beneficiary_id in (:files))";

    private final JdbcClient jdbc;

    ExitForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.overwritten("exit_proposal", OF_PROJECTS)
                        .blank("note", "answer_note")
                        .keeps(FIGURE, "outcome", "reason", "answer"),
                ForgottenRows.kept("business_outcome").keeps(FIGURE, "outcome", "reason"));
    }

    /** Somebody still has to decide. */
    @Override
    public List<String> stops(Collection<UUID> files) {
        int waiting = jdbc.sql("select count(*) from exit_proposal where answer is null and " + OF_PROJECTS)
                .param("files", files)
                .query(Integer.class)
                .single();
        return waiting > 0 ? List.of("followup.exit.stop") : List.of();
    }

    @Override
    public int order() {
        return 19;
    }
}
