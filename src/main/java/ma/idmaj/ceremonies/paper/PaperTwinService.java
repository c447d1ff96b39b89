package ma.idmaj.ceremonies.paper;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.PaperCode;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.ceremonies.WholeTransaction;
import ma.idmaj.documents.list.HallList;
import ma.idmaj.documents.list.HallListPaper;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Prints the list a hall is served from when no screen works, and enters what was ticked on it: all rows or none. The day's
 * own isolation, as its acts run in this one transaction; one that blocks a desk's, and is given up, is tried again whole.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('DAY_WRITE')")
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        predicate = WholeTransaction.class,
        maxRetries = 5,
        delay = 25,
        jitter = 15)
public class PaperTwinService {

    private final CeremonyService ceremonies;
    private final DayService day;
    private final Translations translations;
    private final Clock clock;

    PaperTwinService(CeremonyService ceremonies, DayService day, Translations translations, Clock clock) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.translations = translations;
        this.clock = clock;
    }

    /** @return a PDF in one language, the names in both scripts */
    @Transactional(readOnly = true)
    public byte[] list(UUID ceremonyId, Language language) {
        CeremonyDetail ceremony = ceremonies.detail(ceremonyId.toString());
        if (!ceremony.state().frozen()) throw new Refusal("ceremonies.notServing", ceremony.state());
        List<String> boxes = Arrays.stream(PaperMark.values())
                .filter(PaperMark::boxed)
                .map(mark -> translations.text(language, "ceremonies.PaperMark." + mark.name()))
                .toList();
        List<HallList.Row> rows = LineRow.counted(day.lines(ceremonyId)).stream()
                .map(line ->
                        new HallList.Row(line.position(), PaperCode.of(line.id()), line.name(), items(line, language)))
                .toList();
        return HallListPaper.render(new HallList(
                ceremony.title().in(language.arabic()),
                translations.text(language, "ceremonies.paperTwin.facts", ceremony.heldOn(), ceremony.place()),
                sentence(language),
                boxes,
                translations.text(language, "ceremonies.paperTwin.signature"),
                rows,
                language.arabic(),
                clock.instant()));
    }

    private String sentence(Language language) {
        return translations.text(language, "ceremonies.paperTwin.sentence");
    }

    private String items(LineRow line, Language language) {
        return translations.list(
                language,
                line.items().stream()
                        .map(item -> item.quantity() + " × " + item.name().in(language.arabic()))
                        .toList());
    }

    /**
     * Enters what was ticked.
     *
     * @param language that the list was printed in: what was signed stands in it
     * @throws Refusal naming the first row that stands in the way; then no row is entered
     */
    public void enter(UUID ceremonyId, List<PaperRow> rows, Language language) {
        if (rows.isEmpty()) throw new Refusal("ceremonies.paperTwin.nothing");
        rows.forEach(row -> enter(ceremonyId, row, language));
    }

    private void enter(UUID ceremonyId, PaperRow row, Language language) {
        LineRow line = day.line(ceremonyId, row.line());
        // Otherwise the record would say that all was given.
        if (row.mark() == PaperMark.PARTIAL
                && row.items().values().stream().allMatch(state -> state == ItemState.GIVEN))
            throw new Refusal("ceremonies.paperTwin.nothingStruck", line.position());
        switch (row.mark()) {
            case ABSENT -> {
                // Told already, and nothing has changed since the grid was shown.
                if (line.state() == LineState.ABSENT && line.version() == row.version()) return;
                day.markAbsent(line.id(), row.version());
            }
            case POSTPONED -> day.postpone(line.id(), row.version());
            case GIVEN, PARTIAL, PROXY -> {
                boolean proxy = row.mark() == PaperMark.PROXY;
                long version = row.version();
                if (!line.state().here()) {
                    day.checkIn(line.id(), version, proxy);
                    version = day.line(ceremonyId, line.id()).version();
                }
                day.handOverOnPaper(new HandoverAct(
                        NewId.next(),
                        line.id(),
                        version,
                        row.items(),
                        proxy ? SignerKind.PROXY : SignerKind.BENEFICIARY,
                        proxy ? row.proxy() : "",
                        translations.text(language, "ceremonies.paperTwin.signed", line.position(), sentence(language)),
                        language.arabic(),
                        new byte[0],
                        translations.text(language, "ceremonies.paperTwin.note"),
                        proxy ? row.mandate() : null));
            }
        }
    }
}
