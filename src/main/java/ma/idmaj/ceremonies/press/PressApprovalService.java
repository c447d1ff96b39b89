package ma.idmaj.ceremonies.press;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.Reason;
import ma.idmaj.ceremonies.press.basis.ListPeople;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.Validity;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The second person's part of a press text: approved and frozen, sent back with a word, or withdrawn. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
public class PressApprovalService {

    private final CeremonyService ceremonies;
    private final PressStore store;
    private final PressMaterial material;
    private final PaperArchive archive;
    private final Translations translations;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    PressApprovalService(
            CeremonyService ceremonies,
            PressStore store,
            PressMaterial material,
            PaperArchive archive,
            Translations translations,
            JdbcClient jdbc,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.ceremonies = ceremonies;
        this.store = store;
        this.material = material;
        this.archive = archive;
        this.translations = translations;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
    }

    /**
     * Freezes the text with every figure in its place.
     *
     * @param digest of the sheet that was read: figures may have changed under it
     * @throws Refusal for whoever had a part in it, for what does not hold, and when it is not what was read any more
     */
    public void approve(UUID textId, long version, String digest) {
        PressRow text = submitted(textId, version);
        store.preparedAround(text);
        if (store.wrote(text, user.username())) throw new Refusal("ceremonies.press.writerCannotApprove");
        PressDraft draft = store.draft(textId, text.latest());
        var all = material.of(text);
        PressRules.check(draft, all.figures(text.occasion()), all.formulas(), all.people());
        PressChecks.require(PressChecks.ofDraft(text.occasion(), draft, all));
        PressRecord frozen = PressRecord.of(material.sheet(text, draft, all));
        if (!frozen.digest().equals(digest)) throw new Refusal("ceremonies.press.changedMeanwhile");
        store.freeze(text, frozen, user.username());
        keepPeople(text, draft, all);
        changed(text.ceremony(), "pressApproved", frozen.digest());
    }

    private void keepPeople(PressRow text, PressDraft draft, PressMaterial.Gathered all) {
        List<UUID> quoted = PressChecks.quoted(all.statements());
        all.people().stream()
                .filter(person -> quoted.contains(person.line()))
                .forEach(person -> store.quotes(text.id(), person.line(), person.mayBeNamed()));
        PressRules.named(draft, all.formulas(), all.people())
                .forEach(person -> store.quotes(text.id(), person.line(), true));
        ListPeople.namedIn(PressChecks.said(all.statements()), all.people())
                .forEach(person -> store.quotes(text.id(), person.line(), true));
    }

    /** @param reason what is to mend; required */
    public void sendBack(UUID textId, long version, String reason) {
        String words = Reason.of(reason);
        PressRow text = submitted(textId, version);
        store.move(text, PressState.DRAFT, text.latest(), words);
        changed(text.ceremony(), "pressSentBack", Integer.toString(text.latest()));
    }

    /** An approved text is not given out any more; another may be begun. What was approved is kept. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE')")
    public void withdraw(UUID textId, long version, String reason) {
        String words = Reason.of(reason);
        PressRow text = store.unchanged(textId, version);
        ceremonies.detail(text.ceremony().toString());
        if (text.state() != PressState.APPROVED) throw new Refusal("ceremonies.press.notApproved");
        store.withdraw(text, user.username(), words);
        archive.withdraw(
                PressPapers.SUBJECT,
                textId,
                Set.of(PaperKind.PRESS_TEXT),
                Validity.ANNULLED,
                translations.both("ceremonies.press.paperWithdrawn"));
        changed(text.ceremony(), "pressWithdrawn", Integer.toString(text.latest()));
    }

    /** A text that waits for this account's approval. */
    public record Waiting(UUID ceremony, LocalizedText title) {}

    /** Those somebody else wrote, the oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return jdbc.sql("""
                        select c.id, c.title_ar, c.title_fr from press_text t join ceremony c on c.id = t.ceremony_id
                        where t.state = 'SUBMITTED' and not exists (
                            select 1 from press_writer w where w.text_id = t.id and w.username = ?)
                        order by t.id""")
                .param(user.username())
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        new LocalizedText(row.getString("title_ar"), row.getString("title_fr"))))
                .list();
    }

    private PressRow submitted(UUID textId, long version) {
        PressRow text = store.unchanged(textId, version);
        ceremonies.detail(text.ceremony().toString());
        if (text.state() != PressState.SUBMITTED) throw new Refusal("ceremonies.press.notSubmitted", text.state());
        return text;
    }

    private void changed(UUID ceremony, String act, String detail) {
        events.publishEvent(new Changed("ceremony", ceremony.toString(), act, detail));
    }
}
