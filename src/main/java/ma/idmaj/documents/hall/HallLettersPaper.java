package ma.idmaj.documents.hall;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** A page for each who is asked to come, in one language or both; its words agree with the person. */
public final class HallLettersPaper {

    private static final double SIDE = 62;
    private static final double FOOT_SIDE = 42;
    private static final double ROOM_TO_SIGN = 78;
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
    /** Where it is signed, to be written by hand. */
    private static final String PLACE = "……………………";

    private final HallLetters letters;
    private final PaperLanguages languages;
    private final String words;
    private final Paper.Format format = Paper.Format.a4Portrait(SIDE, 54, PaperFoot.HEIGHT);

    private HallLettersPaper(HallLetters letters, PaperLanguages languages) {
        this.letters = letters;
        this.languages = languages;
        this.words = "hall." + letters.kind().name().toLowerCase(Locale.ROOT) + ".";
    }

    /**
     * @param evidence absent on a draft
     * @return a PDF; the same letters and evidence give the same bytes
     */
    public static byte[] render(HallLetters letters, PaperLanguages languages, @Nullable Evidence evidence) {
        return new HallLettersPaper(letters, languages).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        var paper = new Paper(format);
        var firsts = new TreeSet<Integer>();
        for (int i = 0; i < letters.recipients().size(); i++) {
            if (i > 0) paper.newPage();
            firsts.add(paper.pages());
            letter(paper, letters.recipients().get(i));
        }
        var lead = PaperWords.of(languages.arabicLeads());
        // Wider than the letter: a digest broken in two would run into the number of the page.
        var foot = new PaperFoot(Paper.Format.a4Portrait(FOOT_SIDE, 54, PaperFoot.HEIGHT), languages, evidence);
        // Each letter is a paper of its own: its reader holds its pages, whatever the file holds.
        return paper.finish(
                (page, number, count) -> {
                    int before = firsts.isEmpty() ? 0 : firsts.floor(number) - 1;
                    var next = firsts.higher(number);
                    foot.draw(page, number - before, (next == null ? count + 1 : next) - 1 - before);
                },
                lead.text(words + "title"),
                lead.locale(),
                letters.made());
    }

    private void letter(Paper paper, HallLetters.Recipient recipient) {
        boolean both = languages == PaperLanguages.BOTH;
        for (boolean arabic : languages.order()) {
            if (both && arabic != languages.arabicLeads()) {
                paper.space(16);
                paper.rule(0.5, 0.6);
                paper.space(20);
            }
            var in = PaperWords.of(arabic);
            double size = (arabic ? 15.5 : 13.5) - (both ? 1 : 0);
            paper.add(new Paragraph(in.text(words + "title"), TextStyle.bold(size + 9), in.direction(), Align.CENTRE)
                    .heading(1));
            paper.space(both ? 16 : 34);
            addressee(recipient, arabic, size).forEach(paper::add);
            paper.space(both ? 12 : 26);
            for (String sentence : body(recipient, arabic)) {
                paper.add(new Paragraph(sentence, TextStyle.plain(size), in.direction(), Align.START));
                paper.space(both ? 7 : 14);
            }
        }
        paper.space(both ? 14 : 30);
        paper.add(signature());
    }

    private List<Block> addressee(HallLetters.Recipient recipient, boolean arabic, double size) {
        var in = PaperWords.of(arabic);
        String name = recipient.name().in(arabic);
        String title = recipient.title().in(arabic);
        var lines = new ArrayList<Block>();
        lines.add(new Paragraph(
                in.text(words + "to", recipient.form(), name),
                TextStyle.bold(size + 1.5),
                in.direction(),
                Align.START));
        if (!title.isEmpty()) lines.add(new Paragraph(title, TextStyle.plain(size + 0.5), in.direction(), Align.START));
        return lines;
    }

    private List<String> body(HallLetters.Recipient recipient, boolean arabic) {
        var in = PaperWords.of(arabic);
        String when = in.text(
                "hall.letter.when",
                in.text("minutes.day." + letters.day().getDayOfWeek().getValue()),
                in.date(letters.day(), letters.hijriShift()));
        if (letters.at() != null) when = in.text("hall.letter.at", when, in.time(letters.at()));
        var sentences = new ArrayList<String>();
        sentences.add(in.text(
                words + "body",
                recipient.form(),
                letters.occasion().in(arabic),
                when,
                letters.place().in(arabic)));
        if (recipient.number() > 0) sentences.add(in.text("hall.letter.number", Integer.toString(recipient.number())));
        if (!recipient.seat().isEmpty()) sentences.add(in.text(words + "seat", recipient.seat()));
        if (letters.kind() == HallLetters.Kind.CONVOCATION) sentences.add(in.text(words + "bring"));
        if (!letters.replyTo().isEmpty()) sentences.add(in.text(words + "reply", letters.replyTo()));
        sentences.add(in.text(words + "close", recipient.form()));
        return sentences;
    }

    private PaperRow signature() {
        var direction = Direction.of(languages.arabicLeads());
        var lines = new ArrayList<Paragraph>();
        var madeOn = LocalDate.ofInstant(letters.made(), ZONE);
        for (boolean arabic : languages.order()) {
            var in = PaperWords.of(arabic);
            lines.add(new Paragraph(
                    in.text("hall.letter.made", PLACE, in.date(madeOn)),
                    TextStyle.plain(arabic ? 11 : 10),
                    in.direction(),
                    Align.CENTRE));
        }
        for (boolean arabic : languages.order()) {
            var in = PaperWords.of(arabic);
            lines.add(new Paragraph(
                    in.text("hall.letter.signature"), TextStyle.bold(arabic ? 11 : 10), in.direction(), Align.CENTRE));
        }
        return new PaperRow(
                Columns.of(direction, 1, 1),
                List.of(Cell.top(), Cell.top(lines.toArray(Paragraph[]::new))),
                new PaperRow.Look(false, ROOM_TO_SIGN, 1, 0));
    }
}
