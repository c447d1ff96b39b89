package ma.idmaj.ceremonies.press;

import ma.idmaj.beneficiaries.forgetting.ForgettingPart;
import ma.idmaj.beneficiaries.forgetting.Forgotten;
import ma.idmaj.beneficiaries.forgetting.ForgottenRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Texts for the press: what the person said goes, and the name wherever it stands in texts of the person's ceremonies,
 * drafts too. An approved text keeps its digest.
 */
@Component
class PressForgetting implements ForgettingPart {

    private static final String LINES = "(select id from distribution_line where beneficiary_id in (:files))";
    private static final String TEXTS = "(select id from press_text where ceremony_id in"
            + " (select ceremony_id from distribution_line where beneficiary_id in (:files)))";
    private static final String CHOICE = "one of a few words";

    private final JdbcClient jdbc;

    PressForgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ForgottenRows> rows() {
        return List.of(
                ForgottenRows.papers("subject = 'pressText' and subject_id in"
                        + " (select text_id from press_person where line_id in " + LINES + ")"),
                ForgottenRows.overwritten("press_statement", "line_id in " + LINES)
                        .struck("said", "consent_to")
                        .blank("title_ar", "title_fr")
                        .struckIfThere("withdrawn_reason")
                        .keeps("empty for a beneficiary, by a rule of the table", "speaker_ar", "speaker_latin")
                        .keeps(CHOICE, "occasion", "kind", "said_in", "consent_way", "state"),
                ForgottenRows.kept("press_line_sector").keeps("for figures", "sector"));
    }

    private record Sheet(UUID text, String sheet) {}

    private record Part(UUID text, int number, int position, String ar, String fr) {}

    @Override
    public void strike(Forgotten person) {
        List<UUID> said = jdbc.sql("select id from press_statement where line_id in " + LINES)
                .param("files", person.files())
                .query(UUID.class)
                .list();
        jdbc.sql("select id, sheet from press_text where sheet is not null and id in " + TEXTS)
                .param("files", person.files())
                .query((row, n) -> new Sheet(row.getObject("id", UUID.class), row.getString("sheet")))
                .list()
                .forEach(text -> strike(person, said, text));
        jdbc.sql("select text_id, number, -1 position, headline_ar text_ar, headline_fr text_fr from press_version"
                        + " where text_id in " + TEXTS
                        + " union all select text_id, number, position, text_ar, text_fr from press_part"
                        + " where text_id in " + TEXTS)
                .param("files", person.files())
                .query((row, n) -> new Part(
                        row.getObject("text_id", UUID.class),
                        row.getInt("number"),
                        row.getInt("position"),
                        row.getString("text_ar"),
                        row.getString("text_fr")))
                .list()
                .forEach(part -> strike(person, part));
    }

    private void strike(Forgotten person, List<UUID> said, Sheet text) {
        PressSheet sheet = PressRecord.read(text.sheet());
        var quotes = sheet.statements().stream()
                .map(quote -> !said.contains(quote.statement())
                        ? quote
                        : new PressSheet.Quote(
                                quote.statement(), quote.speaker(), quote.title(), quote.language(), Forgotten.STRUCK))
                .toList();
        String struck = person.strike(PressRecord.of(sheet.saying(quotes)).canonical());
        if (struck.equals(text.sheet())) return;
        jdbc.sql("update press_text set sheet = ?, struck_at = ? where id = ?")
                .params(struck, LocalDateTime.ofInstant(person.at(), ZoneOffset.UTC), text.text())
                .update();
    }

    private void strike(Forgotten person, Part part) {
        String ar = person.strike(part.ar());
        String fr = person.strike(part.fr());
        if (ar.equals(part.ar()) && fr.equals(part.fr())) return;
        if (part.position() < 0)
            jdbc.sql("update press_version set headline_ar = ?, headline_fr = ? where text_id = ? and number = ?")
                    .params(ar, fr, part.text(), part.number())
                    .update();
        else
            jdbc.sql("update press_part set text_ar = ?, text_fr = ? where text_id = ? and number = ? and position = ?")
                    .params(ar, fr, part.text(), part.number(), part.position())
                    .update();
    }

    @Override
    public int order() {
        return 28;
    }
}
