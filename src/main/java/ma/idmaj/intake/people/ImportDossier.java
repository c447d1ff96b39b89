package ma.idmaj.intake.people;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;

import org.springframework.stereotype.Component;

import java.util.List;

/** The list a person's file came in by: where what is kept was first taken from. */
@Component
class ImportDossier implements DossierPart {

    @Override
    public List<DossierRows> rows() {
        return List.of(DossierRows.of("imports", "people_import_row", """
                        select r.*, i.imported_at, i.source_digest from people_import_row r
                        join people_import i on i.id = r.import_id where r.person_id = :person""")
                .moment("at", "imported_at")
                .number("row", "source_row")
                .text("sourceDigest", "source_digest")
                .without("the file is there, or there were no dossier", "removed"));
    }

    @Override
    public int order() {
        return 15;
    }
}
