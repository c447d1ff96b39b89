package ma.idmaj.ceremonies.press;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.press.basis.ListPerson;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.formulas.Formula;
import ma.idmaj.ceremonies.press.statements.SpeakerKind;
import ma.idmaj.ceremonies.press.statements.Statement;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the figures into the sentences, in both languages alike, and makes the first draft. */
@Component
class PressComposer {

    private final Translations translations;

    PressComposer(Translations translations) {
        this.translations = translations;
    }

    /** The usual text of an occasion, without sentences on what this list cannot tell. */
    PressDraft usual(PressOccasion occasion, PressFigures figures) {
        String base = "ceremonies.press.usual." + occasion + ".";
        var parts = new ArrayList<PressDraft.Part>();
        parts.add(sentence(base + "opening"));
        parts.add(sentence(base + (figures.has(PressFigure.TRANCHE) ? "money" : "moneyAlone")));
        parts.add(sentence("ceremonies.press.usual.sectors"));
        if (figures.has(PressFigure.WOMEN)) parts.add(sentence("ceremonies.press.usual.shares"));
        parts.add(sentence("ceremonies.press.usual.support"));
        parts.add(sentence("ceremonies.press.usual.aims"));
        parts.removeIf(part -> !PressTemplate.figures(part.text()).stream().allMatch(figures::has));
        return new PressDraft(both(base + "headline"), parts);
    }

    private PressDraft.Part sentence(String key) {
        return PressDraft.Part.words(both(key));
    }

    PressSheet sheet(
            UUID ceremony,
            PressOccasion occasion,
            PressFacts facts,
            PressFigures figures,
            PressDraft draft,
            Map<UUID, Formula> formulas,
            List<Statement> statements,
            List<ListPerson> people) {
        Map<UUID, ListPerson> byLine = people.stream().collect(Collectors.toMap(ListPerson::line, Function.identity()));
        return new PressSheet(
                PressSheet.FORMAT,
                ceremony,
                occasion,
                facts.heldOn(),
                filled(draft.headline(), figures),
                new LocalizedText(dateline(facts, Language.AR), dateline(facts, Language.FR)),
                paragraphs(draft.parts(), figures, formulas),
                statements.stream()
                        .map(statement ->
                                quote(statement, statement.line() == null ? null : byLine.get(statement.line())))
                        .toList(),
                figures.sectors().groups().stream()
                        .map(group -> new PressSheet.Group(group.sector(), label(group.sector()), group.people()))
                        .toList(),
                figures.people(),
                figures.women(),
                figures.men(),
                figures.sum().centimes(),
                figures.envelope().centimes(),
                facts.listDigest());
    }

    /** A formula that ends with a comma opens the sentence after it. */
    private List<PressSheet.Paragraph> paragraphs(
            List<PressDraft.Part> parts, PressFigures figures, Map<UUID, Formula> formulas) {
        var paragraphs = new ArrayList<PressSheet.Paragraph>();
        for (PressDraft.Part part : parts) {
            var next = paragraph(part, figures, formulas);
            var before = paragraphs.isEmpty() ? null : paragraphs.getLast();
            boolean goesOn = before != null && before.formula() && !next.formula() && opens(before.text());
            if (goesOn) paragraphs.removeLast();
            paragraphs.add(goesOn ? new PressSheet.Paragraph(joined(before.text(), next.text()), true) : next);
        }
        return List.copyOf(paragraphs);
    }

    private static boolean opens(LocalizedText formula) {
        return formula.ar().endsWith("،") && formula.fr().endsWith(",");
    }

    private static LocalizedText joined(LocalizedText one, LocalizedText other) {
        return new LocalizedText(one.ar() + " " + other.ar(), one.fr() + " " + other.fr());
    }

    private PressSheet.Paragraph paragraph(PressDraft.Part part, PressFigures figures, Map<UUID, Formula> formulas) {
        UUID id = part.formula();
        if (id == null) return new PressSheet.Paragraph(filled(part.text(), figures), false);
        Formula formula = Objects.requireNonNull(formulas.get(id), "a part names a formula that is there");
        return new PressSheet.Paragraph(formula.text(), true);
    }

