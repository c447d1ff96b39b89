package ma.idmaj.papers;

import org.springframework.stereotype.Component;

import java.util.List;

/** The archive's own answer on the verify page. */
@Component
class ArchivedPapers implements KnownPapers {

    private static final int MOST = 6;

    private final PaperStore store;
    private final PaperRights rights;

    ArchivedPapers(PaperStore store, PaperRights rights) {
        this.store = store;
        this.rights = rights;
    }

    @Override
    public List<VerifiedPaper> verify(PrintedMark mark) {
        List<IssuedPaper> papers = mark.digest()
                ? store.ofDigest(mark.signs(), MOST)
                : store.ofCode(mark.signs()).stream().toList();
        return papers.stream().map(this::said).toList();
    }

    private VerifiedPaper said(IssuedPaper paper) {
        return new VerifiedPaper(
                paper.kind(),
                paper.about(),
                paper.datedOn(),
                paper.issuedAt(),
                0,
                paper.digest(),
                List.of(),
                paper.validity(),
                rights.mayKeep(paper.kind()) ? PaperLinks.paper(paper.id()) : "");
    }
}
