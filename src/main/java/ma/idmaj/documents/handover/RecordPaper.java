package ma.idmaj.documents.handover;

import ma.idmaj.documents.AmountInWords;
import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hand-over record: who gave whom what, the words that were signed, both signatures. */
public final class RecordPaper implements CopiedPaper.Content {

    private final RecordSheet sheet;
    private final PaperLanguages languages;
    private final boolean amounts;

    RecordPaper(RecordSheet sheet, PaperLanguages languages, boolean amounts) {
        this.sheet = sheet;
        this.languages = languages;
        this.amounts = amounts;
    }

    /** @param evidence absent on a draft */
    public static byte[] render(RecordSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        return copied("handover.record", sheet, languages, evidence, new RecordPaper(sheet, languages, true));
    }

    static byte[] copied(
            String titleKey,
            RecordSheet sheet,
            PaperLanguages languages,
            @Nullable Evidence evidence,
            CopiedPaper.Content content) {
        String sex = sheet.person().agreement().name();
        var copies = List.of(
                Phrases.inAll(languages, arabic -> PaperWords.of(arabic).text("handover.copy.giver")),
                Phrases.inAll(languages, arabic -> PaperWords.of(arabic).text("handover.copy.receiver", sex)));
        return new CopiedPaper(
                        titleKey, sheet.number(), copies, sheet.occasion().made(), languages, evidence, content)
                .pdf();
    }

    @Override
    public List<Block> opening(PersonLayout layout) {
        return List.of(layout.beside(this::parties));
    }

    private List<String> parties(boolean arabic) {
        var phrases = new Phrases(arabic);
        var words = phrases.words();
        var person = sheet.person();
        String sex = person.agreement().name();
        var lines = new ArrayList<String>();
        if (sheet.annulledOn() != null) lines.add(words.text("handover.annulledOn", phrases.date(sheet.annulledOn())));
        lines.add(words.text(
                "handover.opening",
                phrases.day(sheet.occasion()),
                sheet.occasion().place().in(arabic),
                sheet.occasion().title().in(arabic)));
        String giver = sheet.givenBy().in(arabic);
        String body = sheet.body().in(arabic);
        lines.add(words.text(
                "handover.giver",
                giver.isEmpty() ? PersonLayout.BLANK : giver,
                body.isEmpty() ? words.text("handover.body") : body,
                PersonLayout.BLANK));
        lines.add(words.text(
                "handover.receiver",
                sex,
                phrases.name(person),
                Phrases.cin(person),
                Integer.toString(person.number())));
        signer(phrases, sex).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> signer(Phrases phrases, String sex) {
        var signing = sheet.signing();
        if (signing == null) return Optional.empty();
        return switch (signing.signer()) {
            case BENEFICIARY -> Optional.empty();
            case WITNESS -> Optional.of(phrases.words().text("handover.witness", signing.name(), PersonLayout.BLANK));
            case PROXY ->
                Optional.of(phrases.words()
                        .text(
                                "handover.proxy",
                                sex,
                                signing.name(),
                                signing.mandate() == null
                                        ? phrases.words().text("handover.mandate.LEGALISED")
                                        : phrases.mandate(signing.mandate()),
                                PersonLayout.BLANK));
        };
    }

    private GivenTable table(PersonLayout layout) {
        boolean states = sheet.signing() != null && sheet.annulledOn() == null;
        return new GivenTable(layout, sheet.items(), states, amounts);
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
        boolean given = sheet.signing() != null && sheet.annulledOn() == null;
        return table(layout)
                .closing(
                        layout.lead(given ? "handover.totalGiven" : "handover.totalPlanned"),
                        layout.amount(sheet.total().format(), true));
    }

    @Override
    public List<Block> ending(PersonLayout layout) {
        var blocks = new ArrayList<Block>();
        blocks.add(layout.beside(arabic -> {
            var words = PaperWords.of(arabic);
            String sum = arabic ? AmountInWords.arabic(sheet.total()) : AmountInWords.french(sheet.total());
            return List.of(words.text("handover.sum", sum, sheet.total().format()), twoCopies(arabic));
        }));
        blocks.addAll(signedText(layout));
        return blocks;
    }

    /** Where, left to be written, and when it was made, and that each side keeps one. */
    String twoCopies(boolean arabic) {
        var phrases = new Phrases(arabic);
        return phrases.words()
                .text(
                        "handover.twoCopies",
                        PersonLayout.BLANK,
                        phrases.date(sheet.occasion().date()));
    }

    /** The very words above the signature, in the one language they were signed in. */
    List<Block> signedText(PersonLayout layout) {
        var signing = sheet.signing();
        if (signing == null) return List.of();
        String key = "handover.signedText." + (signing.arabic() ? "AR" : "FR");
        boolean lead = languages.arabicLeads();
        String said = PaperWords.of(lead).text(key, Integer.toString(signing.version()));
        if (lead == signing.arabic()) return List.of(layout.gap(2), layout.text(lead, said + " " + signing.text()));
        return List.of(layout.gap(2), layout.text(lead, said), layout.text(signing.arabic(), signing.text()));
    }

    @Override
    public List<Signatory> signatories(PersonLayout layout, double room) {
        String sex = sheet.person().agreement().name();
        var signing = sheet.signing();
        var signer = signing == null ? Signing.Signer.BENEFICIARY : signing.signer();
        LocalizedText name = signer == Signing.Signer.BENEFICIARY || signing == null
                ? sheet.person().names()
                : new LocalizedText(signing.name(), signing.name());
        boolean onPaper = signing != null && signing.drawing() == null;
        return List.of(
                new Signatory(
                        layout,
                        layout.inAll("handover.sign.giver"),
                        sheet.givenBy(),
                        layout.half() ? "" : "handover.sign.stamp",
                        null,
                        room),
                new Signatory(
                        layout,
                        Phrases.inAll(
                                languages, arabic -> PaperWords.of(arabic).text("handover.sign." + signer.name(), sex)),
                        once(name),
                        onPaper ? "handover.sign.onPaper" : "",
                        signing == null ? null : signing.drawing(),
                        room));
    }

    /** A name in one script is not said twice. */
    private static LocalizedText once(LocalizedText name) {
        return name.ar().equals(name.fr()) ? new LocalizedText(name.ar(), "") : name;
    }

    @Override
    public @Nullable Across across() {
        return sheet.annulledOn() == null ? null : Across.ANNULLED;
    }
}
