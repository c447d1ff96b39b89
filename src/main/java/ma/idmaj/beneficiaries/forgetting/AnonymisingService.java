package ma.idmaj.beneficiaries.forgetting;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * Makes people anonymous: whatever tells who somebody was goes, what figures are made of stays (year of birth, sex,
 * territory, centre, trade, items and sums), and so do papers' numbers and digests and the trail. It can't be undone.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('PRIVACY_WORK')")
public class AnonymisingService {

    public static final int MAX_REASON = 160;

    private final List<ForgettingPart> parts;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnonymisingService(List<ForgettingPart> parts, JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ForgettingPart::order))
                .toList();
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Why the person can't be made anonymous now, as keys of sentences; empty when nothing is in the way. */
    @Transactional(readOnly = true)
    public List<String> stops(UUID person) {
        return stops(files(standing(person)));
    }

    /**
     * For good, with all files merged into this one.
     *
     * @param reason why; kept in the trail, names nobody and holds no number of a card or telephone
     * @throws StillNeeded when something is under way for the person, or a hold stands
     */
    public void anonymise(UUID person, String reason) {
        String said = said(reason);
        UUID standing = standing(person);
        List<UUID> files = files(standing);
        // Held to the end: nobody puts the person on a list meanwhile.
        jdbc.sql("select id from beneficiary where id in (:files) order by id for update")
                .param("files", files)
                .query(UUID.class)
                .list();
        List<String> stops = stops(files);
        if (!stops.isEmpty()) throw new StillNeeded(stops);
        var forgotten =
                new Forgotten(standing, files, names(files), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        parts.forEach(part -> part.strike(forgotten));
        parts.forEach(part -> part.rows().forEach(rows -> rows.forget(jdbc, forgotten)));
        events.publishEvent(new Changed("beneficiary", standing.toString(), "anonymised", said));
    }

    private UUID standing(UUID person) {
        return jdbc.sql("select coalesce(merged_into, id) from beneficiary where id = ? and anonymised_at is null")
                .param(person)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("beneficiaries.notFound"));
    }

    private List<UUID> files(UUID standing) {
        return jdbc.sql("select id from beneficiary where id = ? or merged_into = ?")
                .params(standing, standing)
                .query(UUID.class)
                .list();
    }

    private List<String> stops(List<UUID> files) {
        var stops = new LinkedHashSet<String>();
        parts.forEach(part -> stops.addAll(part.stops(files)));
        return List.copyOf(stops);
    }

    private List<String> names(List<UUID> files) {
        return jdbc.sql("""
                        select name_ar n from beneficiary where id in (:files)
                        union select name_latin from beneficiary where id in (:files)
                        union select kept_name_ar from beneficiary_merge where kept_id in (:files)
                        union select kept_name_latin from beneficiary_merge where kept_id in (:files)
                        union select name_ar from distribution_line where beneficiary_id in (:files)
                        union select name_latin from distribution_line where beneficiary_id in (:files)
                        union select name_ar from reserve_line where beneficiary_id in (:files)
                        union select name_latin from reserve_line where beneficiary_id in (:files)""").param("files", files).query(String.class).list().stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String said(String reason) {
        String said = CleanText.oneLine(reason);
        if (said.isEmpty()) throw new Refusal("beneficiaries.reasonMissing");
        if (said.length() > MAX_REASON) throw new Refusal("beneficiaries.tooLong", MAX_REASON);
        if (PrivateNumbers.in(said)) throw new Refusal("beneficiaries.reasonHoldsNumber");
        return said;
    }
}
