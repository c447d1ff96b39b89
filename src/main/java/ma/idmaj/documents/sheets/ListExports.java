package ma.idmaj.documents.sheets;

import ma.idmaj.pace.Bulk;
import ma.idmaj.pace.Pace;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntPredicate;

/**
 * Takes a list away as its screen shows it. Who may is said by the service its rows come from; the trail keeps which list,
 * what kind of file, how many rows and what narrowed it.
 */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('PEOPLE_READ', 'PROJECTS_READ', 'CATALOGUE_READ', 'FUNDING_READ', 'STOCK_READ',"
        + " 'CEREMONY_READ', 'FOLLOW_UP_READ', 'AUDIT_READ')")
public class ListExports {

    private final Translations words;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Pace pace;

    ListExports(Translations words, ApplicationEventPublisher events, Clock clock, Pace pace) {
        this.words = words;
        this.events = events;
        this.clock = clock;
        this.pace = pace;
    }

    /**
     * Writes a list of any length, held page by page.
     *
     * @param goOn asked before each page with how many rows are written
     * @return how many rows it is
     * @throws ma.idmaj.shared.Refusal when this account has taken away very much in a short time
     * @throws Stopped when told not to go on; what is written of the file is worth nothing then
     */
    public <R> int write(
            ExportedList<R> list, SheetFormat format, Language language, OutputStream file, IntPredicate goOn) {
        pace.take(Bulk.EXPORT);
        var in = new SheetWords(words, language);
        int[] written = {0};
        try (var table = format.begin(
                file, list.head(in, Formats.moment(clock.instant())), list.columns(in), language.arabic())) {
            list.rows().read(page -> {
                if (!goOn.test(written[0])) throw new Stopped();
                for (R row : page) write(table, list, row, in);
                written[0] += page.size();
            });
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        events.publishEvent(new Changed("list", list.name(), "exported", said(list, format, written[0])));
        return written[0];
    }

    private static String said(ExportedList<?> list, SheetFormat format, int rows) {
        String said = format.ending() + " " + rows;
        return list.narrowings().isEmpty() ? said : said + " · " + String.join(", ", list.narrowings());
    }

    private static <R> void write(SheetFile table, ExportedList<R> list, R row, SheetWords in) {
        try {
            table.row(list.cells(row, in));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Says what list it is and of which day, and of nobody. */
    public String fileName(ExportedList<?> list, SheetFormat format) {
        return "idmaj-" + list.name() + "-" + LocalDate.now(clock) + "." + format.ending();
    }
}
