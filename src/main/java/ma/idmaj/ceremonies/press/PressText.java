package ma.idmaj.ceremonies.press;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Press texts to be read and given out. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
public class PressText {

    private final CeremonyService ceremonies;
    private final PressStore store;
    private final PressMaterial material;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    PressText(
            CeremonyService ceremonies,
            PressStore store,
            PressMaterial material,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.ceremonies = ceremonies;
        this.store = store;
        this.material = material;
        this.user = user;
        this.events = events;
    }

    /** The text of an occasion that was not withdrawn; empty while nobody has begun one. */
    @Transactional(readOnly = true)
    public Optional<PressPage> page(UUID ceremonyId, PressOccasion occasion) {
        ceremonies.detail(ceremonyId.toString());
        return store.live(ceremonyId, occasion).map(this::page);
    }

    /** The text whatever has become of it. */
    @Transactional(readOnly = true)
    public PressPage read(UUID textId) {
        return page(found(textId));
    }

    /** What the list says before a word is written: the ticks of its figures. */
    @Transactional(readOnly = true)
    public List<PressTick> figures(UUID ceremonyId, PressOccasion occasion) {
        return PressChecks.figures(occasion, material.facts(ceremonyId));
    }

    /** Texts that were approved once and withdrawn, the newest first. */
    @Transactional(readOnly = true)
    public List<PressRow> withdrawn(UUID ceremonyId) {
        ceremonies.detail(ceremonyId.toString());
        return store.all(ceremonyId).stream()
                .filter(text -> text.state() == PressState.WITHDRAWN)
                .toList();
    }

    /** An older version's sentences. */
    @Transactional(readOnly = true)
    public PressDraft version(UUID textId, int number) {
        ceremonies.detail(found(textId).ceremony().toString());
        return store.draft(textId, number);
    }

    /**
     * The text as it was approved, to be printed, copied or sent; written to the trail.
     *
     * @throws Refusal for one that is not approved, and when its figures have changed since, a consent or a statement was
     *     taken back, or the ceremony was not held
     */
    public PressSheet issue(UUID textId) {
        PressPage page = approved(textId);
        events.publishEvent(new Changed("ceremony", page.text().ceremony().toString(), "pressIssued", page.digest()));
        return page.sheet();
    }

    /** As {@link #issue}, with no entry of its own: the archive writes one when the text is given as a paper. */
    PressPage approved(UUID textId) {
        PressRow text = found(textId);
        if (text.state() != PressState.APPROVED) throw new Refusal("ceremonies.press.notApproved");
        PressPage page = page(text);
        PressChecks.require(page.ticks());
        return page;
    }

    private PressPage page(PressRow text) {
        PressDraft draft = store.draft(text.id(), text.latest());
        var now = material.of(text);
        boolean approved = text.state() == PressState.APPROVED;
        PressSheet sheet = approved ? store.sheet(text.id()) : material.sheet(text, draft, now);
        List<PressTick> ticks = approved
                ? PressChecks.ofApproved(sheet, now, store.people(text.id(), true), store.people(text.id(), false))
                : PressChecks.ofDraft(text.occasion(), draft, now);
        return new PressPage(
                text,
                draft,
                sheet,
                PressRecord.of(sheet).digest(),
                ticks,
                store.versions(text.id()),
                store.wrote(text, user.username()));
    }

    private PressRow found(UUID textId) {
        PressRow text = store.text(textId).orElseThrow(() -> new Refusal("ceremonies.press.changedMeanwhile"));
        ceremonies.detail(text.ceremony().toString());
        return text;
    }
}
