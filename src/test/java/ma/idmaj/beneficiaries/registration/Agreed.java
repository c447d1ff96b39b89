package ma.idmaj.beneficiaries.registration;

import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentDraft;
import ma.idmaj.beneficiaries.consent.ConsentEvidence;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.consent.TextLanguage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The consent without which no registration is sent, said aloud today. */
final class Agreed {

    private Agreed() {}

    static UUID to(ConsentService consents, Clock clock, UUID registration) {
        consents.record(
                registration,
                new ConsentDraft(
                        Map.of(ConsentKind.DATA_PROCESSING, ConsentAnswer.GIVEN),
                        LocalDate.now(clock),
                        TextLanguage.ARABIC,
                        ConsentEvidence.SAID_ALOUD,
                        null,
                        "سعاد الشرقاوي"));
        return registration;
    }
}
