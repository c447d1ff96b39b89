package ma.idmaj.ceremonies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.YearNumber;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The hand-over of a line's items, signed: an irreversible fact. Undo appends an annulment; the number is not used
 * again.
 */
@Entity
class Handover {

    /** Made by the desk's browser: the same act sent twice is one act. */
    @Id
    UUID id;

    UUID lineId;

    @Nullable
    UUID standingLineId;

    int recordYear;
    int recordNumber;
    Instant handedAt;
    String handedBy;

    @Nullable
    Instant signedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    SignerKind signedByKind;

    @Nullable
    String signedByName;

    @Nullable
    String signedText;

    @Nullable
    String signedTextLanguage;

    /** Null for what was signed before the texts had versions. */
    @Nullable
    Integer signedTextVersion;

    byte @Nullable [] signaturePng;
    String note;

    @Enumerated(EnumType.STRING)
    @Nullable
    MandateKind mandateKind;

    @Nullable
    String mandateReference;

    @Nullable
    LocalDate mandateDate;

    /** Signed on the paper list and entered from it. */
    boolean fromPaper;

    @Nullable
    Instant annulledAt;

    @Nullable
    String annulledBy;

    @Nullable
    String annulledReason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Handover() {}

    Handover(HandoverAct act, int recordYear, int recordNumber, Instant now, String username) {
        this.id = act.id();
        this.lineId = act.lineId();
        this.standingLineId = act.lineId();
        this.recordYear = recordYear;
        this.recordNumber = recordNumber;
        this.handedAt = now;
        this.handedBy = username;
        this.note = CleanText.oneLine(act.note());
        this.signedAt = now;
        this.signedByKind = act.signer();
        this.signedByName = CleanText.oneLine(act.signerName());
        this.signedText = CleanText.printed(act.signedText());
        this.signedTextLanguage = act.arabic() ? "ar" : "fr";
        this.signedTextVersion = SignedWords.VERSION;
        this.fromPaper = act.signaturePng().length == 0;
        this.signaturePng = fromPaper ? null : act.signaturePng();
        Mandate mandate = act.mandate();
        if (mandate == null || act.signer() != SignerKind.PROXY) return;
        this.mandateKind = mandate.kind();
        this.mandateReference = CleanText.oneLine(mandate.reference());
        this.mandateDate = mandate.date();
    }

    /** As it stands on the record. */
    String number() {
        return YearNumber.text(recordYear, recordNumber);
    }

    void annul(String username, Instant now, String reason) {
        annulledAt = now;
        annulledBy = username;
        annulledReason = reason;
        standingLineId = null;
    }
}
