package ma.idmaj.funding;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Agreements, their tranches, and what is left of each. */
@Service
@Transactional
@PreAuthorize("hasAuthority('FUNDING_READ')")
public class FundingService {

    private final AgreementRepository agreements;
    private final TrancheRepository tranches;
    private final ObjectProvider<CommitmentSource> commitments;
    private final ApplicationEventPublisher events;

    FundingService(
            AgreementRepository agreements,
            TrancheRepository tranches,
            ObjectProvider<CommitmentSource> commitments,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.tranches = tranches;
        this.commitments = commitments;
        this.events = events;
    }

    /** Every tranche, those of the newest agreement first. */
    @Transactional(readOnly = true)
    public List<TrancheRow> tranches() {
        return tranches.rows();
    }

    /** What approved lists have set aside, by tranche; a tranche without any is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, Money> committed() {
        var sums = new HashMap<UUID, Money>();
        commitments.forEach(
                source -> source.committedByTranche().forEach((id, sum) -> sums.merge(id, sum, Money::plus)));
        return sums;
    }

    /** The tranche's ordinal in words, for papers. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<LocalizedText> trancheName(UUID id) {
        return tranches.findById(id).map(tranche -> TrancheNames.of(tranche.ordinal));
    }

    @PreAuthorize("hasAuthority('FUNDING_WRITE')")
    public UUID sign(LocalizedText name, LocalDate signedOn) {
        if (name.ar().isEmpty() && name.fr().isEmpty()) throw new Refusal("funding.nameMissing");
        var agreement = agreements.save(new Agreement(name, signedOn));
        events.publishEvent(new Changed("agreement", agreement.id.toString(), "signed", ""));
        return agreement.id;
    }

    /** Signs an agreement with its first tranche, both or neither. */
    @PreAuthorize("hasAuthority('FUNDING_WRITE')")
    public UUID sign(LocalizedText name, LocalDate signedOn, Money firstEnvelope) {
        UUID agreement = sign(name, signedOn);
        openTranche(agreement, firstEnvelope);
        return agreement;
    }

    /** Opens the agreement's next tranche. */
    @PreAuthorize("hasAuthority('FUNDING_WRITE')")
    public UUID openTranche(UUID agreementId, Money envelope) {
        if (envelope.centimes() <= 0) throw new Refusal("funding.envelopeMissing");
        int ordinal = tranches.lastOrdinal(agreementId).orElse(0) + 1;
        var tranche = tranches.save(new Tranche(agreementId, ordinal, envelope));
        events.publishEvent(new Changed("tranche", tranche.id.toString(), "opened", envelope.format()));
        return tranche.id;
    }
}
