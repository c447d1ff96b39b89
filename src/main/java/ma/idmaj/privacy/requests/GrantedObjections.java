package ma.idmaj.privacy.requests;

import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.Objections;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Objections that were granted and not lifted, as those who ask for consents see them. */
@Component
class GrantedObjections implements Objections {

    private final JdbcClient jdbc;

    GrantedObjections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> files, ConsentKind kind) {
        if (files.isEmpty()) return Set.of();
        var scope = kind == ConsentKind.DATA_PROCESSING ? StopScope.PROCESSING : StopScope.PRESS;
        return jdbc.sql("select standing_person_id from privacy_stop"
                        + " where standing_person_id in (:files) and scope = :scope")
                .param("files", files)
                .param("scope", scope.name())
                .query(UUID.class)
                .set();
    }
}
