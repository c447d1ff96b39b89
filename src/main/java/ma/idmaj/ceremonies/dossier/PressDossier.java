package ma.idmaj.ceremonies.dossier;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.statements.ConsentWay;
import ma.idmaj.ceremonies.press.statements.StatementState;

import org.springframework.stereotype.Component;

import java.util.List;

/** What texts for the press keep of the person: the sector of a line, where the person is named, statements. */
@Component
class PressDossier implements DossierPart {

    @Override
    public List<DossierRows> rows() {
        return List.of(
                DossierRows.of(
                                "pressSectors",
                                "press_line_sector",
                                LineDossier.ofLines("press_line_sector", "x.named_at"))
                        .day("on", "held_on")
                        .choice("sector", "sector", Sector.class)
                        .moment("writtenAt", "named_at"),
                DossierRows.of("pressNames", "press_person", LineDossier.ofLines("press_person", "x.text_id"))
                        .day("on", "held_on")
                        .flag("named", "named"),
                DossierRows.of(
                                "pressStatements",
                                "press_statement",
                                LineDossier.ofLines("press_statement", "x.written_at"))
                        .day("on", "held_on")
                        .choice("occasion", "occasion", PressOccasion.class)
                        .name("name", "speaker")
                        .both("title", "title")
                        .text("said", "said")
                        .day("consentOn", "consent_on")
                        .choice("consentWay", "consent_way", ConsentWay.class)
                        .choice("state", "state", StatementState.class)
                        .moment("writtenAt", "written_at")
                        .moment("approvedAt", "approved_at")
                        .moment("withdrawnAt", "withdrawn_at")
                        .without("all of the person's are of one kind", "kind")
                        .without("the words show their language", "said_in")
                        .without("names who heard it", "consent_to")
                        .without("may speak of others", "withdrawn_reason"));
    }

    @Override
    public int order() {
        return 75;
    }
}
