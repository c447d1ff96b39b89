package ma.idmaj.beneficiaries.consent;

import ma.idmaj.beneficiaries.RegistrationDiscarded;
import ma.idmaj.beneficiaries.contents.FileRows;
import ma.idmaj.beneficiaries.papers.PaperInUse;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** Answers follow the file they lie under, and hold on to the paper they are written on. */
@Component
class ConsentRows extends FileRows implements PaperInUse {

    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        super(jdbc, "consent_record");
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "consent";
    }

    @Override
    public boolean needs(UUID paper) {
        return jdbc.sql("select count(*) from consent_record where paper_id = ?")
                        .param(paper)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Before the papers they are written on go. */
    @EventListener
    @Order(1)
    @Transactional(propagation = Propagation.MANDATORY)
    void discard(RegistrationDiscarded discarded) {
        deleteAll(discarded.file());
    }
}
