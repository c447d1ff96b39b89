package ma.idmaj.lifeprojects.qualification;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.lifeprojects.PreparedProjects;
import ma.idmaj.lifeprojects.pathway.Meanwhile;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.PartnerService;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Referrals to partner institutions: sent by the centre, accepted or refused by the partner, once. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class ReferralService {

    private final ReferralRepository referrals;
    private final PartnerService partners;
    private final PreparedProjects gate;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralService(
            ReferralRepository referrals,
            PartnerService partners,
            PreparedProjects gate,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.partners = partners;
        this.gate = gate;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Of one project, by the day they were sent. */
    @Transactional(readOnly = true)
    public List<ReferralRow> referrals(UUID project) {
        gate.visible(project);
        return referrals.findByLifeProjectIdOrderBySentOnAscIdAsc(project).stream()
                .map(Referral::row)
                .toList();
    }

    /** @throws Refusal when the project is over, the partner unknown, the reason missing, or the day ahead */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID refer(UUID project, ReferralDraft draft) {
        gate.notOver(project);
        if (partners.partners().stream().noneMatch(partner -> partner.id().equals(draft.partner())))
            throw new Refusal("lifeprojects.referral.partnerUnknown");
        var referral = referrals.saveAndFlush(new Referral(project, draft, LocalDate.now(clock), user.username()));
        publish(referral, "referred");
        return referral.id;
    }

    /** @throws Refusal when it has been answered already, or for a day ahead or before it was sent */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void accept(UUID id, LocalDate on, String note) {
        decide(id, "referralAccepted", referral -> referral.accept(on, note, LocalDate.now(clock), user.username()));
    }

    /** @throws Refusal as {@link #accept}, and without the partner's reason */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void refuse(UUID id, LocalDate on, String note) {
        decide(id, "referralRefused", referral -> referral.refuse(on, note, LocalDate.now(clock), user.username()));
    }

    private void decide(UUID id, String act, Consumer<Referral> verb) {
        var referral = referrals.findById(id).orElseThrow(() -> new Refusal("lifeprojects.gone"));
        gate.notOver(referral.lifeProjectId);
        // One that is answered says so itself; a version that differs can be nothing else.
        verb.accept(referral);
        Meanwhile.saved(() -> referrals.saveAndFlush(referral));
        publish(referral, act);
    }

    private void publish(Referral referral, String act) {
        events.publishEvent(
                new Changed("lifeproject", referral.lifeProjectId.toString(), act, referral.pathway.name()));
    }
}
