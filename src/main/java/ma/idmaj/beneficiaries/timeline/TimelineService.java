package ma.idmaj.beneficiaries.timeline;

import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.FileAccess;
import ma.idmaj.documents.person.TimelinePaper;
import ma.idmaj.shared.Changed;
import ma.idmaj.ui.i18n.Language;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One person's time line, gathered from every module, and the same as a sheet of paper. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class TimelineService {

    private final List<TimelineSource> sources;
    private final FileAccess access;
    private final BeneficiaryService people;
    private final TimelineWords words;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TimelineService(
            List<TimelineSource> sources,
            FileAccess access,
            BeneficiaryService people,
            TimelineWords words,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sources = sources;
        this.access = access;
        this.people = people;
        this.words = words;
        this.clock = clock;
        this.events = events;
    }

    /** @throws BeneficiaryNotFound also for a person of another centre */
    public Timeline of(UUID person) {
        access.check(person);
        UUID file = people.detail(person).id();
        Optional<LocalDate> day = sources.stream()
                .flatMap(source -> source.handedOver(file).stream())
                .max(Comparator.<Instant>naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, clock.getZone()));
        return Timeline.of(
                sources.stream().flatMap(source -> source.events(file).stream()).toList(),
                sources.stream().flatMap(source -> source.ahead(file).stream()).toList(),
                day,
                clock.instant(),
                clock.getZone());
    }

    /**
     * The time line on paper, in the reader's language; that it was printed is kept.
     *
     * @param kinds to print; empty for all
     * @return a PDF
     */
    @Transactional
    public byte[] sheet(UUID person, Set<TimelineKind> kinds, Language language) {
        var timeline = of(person).only(kinds);
        var file = people.detail(person);
        byte[] paper = TimelinePaper.render(words.sheet(file, timeline, language, clock.instant()), language.arabic());
        events.publishEvent(new Changed("beneficiary", file.id().toString(), "timelinePrinted", ""));
        return paper;
    }
}
