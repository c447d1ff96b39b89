package ma.idmaj.documents.handover;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A text one person signs in ink, on a sheet of its own. */
final class SignedPage {

    static final double ROOM = 92;
    private static final double SIDE = 44;

    final PaperLanguages languages;
    final PersonLayout layout;
    final Paper paper;
    private final Paper.Format format = Paper.Format.a4Portrait(SIDE, 36, PaperFoot.HEIGHT);
    private final String titleKey;

    SignedPage(String titleKey, PaperLanguages languages) {
        this.titleKey = titleKey;
        this.languages = languages;
        this.layout = new PersonLayout(languages, 1.05);
        this.paper = new Paper(format);
        paper.add(layout.head(titleKey, ""));
        paper.space(8);
        paper.rule(0.8, 0.2);
        paper.space(14);
    }

    void sentences(Function<Boolean, List<String>> texts) {
        paper.add(layout.beside(texts));
        paper.space(8);
    }

    PaperRow signatories(List<? extends Block> signatories) {
        double[] shares = new double[signatories.size()];
        Arrays.fill(shares, 1);
        return new PaperRow(
                Columns.of(layout.direction(), shares),
                signatories.stream().map(Cell::holding).toList(),
                new PaperRow.Look(true, ROOM, 1, 5));
    }

    byte[] finish(@Nullable Evidence evidence, Instant made) {
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(new PaperFoot(format, languages, evidence), lead.text(titleKey), lead.locale(), made);
    }

    /** The items, and under the last of them all that must not stand on a page alone. */
    void items(GivenTable table, List<? extends Block> after) {
        var following = new ArrayList<PaperTable.Following>();
        for (Block block : after) following.add(new PaperTable.Following(10, block));
        int pieces = table.items().stream().mapToInt(GivenItem::quantity).sum();
        new PaperTable(
                        table.header(),
                        table.rows(),
                        table.closing(layout.lead("handover.pieces"), layout.middle(Integer.toString(pieces), true)),
                        following)
                .addTo(paper);
    }
}
