package ma.idmaj.papers;

import org.jspecify.annotations.Nullable;

/**
 * A paper with its bytes: as it was issued, or a draft of it.
 *
 * @param fileName says the day and the paper and nobody's name
 * @param issued   as it is kept; absent for a draft, which is kept nowhere and made anew each time
 * @param issuable whether the account that looks at a draft may issue it by now
 */
public record ReadyPaper(
        String fileName, byte[] content, @Nullable IssuedPaper issued, boolean issuable) {

    static ReadyPaper of(IssuedPaper paper, byte[] content) {
        return new ReadyPaper(paper.fileName(), content, paper, false);
    }

    /** With the facts of now and no evidence. */
    public static ReadyPaper draft(PaperDraft draft, boolean issuable) {
        String name = PaperArchive.name(draft.kind(), draft.datedOn());
        return new ReadyPaper(name + "-draft.pdf", draft.render().apply(null), null, issuable);
    }

    public boolean draft() {
        return issued == null;
    }
}
