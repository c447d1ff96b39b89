package ma.idmaj.beneficiaries.dossier;

import ma.idmaj.beneficiaries.background.BackgroundKind;
import ma.idmaj.beneficiaries.background.StudyLevel;
import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentEvidence;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.beneficiaries.duplicates.SuspicionState;
import ma.idmaj.beneficiaries.papers.PaperKind;

import org.springframework.stereotype.Component;

import java.util.List;

/** What lies in the person's file: what was learnt, what was agreed to, photo and papers, doubts whether it is a double. */
@Component
class FileDossier implements DossierPart {

    @Override
    public List<DossierRows> rows() {
        return List.of(
                background(),
                consents(),
                photo(),
                papers(),
                duplicates(),
                IssuedRows.of(
                        "issuedPapers",
                        "subject = 'person' and subject_id in"
                                + " (select id from beneficiary where id = :person or merged_into = :person)"));
    }

    private static DossierRows background() {
        return DossierRows.of("background", "file_background", """
                        select f.*, t.name_ar trade_ar, t.name_fr trade_fr
                        from file_background f left join trade t on t.code = f.trade_code
                        where f.file_id = :person order by f.started_on, f.id""")
                .choice("kind", "kind", BackgroundKind.class)
                .both("title", "title")
                .text("issuer", "issuer")
                .choice("studyLevel", "study_level", StudyLevel.class)
                .both("trade", "trade")
                .day("from", "started_on")
                .day("to", "ended_on")
                .day("expiresOn", "expires_on")
                .moment("recordedAt", "recorded_at")
                .without("told by its name", "trade_code");
    }

    private static DossierRows consents() {
        return DossierRows.of("consents", "consent_record", """
                        select c.*, t.text_ar, t.text_fr from consent_record c
                        join privacy_text t on t.part = c.kind and t.version = c.text_version
                        where c.file_id = :person order by c.seq""")
                .choice("kind", "kind", ConsentKind.class)
                .choice("answer", "answer", ConsentAnswer.class)
                .day("on", "said_on")
                .choice("language", "text_language", TextLanguage.class)
                .both("words", "text")
                .number("textVersion", "text_version")
                .number("noticeVersion", "notice_version")
                .text("authorisation", "authorisation")
                .choice("evidence", "evidence", ConsentEvidence.class)
                .text("witness", "witness")
                .moment("recordedAt", "recorded_at")
                .without("the order of what was recorded", "seq");
    }

    private static DossierRows photo() {
        return DossierRows.of("photo", "file_photo", "select * from file_photo where file_id = :person")
                .there("kept", "sealed")
                .moment("at", "put_at")
                .without("of the picture, which is handed over by itself", "width", "height");
    }

    private static DossierRows papers() {
        return DossierRows.of(
                        "papers",
                        "file_paper",
                        "select * from file_paper where file_id = :person order by attached_at, id")
                .choice("kind", "kind", PaperKind.class)
                .text("reference", "reference")
                .text("note", "note")
                .day("on", "dated_on")
                .text("fileType", "file_type")
                .number("bytes", "size_bytes")
                .moment("at", "attached_at")
                .without("handed over by itself", "sealed");
    }

    private static DossierRows duplicates() {
        return DossierRows.of("duplicates", "duplicate_suspicion", """
                        select * from duplicate_suspicion where first_id = :person or second_id = :person
                        order by raised_at, id""")
                .choice("state", "state", SuspicionState.class)
                .moment("at", "raised_at")
                .moment("decidedAt", "decided_at")
                .without("tells of another person as much as of this one", "score", "reasons");
    }

    @Override
    public int order() {
        return 20;
    }
}
