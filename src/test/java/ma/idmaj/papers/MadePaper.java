package ma.idmaj.papers;

import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A paper of some pages with the foot every paper has, as a feature would make it. */
public final class MadePaper {

    public static final LocalizedText ABOUT = new LocalizedText("حفل تسليم التجهيزات", "Cérémonie de remise");
    public static final LocalDate DAY = LocalDate.of(2026, 2, 18);

    private final PaperKind kind;
    private final String subject;
    private final UUID subjectId;
    private final PaperLanguages languages;
    private final int pages;
    private final String facts;
    public final AtomicInteger rendered = new AtomicInteger();

    public MadePaper(
            PaperKind kind, String subject, UUID subjectId, PaperLanguages languages, int pages, String facts) {
        this.kind = kind;
        this.subject = subject;
        this.subjectId = subjectId;
        this.languages = languages;
        this.pages = pages;
        this.facts = facts;
    }

    public PaperDraft draft() {
        return new PaperDraft(kind, subject, subjectId, languages, ABOUT, DAY, facts, this::pdf);
    }

    /** @param evidence none for a draft */
    public byte[] pdf(@Nullable Evidence evidence) {
        rendered.incrementAndGet();
        var format = Paper.Format.a4Portrait(40, 40, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        for (int page = 1; page <= pages; page++) {
            if (page > 1) paper.newPage();
            for (String line : facts.split("\n"))
                paper.add(new Paragraph(line, TextStyle.plain(12), Direction.ofText(line), Paragraph.Align.START));
        }
        return paper.finish(
                new PaperFoot(format, languages, evidence),
                kind.name(),
                Locale.ROOT,
                Instant.ofEpochSecond(1_770_000_000));
    }
}
