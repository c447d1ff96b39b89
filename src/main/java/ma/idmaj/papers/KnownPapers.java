package ma.idmaj.papers;

import java.util.List;

/**
 * Who knows papers by what is printed on them: the archive, and features whose papers are older than it. Asked by the
 * public page: answers nothing about people, and a link only to those who may follow it.
 */
public interface KnownPapers {

    /** @return empty for a mark that is none of theirs */
    List<VerifiedPaper> verify(PrintedMark mark);
}
