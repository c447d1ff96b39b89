package ma.idmaj.ceremonies.scans;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.papers.IssuedPaper;

import java.util.List;

/**
 * One paper found in a stack, with the pages that are its.
 *
 * @param pages their numbers in the stack, from 1, in the stack's order
 */
public record StackPaper(LineRow line, IssuedPaper paper, List<Integer> pages, StackVerdict verdict) {

    public StackPaper {
        pages = List.copyOf(pages);
    }

    public boolean ready() {
        return verdict == StackVerdict.READY;
    }

    /** How many of its pages are not in the stack. */
    public int lacking() {
        return Math.max(0, paper.pages() - pages.size());
    }
}
