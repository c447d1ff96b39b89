package ma.idmaj.ceremonies.bundle;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperBundle;
import ma.idmaj.papers.Validity;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The issued papers of a ceremony that stand, as one file: what is about the whole, then each line's in call order, in
 * the order of their kinds. Whatever a feature issues for the ceremony or for one of its lines is in it.
 */
@Service
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
public class CeremonyBundle {

    private static final Comparator<IssuedPaper> BY_KIND = Comparator.comparing(IssuedPaper::kind)
            .thenComparing(IssuedPaper::languages)
            .thenComparing(IssuedPaper::issuedAt);

    private final CeremonyService ceremonies;
    private final DayService day;
    private final PaperArchive archive;
    private final PaperBundle bundle;
    private final Translations words;

    CeremonyBundle(
            CeremonyService ceremonies, DayService day, PaperArchive archive, PaperBundle bundle, Translations words) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.archive = archive;
        this.bundle = bundle;
        this.words = words;
    }

    /** @param language of the contents beside the pages */
    public List<PaperBundle.Part> parts(UUID ceremonyId, Language language) {
        ceremonies.detail(ceremonyId.toString());
        var parts = new ArrayList<PaperBundle.Part>();
        String whole = words.text(language, "ceremonies.bundle.whole");
        standing(archive.issued("ceremony", ceremonyId)).forEach(paper -> parts.add(part(whole, paper, language)));
        List<LineRow> lines = day.lines(ceremonyId);
        Map<UUID, List<IssuedPaper>> papers =
                standing(archive.issued("line", lines.stream().map(LineRow::id).toList())).stream()
                        .collect(Collectors.groupingBy(IssuedPaper::subjectId));
        for (LineRow line : lines) {
            String person = words.text(language, "ceremonies.bundle.person", line.position());
            papers.getOrDefault(line.id(), List.of()).forEach(paper -> parts.add(part(person, paper, language)));
        }
        return parts;
    }

    /**
     * Long: outside any transaction.
     *
     * @return how many papers there are in the file
     */
    public int write(
            UUID ceremonyId, List<PaperBundle.Part> parts, Language language, OutputStream file, IntPredicate goOn) {
        CeremonyDetail ceremony = ceremonies.detail(ceremonyId.toString());
        Instant made = parts.stream()
                .map(PaperBundle.Part::paper)
                .map(IssuedPaper::issuedAt)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> ceremony.heldOn().atStartOfDay().toInstant(ZoneOffset.UTC));
        var cover = new PaperBundle.Cover(
                "ceremony",
                ceremonyId.toString(),
                words.text(language, "ceremonies.bundle.title"),
                language.locale(),
                made);
        return bundle.write(cover, parts, file, goOn);
    }

    private PaperBundle.Part part(String group, IssuedPaper paper, Language language) {
        return PaperBundle.Part.of(group, words.text(language, paper.kind().labelKey()), paper);
    }

    private static List<IssuedPaper> standing(Collection<IssuedPaper> papers) {
        return papers.stream()
                .filter(paper -> paper.validity() == Validity.VALID)
                .sorted(BY_KIND)
                .toList();
    }
}
