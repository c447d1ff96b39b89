package ma.idmaj.beneficiaries.registration;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Where a person's time line begins: the file was opened, by hand or by a list decided elsewhere. */
@Component
class OpenedFile implements TimelineSource {

    private final BeneficiaryService beneficiaries;

    OpenedFile(BeneficiaryService beneficiaries) {
        this.beneficiaries = beneficiaries;
    }

    @Override
    public List<TimelineEvent> events(UUID beneficiary) {
        BeneficiaryDetail file = beneficiaries.detail(beneficiary);
        return List.of(new TimelineEvent(
                file.createdAt(),
                TimelineKind.FILE,
                file.sourceDigest() == null
                        ? "beneficiaries.registration.opened"
                        : "beneficiaries.registration.openedFromList",
                List.of(),
                file.createdBy(),
                null));
    }
}
