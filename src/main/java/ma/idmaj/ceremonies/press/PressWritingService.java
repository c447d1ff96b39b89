package ma.idmaj.ceremonies.press;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The organiser's part of a press text: begun from the usual sentences, edited version by version, submitted. */
@Service
// Whoever waited for a colleague to let go of the text sees it as the colleague left it.
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class PressWritingService {

    private final CeremonyService ceremonies;
    private final PressStore store;
    private final PressMaterial material;
    private final PressComposer composer;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    PressWritingService(
            CeremonyService ceremonies,
            PressStore store,
            PressMaterial material,
            PressComposer composer,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.ceremonies = ceremonies;
        this.store = store;
        this.material = material;
        this.composer = composer;
        this.user = user;
        this.events = events;
    }

    /**
     * Begins the text of the ceremony's occasion: from the usual sentences, or from those of the text that was withdrawn.
     *
     * @throws Refusal while there is nothing frozen to speak of, and when one was begun meanwhile
     */
    public UUID begin(UUID ceremonyId) {
        var state = ceremonies.detail(ceremonyId.toString()).state();
        PressOccasion occasion =
                PressOccasion.of(state).orElseThrow(() -> new Refusal("ceremonies.press.notNow", state));
        Optional<PressRow> withdrawn = store.all(ceremonyId).stream()
                .filter(text -> text.occasion() == occasion)
                .findFirst();
        PressDraft draft = withdrawn
                .map(text -> store.draft(text.id(), text.latest()))
                .orElseGet(() -> composer.usual(occasion, material.figures(ceremonyId, occasion)));
        UUID id = store.open(ceremonyId, occasion);
        store.add(id, 1, draft, user.username());
        // Sentences that come along bring their writers: none of them approves what is still theirs.
        withdrawn.ifPresent(text -> store.preparedAs(id, text.id()));
        changed(ceremonyId, "pressBegun", occasion.name());
        return id;
    }

    /**
     * Saves a new version; those before are kept.
     *
     * @param version of the text, as it was read
     * @throws Refusal naming the paragraph and what is wrong in it, and for a text that is not a draft any more
     */
    public void write(UUID textId, long version, PressDraft draft) {
        PressRow text = draft(textId, version);
        var all = material.of(text);
        PressRules.check(draft, all.figures(text.occasion()), all.formulas(), all.people());
        int number = text.latest() + 1;
        store.add(textId, number, draft, user.username());
        store.move(text, PressState.DRAFT, number, text.remark());
        changed(text.ceremony(), "pressWritten", Integer.toString(number));
    }

    /**
     * Hands it to the second person.
     *
     * @throws Refusal with the first thing that does not hold; statements may still wait for their approval
     */
    public void submit(UUID textId, long version) {
        PressRow text = draft(textId, version);
        PressDraft draft = store.draft(textId, text.latest());
        var all = material.of(text);
        PressChecks.require(PressChecks.ofDraft(text.occasion(), draft, all).stream()
                .filter(tick -> tick.check() != PressCheck.STATEMENTS)
                .toList());
        store.prepared(textId, user.username());
        store.move(text, PressState.SUBMITTED, text.latest(), "");
        changed(text.ceremony(), "pressSubmitted", Integer.toString(text.latest()));
    }

    /** Takes a submitted text back, to go on writing. */
    public void takeBack(UUID textId, long version) {
        PressRow text = store.unchanged(textId, version);
        ceremonies.detail(text.ceremony().toString());
        if (text.state() != PressState.SUBMITTED) throw new Refusal("ceremonies.press.changedMeanwhile");
        store.move(text, PressState.DRAFT, text.latest(), "");
        changed(text.ceremony(), "pressTakenBack", Integer.toString(text.latest()));
    }

    /** Lines whose sector nobody knows: their projects came from a file that named no trade. */
    @Transactional(readOnly = true)
    public Set<UUID> withoutSector(UUID ceremonyId) {
        ceremonies.detail(ceremonyId.toString());
        return store.withoutSector(ceremonyId);
    }

    /** Says the sectors of such lines; whoever does has a part in the text, and the approver reads them in its figures. */
    public void nameSectors(UUID ceremonyId, Map<UUID, Sector> sectors) {
        var state = ceremonies.detail(ceremonyId.toString()).state();
        if (PressOccasion.of(state).isEmpty()) throw new Refusal("ceremonies.press.notNow", state);
        sectors.forEach((line, sector) -> {
            if (!store.nameSector(ceremonyId, line, sector.name(), user.username()))
                throw new Refusal("ceremonies.press.sectorOfProject");
        });
        changed(ceremonyId, "sectorNamed", Integer.toString(sectors.size()));
    }

    private PressRow draft(UUID textId, long version) {
        PressRow text = store.unchanged(textId, version);
        ceremonies.detail(text.ceremony().toString());
        if (text.state() != PressState.DRAFT) throw new Refusal("ceremonies.press.notDraft", text.state());
        return text;
    }

    private void changed(UUID ceremony, String act, String detail) {
        events.publishEvent(new Changed("ceremony", ceremony.toString(), act, detail));
    }
}
