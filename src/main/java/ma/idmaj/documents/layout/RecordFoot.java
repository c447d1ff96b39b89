package ma.idmaj.documents.layout;

/** Foot of every page of a paper made from an agreed text: the text's digest, page x of y. */
public final class RecordFoot implements Paper.Furniture {

    /** Room the foot takes, page margin included, in points. */
    public static final double HEIGHT = 70;

    public static final double SIDE = 30;
    private static final double PAGE_WIDTH = 595.276;
    private static final double PAGE_HEIGHT = 841.89;

    private final String digestKey;
    private final String digest;
    private final PaperLanguages languages;

    public RecordFoot(String digest, PaperLanguages languages) {
        this("minutes.digest", digest, languages);
    }

    /** @param digestKey says whose digest it is */
    public RecordFoot(String digestKey, String digest, PaperLanguages languages) {
        this.digestKey = digestKey;
        this.digest = digest;
        this.languages = languages;
    }

    @Override
    public void draw(PageCanvas page, int number, int count) {
        page.decoration(() -> foot(page, number, count));
    }

    private void foot(PageCanvas page, int number, int count) {
        double top = PAGE_HEIGHT - HEIGHT + 10;
        double width = PAGE_WIDTH - 2 * SIDE;
        page.rule(SIDE, top, SIDE + width, top, 0.5, 0.6);
        var lead = PaperWords.of(languages.arabicLeads());
        String text = lead.text(digestKey, Ltr.isolate(digest));
        var evidence = new Paragraph(text, TextStyle.plain(7.5).muted(), lead.direction(), Paragraph.Align.CENTRE);
        evidence.draw(page, SIDE, top + 4, width);
        // A line a language: side by side the two counts would meet and read «4 / 4».
        Object[] values = {Integer.toString(number), Integer.toString(count)};
        new Stack(languages.order().stream()
                        .map(PaperWords::of)
                        .map(words -> new Paragraph(
                                words.text("page", values),
                                TextStyle.plain(9),
                                words.direction(),
                                Paragraph.Align.CENTRE))
                        .toList())
                .draw(page, SIDE, top + 16, width);
    }
}
