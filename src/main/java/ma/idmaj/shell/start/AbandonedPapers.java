package ma.idmaj.shell.start;

import ma.idmaj.shared.PaperFolder;

import org.springframework.stereotype.Component;

/** At start, what an earlier server that was killed has left of papers goes. */
@Component
class AbandonedPapers {

    AbandonedPapers() {
        PaperFolder.path();
    }
}
