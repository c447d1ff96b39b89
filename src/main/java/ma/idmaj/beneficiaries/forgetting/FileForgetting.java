package ma.idmaj.beneficiaries.forgetting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The file itself and all that lies in it. */
@Component
class FileForgetting implements ForgettingPart {

    private static final String OF_FILE = "file_id in (:files)";
    private static final String OF_PERSON = "beneficiary_id in (:files)";
    private static final String SUSPICIONS = "first_id in (:files) or second_id in (:files)";

    private final JdbcClient jdbc;

    FileForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.deleted("name_token", OF_PERSON),
                ForgottenRows.deleted("name_key", OF_PERSON),
                ForgottenRows.deleted("name_pair", OF_PERSON),
                ForgottenRows.deleted(
                        "duplicate_writer",
                        "suspicion_id in (select id from duplicate_suspicion where " + SUSPICIONS + ")"),
                // The doubt stays, for the merge that came of it; in what the two were alike does not.
                ForgottenRows.overwritten("duplicate_suspicion", SUSPICIONS)
                        .blank("reasons")
                        .keeps("that there was a doubt and how it was decided", "state"),
                ForgottenRows.overwritten("beneficiary_merge", "kept_id in (:files) or away_id in (:files)")
                        .struck("kept_name_ar", "kept_name_latin")
                        .keeps("which facts changed places, not what they said", "taken"),
                ForgottenRows.deleted("file_background", OF_FILE),
                ForgottenRows.deleted("consent_record", OF_FILE),
                ForgottenRows.deleted("file_photo", OF_FILE),
                ForgottenRows.deleted("file_paper", OF_FILE),
                ForgottenRows.deleted(
                        "convocation_step", "convocation_id in (select id from convocation where " + OF_PERSON + ")"),
                ForgottenRows.deleted("convocation", OF_PERSON),
                ForgottenRows.deleted("phone_call", OF_PERSON),
                ForgottenRows.papers("subject = 'person' and subject_id in (:files)"),
                beneficiary());
    }

    /** What figures are made of stays: year of birth, sex, territory, centre. */
    private static ForgottenRows beneficiary() {
        return ForgottenRows.overwritten("beneficiary", "id in (:files)")
                .struck("name_ar", "name_latin")
                .blank("sort_ar", "sort_latin", "cin_masked", "phone_masked", "second_phone_masked")
                .blank("address", "commune", "training")
                .unknown("cin_sealed", "cin_index", "phone_sealed", "phone_index")
                .unknown("second_phone_sealed", "second_phone_index", "family_situation", "dependants")
                .set("birth_date", "makedate(year(birth_date), 1)")
                .set("anonymised_at", ":at")
                .set("version", "version + 1")
                .keeps("for figures", "sex", "division_code")
                .keeps("of a whole file of many people", "source_digest");
    }

    @Override
    public List<String> stops(Collection<UUID> files) {
        int doubts = jdbc.sql("select count(*) from duplicate_suspicion where state = 'WAITING'"
                        + " and (first_id in (:files) or second_id in (:files))")
                .param("files", files)
                .query(Integer.class)
                .single();
        return doubts > 0 ? List.of("beneficiaries.forgetting.stop.duplicate") : List.of();
    }

    @Override
    public int order() {
        return 90;
    }
}
