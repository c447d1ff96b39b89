package ma.idmaj.beneficiaries.papers;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Papers, at the moment they came into the file. */
@Component
class PaperEvents implements TimelineSource {

    private final PaperRows rows;

    PaperEvents(PaperRows rows) {
        this.rows = rows;
    }

    @Override
    public List<TimelineEvent> events(UUID beneficiary) {
        return rows.of(beneficiary).stream()
                .map(paper -> new TimelineEvent(
                        paper.attachedAt(),
                        TimelineKind.FILE,
                        "beneficiaries.papers.event",
                        List.of(paper.kind()),
                        paper.attachedBy(),
                        BeneficiaryLinks.page(beneficiary)))
                .toList();
    }
}
