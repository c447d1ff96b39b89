package ma.idmaj.ceremonies.forgetting;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.Forgotten;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Lines, records and places on reserves: items, sums, states, numbers and digests stay. Approved lists and substitutions
 * keep their rows and digests, without the person's name and project. Papers of a ceremony that name people lose their
 * content with the first of them who is forgotten: a paper with a hole in it would not be the paper that was issued.
 */
@Component
class LineForgetting implements ForgettingPart {

    static final String LINES = "(select id from distribution_line where beneficiary_id in (:files))";
    static final String OF_LINES = "line_id in " + LINES;
    private static final String CEREMONIES =
            "(select ceremony_id from distribution_line where beneficiary_id in (:files)"
                    + " union select ceremony_id from reserve_line where beneficiary_id in (:files))";
    private static final String SUBSTITUTIONS = "out_line_id in " + LINES + " or in_line_id in " + LINES;
    private static final String CHOICE = "one of a few words";
    /** Of a person's row in a list: the person's id, and names and project. */
    private static final int PERSON = 2;

    private static final int[] TELLING = {3, 4, 5, 6};

    private final JdbcClient jdbc;

    LineForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.papers("subject = 'line' and subject_id in " + LINES),
                ForgottenRows.papers("subject = 'ceremony' and kind <> 'INVITATIONS' and subject_id in " + CEREMONIES),
                ForgottenRows.deleted("line_scan", OF_LINES),
                ForgottenRows.deleted(
                        "handover_facts", "handover_id in (select id from handover where " + OF_LINES + ")"),
                ForgottenRows.overwritten("return_record", OF_LINES).struck("reason"),
                ForgottenRows.overwritten("handover", OF_LINES)
                        .struckIfThere("signed_by_name", "signed_text", "annulled_reason")
                        .unknown("signature_png", "mandate_reference", "mandate_date")
                        .blank("note")
                        .keeps(CHOICE, "signed_by_kind", "signed_text_language", "mandate_kind"),
                ForgottenRows.deleted("list_row_comment", OF_LINES),
                // The texts themselves are struck, row by row.
                ForgottenRows.overwritten("list_substitution", SUBSTITUTIONS)
                        .struck("reason")
                        .keeps("struck, and told by its digest", "canonical", "digest"),
                ForgottenRows.overwritten("reserve_line", "beneficiary_id in (:files)")
                        .struck("name_ar", "name_latin", "project_ar", "project_fr")
                        .keeps(CHOICE, "state"),
                ForgottenRows.overwritten("distribution_line", "beneficiary_id in (:files)")
                        .struck("name_ar", "name_latin", "project_ar", "project_fr")
                        .blank("station")
                        .keeps(CHOICE, "state"));
    }

    private record Text(UUID ceremony, int number, String canonical) {}

    @Override
    public void strike(Forgotten person) {
        List<String> files = person.files().stream().map(UUID::toString).toList();
        texts(
                        "select ceremony_id, list_version number, canonical from frozen_list where ceremony_id in "
                                + CEREMONIES,
                        person)
                .forEach(text -> jdbc.sql(
                                "update frozen_list set canonical = ? where ceremony_id = ? and list_version = ?")
                        .params(struck(text.canonical(), files), text.ceremony(), text.number())
                        .update());
        texts("select ceremony_id, ordinal number, canonical from list_substitution where " + SUBSTITUTIONS, person)
                .forEach(text -> jdbc.sql(
                                "update list_substitution set canonical = ? where ceremony_id = ? and ordinal = ?")
                        .params(
                                struck(text.canonical(), files)
                                        .replaceAll("(?m)^reason\t.*$", "reason\t" + Forgotten.STRUCK),
                                text.ceremony(),
                                text.number())
                        .update());
    }

    private List<Text> texts(String sql, Forgotten person) {
        return jdbc.sql(sql)
                .param("files", person.files())
                .query((row, n) -> new Text(
                        row.getObject("ceremony_id", UUID.class), row.getInt("number"), row.getString("canonical")))
                .list();
    }

    /** Row by row, as {@code FrozenList} writes them. */
    private static String struck(String canonical, List<String> files) {
        var text = new StringBuilder();
        for (String row : canonical.split("\n")) {
            String[] fields = row.split("\t", -1);
            boolean theirs = fields.length > TELLING[TELLING.length - 1]
                    && List.of("line", "in", "reserve").contains(fields[0])
                    && files.contains(fields[PERSON]);
            if (theirs) for (int i : TELLING) fields[i] = Forgotten.STRUCK;
            text.append(String.join("\t", fields)).append('\n');
        }
        return text.toString();
    }

    @Override
    public List<String> stops(Collection<UUID> files) {
        var stops = new ArrayList<String>();
        if (any("""
                ceremony c where c.id in %s and (c.state not in ('CLOSED', 'POSTPONED', 'CANCELLED')
                  or exists (select 1 from ceremony_reopening r where r.waiting_ceremony_id = c.id))""".formatted(CEREMONIES), files)) stops.add("ceremonies.forgetting.stop.open");
        if (any("distribution_line where live_beneficiary_id in (:files)", files)
                || any("reserve_line where live_beneficiary_id in (:files)", files))
            stops.add("ceremonies.forgetting.stop.live");
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
        return 30;
    }
}
