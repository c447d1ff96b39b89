package ma.idmaj.papers;

import ma.idmaj.documents.pages.PdfBundle;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Stopped;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Many papers as one file: issued ones as they were issued, those that are due issued when their turn comes. Written while it is
 * counted, so that it can be stopped; the trail keeps one entry for the whole. Runs outside any transaction.
 */
@Service
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
public class PaperBundle {

    /**
     * One paper of the file.
     *
     * @param group what it stands under in the contents: a person's number, never a name
     * @param title of the paper there
     */
    public record Part(
            String group,
            String title,
            @Nullable IssuedPaper paper,
            @Nullable Supplier<IssuedPaper> due) {

        public static Part of(String group, String title, IssuedPaper paper) {
            return new Part(group, title, paper, null);
        }

        /** @param due issues it, or finds it issued, when its turn comes */
        public static Part due(String group, String title, Supplier<IssuedPaper> due) {
            return new Part(group, title, null, due);
        }
    }

    /**
     * What the whole is.
     *
     * @param subject kind of what it is about, as the trail has it: {@code ceremony}
     * @param made    written into the file; of the same papers and the same moment come the same bytes
     */
    public record Cover(String subject, String id, String title, Locale language, Instant made) {}

    private final PaperStore store;
    private final PaperRights rights;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    PaperBundle(
            PaperStore store, PaperRights rights, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.store = store;
        this.rights = rights;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * @param goOn asked with how many papers are in
     * @return how many there are
     * @throws Stopped when told not to go on
     */
    public int write(Cover cover, List<Part> parts, OutputStream file, IntPredicate goOn) {
        try (var bundle = new PdfBundle(cover.title(), cover.language(), cover.made())) {
            int done = 0;
            for (Part part : parts) {
                if (!goOn.test(done)) throw new Stopped();
                bundle.add(part.group(), part.title(), content(part));
                done++;
            }
            if (!goOn.test(done)) throw new Stopped();
            bundle.write(file);
        }
        transaction.executeWithoutResult(status -> events.publishEvent(
                new Changed(cover.subject(), cover.id(), "bundled", Integer.toString(parts.size()))));
        return parts.size();
    }

    private byte[] content(Part part) {
        IssuedPaper paper = part.paper() == null ? part.due().get() : part.paper();
        if (!rights.mayHold(paper.kind())) throw new AccessDeniedException("papers of kind " + paper.kind());
        return store.content(paper, false);
    }
}
