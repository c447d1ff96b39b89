package ma.idmaj.ceremonies.dossier;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.beneficiaries.dossier.DossierType;
import ma.idmaj.shared.YearNumber;
import ma.idmaj.stock.PieceState;
import ma.idmaj.stock.deliveries.DeliveryState;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * The pieces promised or given to the person and what was brought to the premises. The store does not know whose they
 * are: whoever keeps lists does.
 */
@Component
class GoodsDossier implements DossierPart {

    private static final String ITEMS_OF_PERSON = """
            (select i.id from line_item i join distribution_line l on l.id = i.line_id
             where l.beneficiary_id = :person)""";
    private static final String NOTES_OF_PERSON = """
            (select d.note_id from delivery_piece d join piece p on p.id = d.piece_id
             where coalesce(d.purpose, p.purpose) in %s)""".formatted(ITEMS_OF_PERSON);

    @Override
    public List<DossierRows> rows() {
        return List.of(pieces(), deliveries(), installations());
    }

    private static DossierRows pieces() {
        return DossierRows.of("pieces", "piece", """
                        select x.*, i.name_ar item_ar, i.name_fr item_fr from piece x
                        join catalogue_item i on i.id = x.item_id where x.purpose in %s order by x.serial, x.id""".formatted(ITEMS_OF_PERSON))
                .both("item", "item")
                .text("serial", "serial")
                .text("code", "code")
                .choice("state", "state", PieceState.class)
                .day("warrantyUntil", "warranty_until")
                .without("of the store", "received_on")
                .without("made of the serial number, to search by", "folded_serial")
                .without("the line, which is told by itself", "purpose");
    }

    private static DossierRows deliveries() {
        return DossierRows.of(
                        "deliveries",
                        "delivery_note",
                        "select * from delivery_note where id in %s order by planned_on, id".formatted(NOTES_OF_PERSON))
                .value(
                        "number",
                        DossierType.TEXT,
                        row -> YearNumber.text(row.getInt("note_year"), row.getInt("note_number")),
                        "note_number",
                        "note_year")
                .day("on", "planned_on")
                .time("hour", "planned_at")
                .text("address", "address")
                .text("vehicle", "vehicle")
                .choice("state", "state", DeliveryState.class)
                .flag("installed", "installed")
                .flag("explained", "explained")
                .text("note", "remarks")
                .moment("leftAt", "left_at")
                .moment("endedAt", "ended_at")
                .moment("at", "issued_at")
                .without("who of the staff or the carrier drives", "driver")
                .without("says again what is told here", "canonical", "digest")
                .without("a person made anonymous is given no dossier", "struck_at");
    }

    private static DossierRows installations() {
        return DossierRows.of(
                        "installations",
                        "installation_record",
                        "select * from installation_record where note_id in %s order by signed_at"
                                .formatted(NOTES_OF_PERSON))
                .text("words", "signed_text")
                .text("languageCode", "signed_language")
                .text("signerName", "signer_name")
                .there("signature", "signature_png")
                .moment("signedAt", "signed_at")
                .without("the words say it", "signed_by");
    }

    @Override
    public int order() {
        return 70;
    }
}
