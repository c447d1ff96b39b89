package ma.idmaj.followup.making;

import ma.idmaj.shared.Retained;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/**
 * Forms of visits nobody has gone on with, and the photos put with them: what was seen so long ago is no finding any more. The
 * visit stays to be made. A form with a young photo is still at work.
 */
@Component
class OldVisitDrafts implements Retained {

    private final JdbcClient jdbc;

    OldVisitDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String category() {
        return "VISIT_DRAFTS";
    }

    @Override
    public String due() {
        return """
                select d.id, v.beneficiary_id person, null ceremony
                from visit_draft d join follow_up_visit v on v.id = d.visit_id
                where d.written_at < :before and (:after is null or d.id > :after)
                  and not exists (select 1 from visit_photo p
                                  where p.visit_id = d.visit_id and p.put_by = d.written_by and p.put_at >= :before)
                order by d.id limit :most""";
    }

    @Override
    public void end(Collection<UUID> ids) {
        jdbc.sql("""
                delete p from visit_photo p join visit_draft d on d.visit_id = p.visit_id and d.written_by = p.put_by
                where d.id in (:ids)""").param("ids", ids).update();
        jdbc.sql("delete from visit_draft where id in (:ids)").param("ids", ids).update();
    }
}
