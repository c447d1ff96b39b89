package ma.idmaj.papers;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Says what a code or a digest belongs to, to anyone who holds the paper. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class VerifyService {

    private final List<KnownPapers> known;

    VerifyService(List<KnownPapers> known) {
        this.known = known;
    }

    /** @param typed as it was typed or scanned; empty for what nobody knows */
    public List<VerifiedPaper> verify(String typed) {
        return PrintedMark.read(typed).stream()
                .flatMap(mark -> known.stream().flatMap(some -> some.verify(mark).stream()))
                .toList();
    }
}
