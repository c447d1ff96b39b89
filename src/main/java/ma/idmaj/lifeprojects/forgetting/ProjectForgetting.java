package ma.idmaj.lifeprojects.forgetting;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.Forgotten;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The person's projects: trade, state, steps, dates and needs stay for figures; every free word goes, and so does what was
 * studied of the person's means. Minutes keep their digest and lose the person's name and what was said of the file.
 */
@Component
class ProjectForgetting implements ForgettingPart {

    private static final String PROJECTS = "(select id from life_project where beneficiary_id in (:files))";
    private static final String OF_PROJECTS = "life_project_id in " + PROJECTS;
    private static final String LINES = "(select id from committee_line where " + OF_PROJECTS + ")";
    private static final String CHOICE = "one of a few words";
    /** Of a file's row in minutes: the project's id, and what tells of the person. */
    private static final int PROJECT = 2;

    private static final int[] TELLING = {3, 4, 5, 6, 7, 13};

    private final JdbcClient jdbc;

    ProjectForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.deleted("fit_shown", OF_PROJECTS),
                ForgottenRows.deleted("feasibility_cost", OF_PROJECTS),
                ForgottenRows.deleted("feasibility", OF_PROJECTS),
                ForgottenRows.overwritten("pathway_entry", OF_PROJECTS)
                        .struck("note")
                        .keeps(CHOICE, "pathway", "state", "side"),
                ForgottenRows.overwritten("project_action", OF_PROJECTS)
                        .struck("what", "note")
                        .keeps("an account of the staff", "owner")
                        .keeps(CHOICE, "pathway", "state"),
                ForgottenRows.overwritten("qualification", OF_PROJECTS)
                        .struck("course", "note")
                        .blank("body", "attestation")
                        .keeps(CHOICE, "state"),
                ForgottenRows.overwritten("referral", OF_PROJECTS)
                        .struck("reason", "note")
                        .keeps(CHOICE, "pathway", "state"),
                ForgottenRows.overwritten("equipment_need", OF_PROJECTS)
                        .blank("reason")
                        .keeps(CHOICE, "unit", "priority"),
                ForgottenRows.overwritten("life_project_step", OF_PROJECTS)
                        .blank("note")
                        .keeps(CHOICE, "state"),
                ForgottenRows.deleted("committee_missing", "line_id in " + LINES),
                ForgottenRows.overwritten("committee_line", OF_PROJECTS)
                        .struck("reason")
                        .keeps("who of the staff presented it", "presenter_ar", "presenter_latin")
                        .keeps(CHOICE, "outcome"),
                ForgottenRows.papers(
                        "subject = 'session' and subject_id in (select session_id from committee_line where "
                                + OF_PROJECTS + ")"),
                ForgottenRows.overwritten("life_project", "beneficiary_id in (:files)")
                        .struck("title_ar", "title_fr")
                        .blank("folded_title")
                        .keeps("for figures", "trade_code", "state")
                        .keeps("of a whole file of many people", "source_digest"));
    }

    private record Minutes(UUID session, String text) {}

    @Override
    public void strike(Forgotten person) {
        List<String> projects = jdbc
                .sql("select id from life_project where beneficiary_id in (:files)")
                .param("files", person.files())
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .toList();
        jdbc.sql("select id, minutes from committee_session where minutes is not null and id in"
                        + " (select session_id from committee_line where " + OF_PROJECTS + ") for update")
                .param("files", person.files())
                .query((row, n) -> new Minutes(row.getObject("id", UUID.class), row.getString("minutes")))
                .list()
                .forEach(minutes -> jdbc.sql("update committee_session set minutes = ?, struck_at = ? where id = ?")
                        .params(
                                person.strike(struck(minutes.text(), projects)),
                                LocalDateTime.ofInstant(person.at(), ZoneOffset.UTC),
                                minutes.session())
                        .update());
    }

    /** Row by row, as {@code MinutesText} writes them; what a file still lacked follows its row. */
    private static String struck(String minutes, List<String> projects) {
        var text = new StringBuilder();
        boolean theirs = false;
        for (String row : minutes.split("\n")) {
            String[] fields = row.split("\t", -1);
            if (fields[0].equals("file")) {
                theirs = projects.contains(fields[PROJECT]);
                if (theirs) for (int i : TELLING) fields[i] = Forgotten.STRUCK;
            } else if (theirs && fields[0].equals("missing")) {
                fields[1] = Forgotten.STRUCK;
            }
            text.append(String.join("\t", fields)).append('\n');
        }
        return text.toString();
    }

    @Override
    public List<String> stops(Collection<UUID> files) {
        var stops = new ArrayList<String>();
        if (any(
                "life_project where beneficiary_id in (:files)"
                        + " and state in ('SUBMITTED', 'ADJOURNED', 'APPROVED', 'FUNDED', 'EQUIPPED', 'ACTIVE', 'IN_DIFFICULTY')",
                files)) stops.add("lifeprojects.forgetting.stop.underWay");
        if (any("committee_line where open_project_id is not null and " + OF_PROJECTS, files))
            stops.add("lifeprojects.forgetting.stop.agenda");
        return stops;
    }

    private boolean any(String rows, Collection<UUID> files) {
        return jdbc.sql("select count(*) from " + rows)
                        .param("files", files)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public int order() {
        return 60;
    }
}
