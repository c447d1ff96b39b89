package ma.idmaj.ceremonies.bundle;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.ceremonies.papers.ReadList;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperBundle;
import ma.idmaj.papers.PaperKind;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The papers of a ceremony as one file: what is about the whole, then each line's in call order, in the order of their
 * kinds. The list's cuts and each person's record, receipt and engagement are in it as they stand now, issued if they are
 * not yet; and whatever else a feature has issued for the ceremony or for one of its lines.
 */
@Service
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
public class CeremonyBundle {

    private static final Comparator<IssuedPaper> BY_KIND = Comparator.comparing(IssuedPaper::kind)
            .thenComparing(IssuedPaper::languages)
            .thenComparing(IssuedPaper::issuedAt);

    private final CeremonyService ceremonies;
    private final CeremonyPapers papers;
    private final PaperArchive archive;
    private final PaperBundle bundle;
    private final CurrentUser user;
    private final Translations words;

    CeremonyBundle(
            CeremonyService ceremonies,
            CeremonyPapers papers,
            PaperArchive archive,
            PaperBundle bundle,
            CurrentUser user,
            Translations words) {
        this.ceremonies = ceremonies;
        this.papers = papers;
        this.user = user;
        this.archive = archive;
        this.bundle = bundle;
        this.words = words;
    }

    /**
     * What is decided and not issued yet is issued when its turn comes, for who may; for others it is not there.
     *
     * @param language of the contents beside the pages
     */
    public List<PaperBundle.Part> parts(UUID ceremonyId, Language language) {
        ReadList list = papers.read(ceremonyId);
        CeremonyDetail ceremony = list.ceremony();
        boolean issues = user.may(Permission.CEREMONY_PREPARE) || user.may(Permission.CEREMONY_APPROVE);
        var parts = new ArrayList<PaperBundle.Part>();
        String whole = words.text(language, "ceremonies.bundle.whole");
        parts.addAll(group(
                whole,
                list,
                ceremonyId,
                issues ? dueOf(ceremony) : Set.of(),
                archive.issued("ceremony", ceremonyId),
                language));
        List<LineRow> lines = list.lines();
        Map<UUID, List<IssuedPaper>> issued = archive
                .issued("line", lines.stream().map(LineRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(IssuedPaper::subjectId));
        for (LineRow line : lines) {
            String person = words.text(language, "ceremonies.bundle.person", line.position());
            Set<PaperKind> due = issues && ceremony.state().frozen() ? dueOf(line) : Set.of();
            parts.addAll(group(person, list, line.id(), due, issued.getOrDefault(line.id(), List.of()), language));
        }
        return parts;
    }

    private static Set<PaperKind> dueOf(CeremonyDetail ceremony) {
        if (!ceremony.state().frozen()) return Set.of();
        var due = EnumSet.copyOf(CeremonyPapers.OF_THE_LIST);
        if (ceremony.closedAt() != null) due.add(PaperKind.RECORD_REGISTER);
        return due;
    }

    /** A mandate is there for the few who send somebody: once issued, not for everybody. */
    private static Set<PaperKind> dueOf(LineRow line) {
        return switch (line.state()) {
            case SUBSTITUTED, ABSENT, POSTPONED -> Set.of();
            case RETURNED -> EnumSet.of(PaperKind.HANDOVER_RECORD, PaperKind.RECEIPT);
            case HANDED_OVER, SIGNED -> EnumSet.of(PaperKind.HANDOVER_RECORD, PaperKind.RECEIPT, PaperKind.ENGAGEMENT);
            default -> EnumSet.of(PaperKind.ENGAGEMENT);
        };
    }

    /** Those due as their facts stand now, in both languages; of other kinds what was issued and is valid. */
    private List<PaperBundle.Part> group(
            String group,
            ReadList list,
            UUID subject,
            Set<PaperKind> due,
            List<IssuedPaper> issued,
            Language language) {
        Map<PaperKind, List<IssuedPaper>> valid =
                standing(issued).stream().collect(Collectors.groupingBy(IssuedPaper::kind));
        var parts = new ArrayList<PaperBundle.Part>();
        for (PaperKind kind : PaperKind.values()) {
            String title = words.text(language, kind.labelKey());
            if (due.contains(kind))
                parts.add(PaperBundle.Part.due(
                        group, title, () -> papers.issue(kind, list, subject, PaperLanguages.BOTH)));
            else
                valid.getOrDefault(kind, List.of())
                        .forEach(paper -> parts.add(PaperBundle.Part.of(group, title, paper)));
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
        // Of what is due the moment is not known yet: of the same papers the same file is made all the same.
        Instant made = Stream.concat(
                        parts.stream()
                                .map(PaperBundle.Part::paper)
                                .filter(Objects::nonNull)
                                .map(IssuedPaper::issuedAt),
                        Stream.of(ceremony.approvedAt(), ceremony.closedAt()).filter(Objects::nonNull))
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

    private static List<IssuedPaper> standing(Collection<IssuedPaper> papers) {
        return papers.stream()
                .filter(paper -> paper.validity() == Validity.VALID)
                .sorted(BY_KIND)
                .toList();
    }
}
