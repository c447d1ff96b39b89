package ma.idmaj.beneficiaries.dossier;

import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.consent.Authorisation;
import ma.idmaj.documents.person.DossierSheet;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A dossier in the person's language. */
@Component
class DossierWords {

    private static final String WORDS = "beneficiaries.dossier.";

    private final Translations translations;
    private final Authorisation authorisation;
    private final Clock clock;

    DossierWords(Translations translations, Authorisation authorisation, Clock clock) {
        this.translations = translations;
        this.authorisation = authorisation;
        this.clock = clock;
    }

    LocalizedText title() {
        return translations.both(WORDS + "title");
    }

    DossierSheet sheet(Dossier dossier, Language language, Instant now) {
        String number = authorisation.on(LocalDate.ofInstant(now, clock.getZone()));
        var sections = dossier.sections().stream()
                .map(section -> new DossierSheet.Section(
                        text(language, WORDS + section.key()),
                        section.entries().stream()
                                .map(entry -> entry(entry, language))
                                .toList()))
                .toList();
        return new DossierSheet(
                text(language, WORDS + "title"),
                dossier.name().in(language.arabic()),
                dossier.name().other(language.arabic()),
                text(language, WORDS + "file", Long.toString(dossier.fileNumber()), Formats.moment(now)),
                List.of(
                        text(language, WORDS + "law"),
                        text(language, WORDS + "rights"),
                        number.isEmpty() ? "" : text(language, WORDS + "authorisation", number)),
                text(language, WORDS + "nothing"),
                sections,
                now);
    }

    private List<DossierSheet.Fact> entry(List<DossierFact> entry, Language language) {
        Optional<Sex> sex = entry.stream()
                .map(DossierFact::value)
                .filter(Sex.class::isInstance)
                .map(Sex.class::cast)
                .findFirst();
        return entry.stream()
                .map(fact -> new DossierSheet.Fact(
                        text(language, WORDS + "field." + fact.key()),
                        fact.value() instanceof FamilySituation family && sex.isPresent()
                                ? text(language, WORDS + "family." + sex.get() + "." + family)
                                : words(fact.value(), language)))
                .toList();
    }

    private String words(Object value, Language language) {
        return switch (value) {
            case LocalizedText both -> both.in(language.arabic());
            case PersonName name -> name.in(language.arabic()) + other(name, language);
            case Money sum -> Formats.money(sum, language);
            case LocalDate day -> Formats.date(day);
            case LocalTime time -> Formats.time(time);
            case Instant at -> Formats.moment(at);
            case Boolean flag -> text(language, WORDS + (flag ? "yes" : "no"));
            case PaperKind paper -> text(language, "papers.kind." + paper.name());
            case Enum<?> one -> text(language, EnumLabels.key(one));
            case Object other -> other.toString();
        };
    }

    private static String other(PersonName name, Language language) {
        String other = name.other(language.arabic());
        return other.isEmpty() ? "" : " – " + other;
    }

    String text(Language language, String key, Object... values) {
        return translations.text(language, key, values);
    }
}
