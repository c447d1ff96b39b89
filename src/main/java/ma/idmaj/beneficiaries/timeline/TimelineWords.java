package ma.idmaj.beneficiaries.timeline;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.documents.person.TimelineSheet;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A time line's words in a language: on paper all of them, on screen the dates and months. */
@Component
public class TimelineWords {

    private final Translations translations;
    private final AccountNames accounts;
    private final Clock clock;

    TimelineWords(Translations translations, AccountNames accounts, Clock clock) {
        this.translations = translations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The names of those who did it, read once for the whole line. */
    public AccountNames.Names names(Timeline timeline) {
        return accounts.of(timeline.events().stream()
                .map(TimelineEvent::by)
                .filter(Objects::nonNull)
                .toList());
    }

    /** {@code شتنبر 2026}, {@code septembre 2026}. */
    public static String month(YearMonth month, Language language) {
        var names = language.arabic() ? Formats.ARABIC_MONTHS : Formats.FRENCH_MONTHS;
        return names.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** The day, and the hour where one is known: what has a date alone is kept at midnight. */
    public String moment(TimelineEvent event) {
        ZonedDateTime at = event.at().atZone(clock.getZone());
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Formats.date(at.toLocalDate())
                : Formats.moment(event.at());
    }

    /** Whether what is to come should have happened before today. */
    public boolean overdue(TimelineEvent event) {
        var zone = clock.getZone();
        return event.at()
                .atZone(zone)
                .toLocalDate()
                .isBefore(clock.instant().atZone(zone).toLocalDate());
    }

    TimelineSheet sheet(BeneficiaryDetail file, Timeline timeline, Language language, Instant now) {
        var names = names(timeline);
        var sections = new ArrayList<TimelineSheet.Section>();
        for (Timeline.Section section : timeline.sections()) {
            var months = section.months().stream()
                    .map(month -> new TimelineSheet.Month(
                            month(month.month(), language),
                            month.events().stream()
                                    .map(event -> entry(event, names, language))
                                    .toList()))
                    .toList();
            sections.add(new TimelineSheet.Section(text(language, EnumLabels.key(section.part())), months));
        }
        return new TimelineSheet(
                text(language, "beneficiaries.timeline.sheet"),
                file.name().in(language.arabic()),
                file.name().other(language.arabic()),
                List.of(
                        text(language, "beneficiaries.file", Long.toString(file.fileNumber())),
                        file.cinMasked().isEmpty()
                                ? ""
                                : text(language, "beneficiaries.timeline.sheet.cin", file.cinMasked())),
                text(language, "beneficiaries.timeline.sheet.printed", Formats.moment(now)),
                text(language, "beneficiaries.timeline.none.title"),
                sections,
                now);
    }

    private TimelineSheet.Entry entry(TimelineEvent event, AccountNames.Names names, Language language) {
        String by = event.by() == null
                ? ""
                : text(language, "beneficiaries.timeline.by", names.of(event.by(), language.arabic()));
        return new TimelineSheet.Entry(
                moment(event),
                text(language, event.sentenceKey(), event.values().toArray()),
                by);
    }

    private String text(Language language, String key, Object... values) {
        return translations.text(language, key, values);
    }
}
