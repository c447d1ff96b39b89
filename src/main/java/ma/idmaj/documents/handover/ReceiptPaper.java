package ma.idmaj.documents.handover;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What the person says to have received: the items that were handed over, without what they cost. */
public final class ReceiptPaper implements CopiedPaper.Content {

    private final RecordSheet sheet;
    private final RecordPaper record;

    private ReceiptPaper(RecordSheet sheet, PaperLanguages languages) {
        this.sheet = sheet;
        this.record = new RecordPaper(sheet, languages, false);
    }

    /** @param evidence absent on a draft */
    public static byte[] render(RecordSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        return RecordPaper.copied("handover.receipt", sheet, languages, evidence, new ReceiptPaper(sheet, languages));
    }

    @Override
    public List<Block> opening(PersonLayout layout) {
        return List.of(layout.beside(this::says));
    }

    private List<String> says(boolean arabic) {
        var phrases = new Phrases(arabic);
        var words = phrases.words();
        var person = sheet.person();
        var signing = sheet.signing();
        String sex = person.agreement().name();
        String when = phrases.day(sheet.occasion());
        String title = sheet.occasion().title().in(arabic);
        var lines = new ArrayList<String>();
        if (sheet.annulledOn() != null) lines.add(words.text("handover.annulledOn", phrases.date(sheet.annulledOn())));
        if (signing != null && signing.signer() == Signing.Signer.PROXY)
            lines.add(words.text(
                    "handover.receivedFor",
                    sex,
                    signing.name(),
                    phrases.name(person),
                    Phrases.cin(person),
                    when,
                    title));
        else {
            // Who cannot sign does not speak: the paper says it of them, before the witness.
            boolean witnessed = signing != null && signing.signer() == Signing.Signer.WITNESS;
            lines.add(words.text(
                    witnessed ? "handover.receivedWitnessed" : "handover.received",
                    sex,
                    phrases.name(person),
                    Phrases.cin(person),
                    when,
                    title));
            if (witnessed) lines.add(words.text("handover.witness", signing.name(), PersonLayout.BLANK));
        }
        return lines;
    }

    private GivenTable table(PersonLayout layout) {
        boolean given = sheet.signing() != null && sheet.annulledOn() == null;
        var items = sheet.items().stream()
                .filter(item -> !given || item.state().handedOver())
                .toList();
        return new GivenTable(layout, items, false, false);
    }

    @Override
    public PaperRow header(PersonLayout layout) {
        return table(layout).header();
    }

    @Override
    public List<PaperRow> rows(PersonLayout layout) {
        return table(layout).rows();
    }

    @Override
    public PaperRow closing(PersonLayout layout) {
        var table = table(layout);
        return table.closing(
                layout.lead("handover.pieces"),
                layout.middle(
                        Integer.toString(table.items().stream()
                                .mapToInt(GivenItem::quantity)
                                .sum()),
                        true));
    }

    @Override
    public List<Block> ending(PersonLayout layout) {
        var blocks = new ArrayList<Block>();
        blocks.add(layout.beside(arabic -> List.of(record.twoCopies(arabic))));
        blocks.addAll(record.signedText(layout));
        return blocks;
    }

    @Override
    public List<Signatory> signatories(PersonLayout layout, double room) {
        return record.signatories(layout, room);
    }

    @Override
    public @Nullable Across across() {
        return record.across();
    }
}
