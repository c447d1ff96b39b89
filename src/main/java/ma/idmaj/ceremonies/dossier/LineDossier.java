package ma.idmaj.ceremonies.dossier;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.beneficiaries.dossier.DossierType;
import ma.idmaj.beneficiaries.dossier.IssuedRows;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.MandateKind;
import ma.idmaj.ceremonies.ReserveState;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.shared.YearNumber;

import org.springframework.stereotype.Component;

import java.util.List;

/** The person's lines on lists, what stood on them, the records of what was handed over, places on reserves. */
@Component
class LineDossier implements DossierPart {

    /** A table's rows of the person's lines, with the day of the ceremony. */
    static String ofLines(String table, String order) {
        return """
                select x.*, c.held_on from %s x join distribution_line l on l.id = x.line_id
                join ceremony c on c.id = l.ceremony_id
                where l.beneficiary_id = :person order by c.held_on, l.id, %s""".formatted(table, order);
    }

    @Override
    public List<DossierRows> rows() {
        return List.of(
                lines(),
                items(),
                records(),
                scans(),
                returns(),
                comments(),
                substitutions(),
                reserve(),
                reserveItems(),
                IssuedRows.of(
                        "issuedLinePapers",
                        "subject = 'line' and subject_id in"
                                + " (select id from distribution_line where beneficiary_id = :person)"));
    }

    private static DossierRows lines() {
        return DossierRows.of("lines", "distribution_line", """
                        select l.*, c.title_ar ceremony_ar, c.title_fr ceremony_fr, c.place_ar, c.place_fr, c.held_on
                        from distribution_line l join ceremony c on c.id = l.ceremony_id
                        where l.beneficiary_id = :person order by c.held_on, l.id""")
                .both("ceremony", "ceremony")
                .both("place", "place")
                .day("on", "held_on")
                .number("number", "position")
                .name("name", "name")
                .both("project", "project")
                .choice("state", "state", LineState.class)
                .text("station", "station")
                .moment("attendedAt", "attended_at")
                .without("counts changes", "acted_version");
    }

    private static DossierRows items() {
        return DossierRows.of("lineItems", "line_item", ofLines("line_item", "x.position"))
                .day("on", "held_on")
                .both("item", "name")
                .number("quantity", "quantity")
                .money("unitPrice", "unit_price_centimes")
                .choice("state", "state", ItemState.class);
    }

    private static DossierRows records() {
        return DossierRows.of("records", "handover", ofLines("handover", "x.handed_at"))
                .day("on", "held_on")
                .value(
                        "number",
                        DossierType.TEXT,
                        row -> YearNumber.text(row.getInt("record_year"), row.getInt("record_number")),
                        "record_number",
                        "record_year")
                .moment("at", "handed_at")
                .moment("signedAt", "signed_at")
                .choice("signer", "signed_by_kind", SignerKind.class)
                .text("signerName", "signed_by_name")
                .text("words", "signed_text")
                .text("languageCode", "signed_text_language")
                .there("signature", "signature_png")
                .choice("mandate", "mandate_kind", MandateKind.class)
                .text("mandateReference", "mandate_reference")
                .day("mandateOn", "mandate_date")
                .flag("onPaper", "from_paper")
                .text("note", "note")
                .moment("annulledAt", "annulled_at")
                .text("annulledReason", "annulled_reason")
                .without("the form in which the text is kept", "signed_text_version");
    }

    private static DossierRows scans() {
        return DossierRows.of("scans", "line_scan", ofLines("line_scan", "x.attached_at"))
                .day("on", "held_on")
                .text("reference", "reference")
                .text("fileType", "file_type")
                .number("bytes", "size_bytes")
                .moment("at", "attached_at")
                .without("handed over by itself", "sealed");
    }

    private static DossierRows returns() {
        return DossierRows.of("returns", "return_record", ofLines("return_record", "x.taken_at"))
                .day("on", "held_on")
                .value(
                        "number",
                        DossierType.TEXT,
                        row -> YearNumber.text(row.getInt("return_year"), row.getInt("return_number")),
                        "return_number",
                        "return_year")
                .text("reason", "reason")
                .moment("at", "taken_at");
    }

    private static DossierRows comments() {
        return DossierRows.of("listComments", "list_row_comment", ofLines("list_row_comment", "x.list_version"))
                .day("on", "held_on")
                .text("note", "comment_text")
                .number("listVersion", "list_version");
    }

    /** That the person's place went to someone or came from someone, without whom. */
    private static DossierRows substitutions() {
        return DossierRows.of("substitutions", "list_substitution", """
                        select x.*, c.held_on, o.beneficiary_id = :person left_place,
                          if(o.beneficiary_id = :person, x.reason, '') own_reason
                        from list_substitution x join ceremony c on c.id = x.ceremony_id
                        join distribution_line o on o.id = x.out_line_id join distribution_line i on i.id = x.in_line_id
                        where o.beneficiary_id = :person or i.beneficiary_id = :person order by x.substituted_at""")
                .day("on", "held_on")
                .flag("leftPlace", "left_place")
                // Why somebody else lost the place is that person's.
                .value("reason", DossierType.TEXT, row -> row.getString("own_reason"), "reason")
                .moment("at", "substituted_at")
                .without("of the whole list, and names the other person", "canonical", "digest", "ordinal");
    }

    private static DossierRows reserve() {
        return DossierRows.of("reserve", "reserve_line", """
                        select x.*, c.title_ar ceremony_ar, c.title_fr ceremony_fr, c.held_on
                        from reserve_line x join ceremony c on c.id = x.ceremony_id
                        where x.beneficiary_id = :person order by c.held_on, x.id""")
                .both("ceremony", "ceremony")
                .day("on", "held_on")
                .number("number", "position")
                .name("name", "name")
                .both("project", "project")
                .choice("state", "state", ReserveState.class);
    }

    private static DossierRows reserveItems() {
        return DossierRows.of("reserveItems", "reserve_item", """
                        select x.*, c.held_on from reserve_item x join reserve_line r on r.id = x.reserve_line_id
                        join ceremony c on c.id = r.ceremony_id
                        where r.beneficiary_id = :person order by c.held_on, r.id, x.position""")
                .day("on", "held_on")
                .both("item", "name")
                .number("quantity", "quantity")
                .money("unitPrice", "unit_price_centimes");
    }

    @Override
    public int order() {
        return 60;
    }
}
