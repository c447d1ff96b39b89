package ma.idmaj.ceremonies;

import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.papers.Validity;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Issued papers that an act makes untrue are withdrawn with it, so that the verify page says so. The reason told there is
 * the act's own, never what somebody typed: it is kept for good and must name nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OvertakenPapers {

    private static final Set<PaperKind> OF_A_HANDOVER = EnumSet.of(PaperKind.HANDOVER_RECORD, PaperKind.RECEIPT);
    private static final Set<PaperKind> OF_A_LISTED = EnumSet.of(PaperKind.ENGAGEMENT, PaperKind.MANDATE);
    private static final Set<PaperKind> OF_THE_LIST = EnumSet.of(
            PaperKind.DISTRIBUTION_LIST,
            PaperKind.GATE_LIST,
            PaperKind.DESK_LIST,
            PaperKind.GOVERNOR_LIST,
            PaperKind.ACCOUNTANT_LIST,
            PaperKind.PRESS_LIST);

    private final PaperArchive archive;
    private final Translations words;

    OvertakenPapers(PaperArchive archive, Translations words) {
        this.archive = archive;
        this.words = words;
    }

    /** @param number of the record that was annulled, as it stands on paper */
    void recordAnnulled(UUID line, String number) {
        archive.withdraw(
                "line", line, OF_A_HANDOVER, Validity.ANNULLED, said("ceremonies.papers.recordAnnulled", number));
    }

    /** The record once more, marked as annulled: a copy that no check takes for one that counts. */
    public ReadyPaper annulledCopy(PaperDraft record, String number) {
        return archive.giveAnnulled(record, said("ceremonies.papers.recordAnnulled", number));
    }

    /** Someone else stands on the list now: it is printed anew, and the one who left signs nothing. */
    void substituted(UUID ceremony, UUID out, int position) {
        LocalizedText reason = said("ceremonies.papers.lineSubstituted", position);
        archive.withdraw("ceremony", ceremony, OF_THE_LIST, Validity.REPLACED, reason);
        archive.withdraw("line", out, OF_A_LISTED, Validity.ANNULLED, reason);
    }

    /** Its Hijri date is another one than papers of the list, letters and the programme carry. */
    void dayToldOtherwise(UUID ceremony) {
        var kinds = EnumSet.copyOf(OF_THE_LIST);
        kinds.addAll(EnumSet.of(PaperKind.INVITATIONS, PaperKind.CONVOCATIONS, PaperKind.RUNNING_ORDER));
        archive.withdraw("ceremony", ceremony, kinds, Validity.REPLACED, said("ceremonies.papers.dayToldOtherwise"));
    }

    /** What was counted at the closing may change: the register is made anew at the next one. */
    void reopened(UUID ceremony) {
        archive.withdraw(
                "ceremony",
                ceremony,
                EnumSet.of(PaperKind.RECORD_REGISTER),
                Validity.REPLACED,
                said("ceremonies.papers.ceremonyReopened"));
    }

    /** What a line was given came back after the closing: the register tells otherwise. */
    void returned(UUID ceremony, int position) {
        archive.withdraw(
                "ceremony",
                ceremony,
                EnumSet.of(PaperKind.RECORD_REGISTER),
                Validity.REPLACED,
                said("ceremonies.papers.lineReturned", position));
    }

    private LocalizedText said(String key, Object... values) {
        return words.both(key, values);
    }
}
