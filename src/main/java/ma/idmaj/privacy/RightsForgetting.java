package ma.idmaj.privacy;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;
import ma.idmaj.privacy.holds.Held;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Nobody is forgotten while a hold stands or a request waits; of requests that were closed their days and states stay, and
 * no word of them.
 */
@Component
class RightsForgetting implements ForgettingPart {

    private static final String CHOICE = "one of a few words";

    private final Held held;
    private final JdbcClient jdbc;

    RightsForgetting(Held held, JdbcClient jdbc) {
        this.held = held;
        this.jdbc = jdbc;
    }

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.overwritten("privacy_request", "person_id in (:files)")
                        .blank("wish_sealed")
                        .unknown("name_sealed", "contact_sealed", "answer_sealed")
                        .keeps(CHOICE, "kind", "way", "state", "proof", "given"),
                ForgottenRows.kept("privacy_stop").keeps(CHOICE, "scope"),
                ForgottenRows.overwritten("legal_hold", "person_id in (:files)").struck("reason"));
    }

    @Override
    public List<String> stops(Collection<UUID> files) {
        var stops = new ArrayList<String>();
        if (!held.among(files).isEmpty()) stops.add("privacy.forgetting.stop.hold");
        int waiting = jdbc.sql("select count(*) from privacy_request where person_id in (:files)"
                        + " and state in ('RECEIVED', 'IDENTIFIED')")
                .param("files", files)
                .query(Integer.class)
                .single();
        if (waiting > 0) stops.add("privacy.forgetting.stop.request");
        return stops;
    }

    @Override
    public int order() {
        return 10;
    }
}
