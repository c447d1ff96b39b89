package ma.idmaj.documents.layout;

import ma.idmaj.documents.SampleFacts;
import ma.idmaj.documents.layout.Paragraph.Align;
import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A paper of every block that no other sample shows. */
public final class BlockSamples {

    private static final Instant MADE = Instant.parse("2026-02-16T09:12:00Z");

    private BlockSamples() {}

    public static byte[] paper(SampleFacts facts) {
        var languages = PaperLanguages.BOTH;
        var paper = new Paper(Paper.Format.a4Portrait(30, 30, PaperFoot.HEIGHT));
        paper.add(PaperHeader.official(
                languages,
                facts.text("مؤسسة النور للإدماج", "Fondation Nour pour l’insertion"),
                facts.picture(300, 200),
                facts.text("محضر تسليم وتسلم", "Procès-verbal de remise"),
                "2026/0007"));
        paper.space(10);
        byte[] face = facts.picture(90, 120);
        paper.add(PaperRow.framed(
                Columns.of(Direction.RTL, 1, 1, 1, 3),
                60,
                Cell.holding(Picture.photo(face, 60, 76, "صورة", true)),
                Cell.holding(Picture.photo(face, 60, 76, "صورة", true)),
                Cell.holding(Picture.photo(null, 60, 76, "صورة", true)),
                Cell.middle(new Paragraph(facts.name(6).in(true), TextStyle.bold(11), Direction.RTL, Align.START))));
        paper.space(12);
        var who = new LocalizedText(facts.name(6).ar(), facts.name(6).latin());
        paper.add(SignatureCell.beside(
                languages,
                List.of(
                        new SignatureCell(
                                languages,
                                new LocalizedText(
                                        PaperWords.ARABIC.text("handover.sign.BENEFICIARY", "FEMALE"),
                                        PaperWords.FRENCH.text("handover.sign.BENEFICIARY", "FEMALE")),
                                who,
                                LocalDate.of(2026, 2, 18),
                                facts.picture(200, 60),
                                false),
                        new SignatureCell(
                                languages,
                                new LocalizedText("عن المؤسسة", "Pour la Fondation"),
                                new LocalizedText("", ""),
                                null,
                                null,
                                true))));
        paper.space(12);
        paper.add(new CodeBlock(QrCode.of("https://idmaj.example.ma/verify/K7QM4T2X9B"), 70, "K7QM-4T2X-9B"));
        var evidence = new Evidence("K7QM-4T2X-9B", "9f2c64e1".repeat(8), "https://idmaj.example.ma/verify/K7QM4T2X9B");
        return paper.finish(
                new PaperFoot(paper.format(), languages, evidence), "محضر", PaperWords.ARABIC.locale(), MADE);
    }
}
