package ma.idmaj.beneficiaries.background;

import ma.idmaj.beneficiaries.RegistrationDiscarded;
import ma.idmaj.beneficiaries.contents.FileRows;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Backgrounds follow the file they lie under. */
@Component
class BackgroundRows extends FileRows {

    BackgroundRows(JdbcClient jdbc) {
        super(jdbc, "file_background");
    }

    @Override
    public String kind() {
        return "background";
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void discard(RegistrationDiscarded discarded) {
        deleteAll(discarded.file());
    }
}
