package ma.idmaj.ceremonies.scans;

import java.util.List;

/**
 * A stack as it was read. Nothing of it is kept until it is attached.
 *
 * @param file   as it came
 * @param pages  every page, in order
 * @param papers those of the ceremony's lines, in call order
 */
public record ScanStack(byte[] file, List<StackPage> pages, List<StackPaper> papers) {

    public ScanStack {
        pages = List.copyOf(pages);
        papers = List.copyOf(papers);
    }

    public List<StackPaper> ready() {
        return papers.stream().filter(StackPaper::ready).toList();
    }

    public List<StackPage> in(PageState state) {
        return pages.stream().filter(page -> page.state() == state).toList();
    }
}