    /** Named by both consents alone; otherwise «a beneficiary», agreeing with the person. */
    private PressSheet.Quote quote(Statement statement, @Nullable ListPerson person) {
        LocalizedText speaker;
        if (statement.kind() != SpeakerKind.BENEFICIARY) {
            speaker = new LocalizedText(statement.speakerAr(), statement.speakerLatin());
        } else if (person != null && person.mayBeNamed()) {
            speaker = new LocalizedText(person.name().ar(), person.name().latin());
        } else {
            Sex sex = person == null ? null : person.sex();
            speaker = both("ceremonies.press.anonymous." + (sex == null ? "UNKNOWN" : sex.name()));
        }
        return new PressSheet.Quote(statement.id(), speaker, statement.title(), statement.language(), statement.said());
    }

    LocalizedText filled(LocalizedText kept, PressFigures figures) {
        return new LocalizedText(
                filled(kept.ar(), figures, Language.AR), elided(filled(kept.fr(), figures, Language.FR)));
    }

    private String filled(String kept, PressFigures figures, Language language) {
        return PressTemplate.replaced(
                kept,
                name -> PressTemplate.figure(name)
                        .map(figure -> words(figure, figures, language))
                        .orElse(""));
    }

    /** «de environ» is what putting words together gives; nobody writes so. */
    private static String elided(String french) {
        return french.replaceAll("\\b([dD])e environ\\b", "$1’environ");
    }

    private String words(PressFigure figure, PressFigures figures, Language language) {
        return switch (figure) {
            case PEOPLE -> text(language, "ceremonies.press.words.people", figures.people());
            case DATE -> Formats.longDate(figures.day(), language);
            case PLACE -> figures.place().in(language.arabic());
            case TRANCHE ->
                Optional.ofNullable(figures.tranche())
                        .map(name -> lowered(name.in(language.arabic())))
                        .orElse("");
            case ENVELOPE -> amount(PublishedAmount.of(figures.envelope()), language);
            case AMOUNT -> amount(PublishedAmount.of(figures.sum()), language);
            case SECTORS -> sectors(figures.sectors(), language);
            case WOMEN -> text(language, "ceremonies.press.words.women", figures.women());
            case MEN -> text(language, "ceremonies.press.words.men", figures.men());
        };
    }

    private String amount(PublishedAmount amount, Language language) {
        return text(
                language,
                amount.exact() ? "ceremonies.press.words.exactly" : "ceremonies.press.words.about",
                amount.format());
    }

    private String dateline(PressFacts facts, Language language) {
        return text(
                language,
                "ceremonies.press.words.dateline",
                facts.place().in(language.arabic()),
                Formats.longDate(facts.heldOn(), language));
    }

    private String sectors(SectorShares shares, Language language) {
        if (!shares.groups().isEmpty()) {
            return translations.list(
                    language,
                    shares.groups().stream()
                            .map(group -> text(
                                    language,
                                    "ceremonies.press.words.sector",
                                    lowered(label(group.sector()).in(language.arabic())),
                                    text(language, "ceremonies.press.words.people", group.people())))
                            .toList());
        }
        if (shares.named().isEmpty()) return text(language, "ceremonies.press.words.variousSectors");
        String named = translations.list(
                language,
                shares.named().stream()
                        .map(sector -> lowered(label(sector).in(language.arabic())))
                        .toList());
        return text(language, "ceremonies.press.words.amongSectors", named);
    }

    private LocalizedText label(@Nullable Sector sector) {
        return both(sector == null ? "ceremonies.press.otherSectors" : EnumLabels.key(sector));
    }

    private static String lowered(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1);
    }

    private LocalizedText both(String key) {
        return new LocalizedText(text(Language.AR, key), text(Language.FR, key));
    }

    /** Without the marks a page isolates values with: the text is pasted elsewhere. */
    private String text(Language language, String key, Object... values) {
        return CleanText.printed(translations.text(language, key, values));
    }
}
