package ma.idmaj.privacy.retention;

import ma.idmaj.beneficiaries.forgetting.AnonymisingService;
import ma.idmaj.shared.Retained;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/** Files whose time has come as a whole: the person is made anonymous. */
abstract class PeopleDue implements Retained {

    private static final String UNDER_WAY =
            "('SUBMITTED', 'ADJOURNED', 'APPROVED', 'FUNDED', 'EQUIPPED', 'ACTIVE', 'IN_DIFFICULTY')";
    private static final String RECEIVED = "exists (select 1 from distribution_line l where l.beneficiary_id = x.id"
            + " and l.state in ('SIGNED', 'RETURNED', 'HANDED_OVER'))";
    /** Nothing was done since: no step of a project, no call, no answer, no visit. */
    private static final String UNTOUCHED = """
             x.created_at < :before
             and not exists (select 1 from life_project p where p.beneficiary_id = x.id and p.state in %s)
             and not exists (select 1 from life_project p where p.beneficiary_id = x.id and p.created_at >= :before)
             and not exists (select 1 from life_project p join life_project_step s on s.life_project_id = p.id
                             where p.beneficiary_id = x.id and s.occurred_at >= :before)
             and not exists (select 1 from phone_call c where c.beneficiary_id = x.id and c.called_at >= :before)
             and not exists (select 1 from consent_record a where a.file_id = x.id and a.recorded_at >= :before)
             and not exists (select 1 from distribution_line l join ceremony c on c.id = l.ceremony_id
                             where l.beneficiary_id = x.id and c.held_on >= :before)
             and not exists (select 1 from follow_up_visit v where v.beneficiary_id = x.id and v.due_on >= :before)
            """.formatted(UNDER_WAY);

    private final RetentionCategory category;
    private final String condition;
    private final AnonymisingService anonymising;

    private PeopleDue(RetentionCategory category, String condition, AnonymisingService anonymising) {
        this.category = category;
        this.condition = condition;
        this.anonymising = anonymising;
    }

    @Override
    public String category() {
        return category.name();
    }

    @Override
    public String due() {
        return "select x.id, x.id person, null ceremony from beneficiary x"
                + " where x.anonymised_at is null and x.merged_into is null and (:after is null or x.id > :after) and "
                + condition + " order by x.id limit :most";
    }

    @Override
    public void end(Collection<UUID> ids) {
        for (UUID id : ids) anonymising.anonymise(id, category.name());
    }

    @Component
    static class Abandoned extends PeopleDue {
        Abandoned(AnonymisingService anonymising) {
            super(RetentionCategory.ABANDONED, "not " + RECEIVED + " and " + UNTOUCHED, anonymising);
        }
    }

    @Component
    static class Ended extends PeopleDue {
        Ended(AnonymisingService anonymising) {
            super(RetentionCategory.ENDED, RECEIVED + " and " + UNTOUCHED, anonymising);
        }
    }

    @Component
    static class Withdrawn extends PeopleDue {
        Withdrawn(AnonymisingService anonymising) {
            super(RetentionCategory.WITHDRAWN, """
                     exists (select 1 from consent_record a where a.file_id = x.id and a.kind = 'DATA_PROCESSING'
                       and a.answer = 'WITHDRAWN' and a.said_on < :before and not exists (
                         select 1 from consent_record b where b.file_id = a.file_id and b.kind = a.kind
                         and (b.said_on > a.said_on or (b.said_on = a.said_on and b.seq > a.seq))))""", anonymising);
        }
    }
}
