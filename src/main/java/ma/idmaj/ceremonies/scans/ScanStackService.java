package ma.idmaj.ceremonies.scans;

import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.closing.ScanRow;
import ma.idmaj.ceremonies.closing.ScanService;
import ma.idmaj.documents.pages.QrReader;
import ma.idmaj.documents.pages.ScannedFile;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PrintedMark;
import ma.idmaj.papers.Validity;
import ma.idmaj.papers.VerifyService;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Signed papers come back in a pile: each page's code says which paper it is of, the paper says whose line. What has no
 * code a person assigns by hand; papers of another ceremony are not taken. Attached whole or not at all.
 */
@Service
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class ScanStackService {

    /** One at a time: a stack's page unpacked is some ten megabytes, and a screen asks for many at once. */
    private static final ReentrantLock GLANCING = new ReentrantLock();

    private final CeremonyService ceremonies;
    private final DayService day;
    private final ScanService scans;
    private final PaperArchive archive;
    private final VerifyService verify;

    ScanStackService(
            CeremonyService ceremonies, DayService day, ScanService scans, PaperArchive archive, VerifyService verify) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.scans = scans;
        this.archive = archive;
        this.verify = verify;
    }

    private record Read(PageState state, Optional<IssuedPaper> paper) {

        static Read none(PageState state) {
            return new Read(state, Optional.empty());
        }
    }

    /**
     * Reads a stack page by page. Long: outside any transaction, asks before each page whether to go on.
     *
     * @throws Refusal for a file that is none, or claims too much
     * @throws Stopped when told not to go on
     */
    public ScanStack read(UUID ceremonyId, byte[] content, IntPredicate goOn) {
        ceremonies.detail(ceremonyId.toString());
        Map<UUID, LineRow> lines =
                day.lines(ceremonyId).stream().collect(Collectors.toMap(LineRow::id, Function.identity()));
        try (var file = ScannedFile.open(content)) {
            var pages = new ArrayList<StackPage>();
            var found = new LinkedHashMap<IssuedPaper, List<Integer>>();
            for (int number = 1; number <= file.pages(); number++) {
                if (!goOn.test(number - 1)) throw new Stopped();
                Read read = read(file, number, ceremonyId, lines);
                PageState state = read.state;
                if (read.paper.isPresent()) {
                    var its = found.computeIfAbsent(read.paper.get(), paper -> new ArrayList<>());
                    if (its.size() < read.paper.get().pages()) its.add(number);
                    else state = PageState.SURPLUS;
                }
                pages.add(new StackPage(number, state));
            }
            if (!goOn.test(file.pages())) throw new Stopped();
            return new ScanStack(content, pages, papers(ceremonyId, file, found, lines));
        }
    }

    private Read read(ScannedFile file, int number, UUID ceremonyId, Map<UUID, LineRow> lines) {
        Set<String> codes = QrReader.read(
                file.image(number), text -> PrintedMark.ofAddress(text).isPresent());
        if (codes.isEmpty()) return Read.none(PageState.UNREAD);
        if (codes.size() > 1) return Read.none(PageState.SEVERAL);
        var paper = PrintedMark.ofAddress(codes.iterator().next()).flatMap(archive::paper);
        if (paper.isEmpty()) {
            // Lists approved before there was an archive have a code of their own.
            boolean known = !verify.verify(codes.iterator().next()).isEmpty();
            return Read.none(known ? PageState.NO_LINE : PageState.UNKNOWN);
        }
        IssuedPaper known = paper.get();
        boolean ofALine = lines.containsKey(known.subjectId());
        if (!ofALine) {
            // A list signed as a whole belongs to the ceremony; any other line or list is somebody else's.
            boolean ours =
                    known.subjectId().equals(ceremonyId) || known.subject().equals("person");
            return Read.none(ours ? PageState.NO_LINE : PageState.FOREIGN);
        }
        if (known.validity() != Validity.VALID) return Read.none(PageState.WITHDRAWN);
        return new Read(PageState.RECOGNISED, paper);
    }

    private List<StackPaper> papers(
            UUID ceremonyId, ScannedFile file, Map<IssuedPaper, List<Integer>> found, Map<UUID, LineRow> lines) {
        Set<UUID> attached = scans.papersOf(ceremonyId);
        Map<UUID, Integer> room = new HashMap<>();
        for (ScanRow scan : scans.of(ceremonyId)) if (scan.standing()) room.merge(scan.lineId(), 1, Integer::sum);
        var papers = new ArrayList<StackPaper>();
        found.forEach((paper, pages) -> {
            LineRow line = lines.get(paper.subjectId());
            StackVerdict verdict = StackVerdict.READY;
            if (!signed(line)) verdict = StackVerdict.NOT_SIGNED;
            else if (attached.contains(paper.id())) verdict = StackVerdict.ALREADY;
            else if (pages.size() < paper.pages()) verdict = StackVerdict.INCOMPLETE;
            else if (room.getOrDefault(line.id(), 0) >= ScanService.MOST_OF_A_LINE) verdict = StackVerdict.FULL;
            else if (file.taken(pages).length > ScanService.MOST_BYTES) verdict = StackVerdict.TOO_LARGE;
            else room.merge(line.id(), 1, Integer::sum);
            papers.add(new StackPaper(line, paper, pages, verdict));
        });
        papers.sort(Comparator.comparingInt((StackPaper paper) -> paper.line().position())
                .thenComparing(paper -> paper.paper().kind()));
        return papers;
    }

    /** Lines a page may be given to by hand. */
    public static boolean signed(LineRow line) {
        return line.state() == LineState.SIGNED || line.state() == LineState.RETURNED;
    }

    /**
     * Keeps the papers that are ready, and the pages a person assigned: those of one line as one scan.
     *
     * @param byHand page of the stack → line
     * @return how many scans were kept
     * @throws Refusal when one of them cannot be kept; then none is
     * @throws Stopped when told not to go on; then none is either
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int attach(UUID ceremonyId, ScanStack stack, Map<Integer, UUID> byHand, IntPredicate goOn) {
        Set<UUID> lines = day.lines(ceremonyId).stream().map(LineRow::id).collect(Collectors.toSet());
        var assigned = new TreeMap<UUID, List<Integer>>();
        new TreeMap<>(byHand).forEach((page, line) -> {
            if (!lines.contains(line)) throw new Refusal("ceremonies.lineGone");
            assigned.computeIfAbsent(line, unknown -> new ArrayList<>()).add(page);
        });
        int done = 0;
        try (var file = ScannedFile.open(stack.file())) {
            for (StackPaper paper : stack.ready()) {
                if (!goOn.test(done)) throw new Stopped();
                scans.attach(
                        paper.line().id(),
                        file.taken(paper.pages()),
                        paper.paper().id());
                done++;
            }
            for (var hand : assigned.entrySet()) {
                if (!goOn.test(done)) throw new Stopped();
                scans.attach(hand.getKey(), file.taken(hand.getValue()));
                done++;
            }
        }
        if (!goOn.test(done)) throw new Stopped();
        return done;
    }

    /** A page of a stack to look at, as a PNG. */
    public byte[] glance(ScanStack stack, int page) {
        GLANCING.lock();
        try (var file = ScannedFile.openChecked(stack.file())) {
            return file.glance(page);
        } finally {
            GLANCING.unlock();
        }
    }
}
