package ma.idmaj.beneficiaries.consent;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The texts people are told and asked, by version, and the CNDP's number. A version is never changed: a new wording is a
 * new one, in force from a day, and every answer keeps the version it was given to.
 */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('ADMINISTER', 'PRIVACY_WORK')")
public class NoticeService {

    public static final int MAX_TEXT = 6000;
    public static final int MAX_NUMBER = 60;
    /** Where the CNDP's number stands in the notice. */
    public static final String NUMBER = "{cndp}";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoticeService(JdbcClient jdbc, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** All versions, part by part, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('ADMINISTER', 'AUDIT_READ')")
    public List<NoticeVersion> versions() {
        var versions = new ArrayList<NoticeVersion>();
        versions.addAll(jdbc.sql("select * from cndp_authorisation order by version desc")
                .query((row, n) -> new NoticeVersion(
                        NoticePart.CNDP_NUMBER,
                        row.getInt("version"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("number"),
                        row.getString("number"),
                        row.getString("written_by"),
                        instant(row.getObject("written_at", LocalDateTime.class))))
                .list());
        versions.addAll(jdbc.sql("select * from privacy_text order by version desc")
                .query((row, n) -> new NoticeVersion(
                        NoticePart.valueOf(row.getString("part")),
                        row.getInt("version"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("text_ar"),
                        row.getString("text_fr"),
                        row.getString("written_by"),
                        row.getObject("written_at", LocalDateTime.class) == null
                                ? null
                                : instant(row.getObject("written_at", LocalDateTime.class))))
                .list());
        versions.sort(Comparator.comparing(NoticeVersion::part));
        return versions;
    }

    /**
     * A new version, in force from a day on.
     *
     * @param arabic and {@code french}: paragraphs apart by line breaks; the number in both when it is one
     * @return its number
     * @throws Refusal for an empty or too long text, a day before today or before the version that is there, a notice that
     *     does not say where the CNDP's number stands
     */
    public int publish(NoticePart part, String arabic, String french, LocalDate validFrom) {
        String ar = clean(arabic);
        String fr = clean(french);
        boolean number = part == NoticePart.CNDP_NUMBER;
        int most = number ? MAX_NUMBER : MAX_TEXT;
        if (ar.isEmpty() || fr.isEmpty()) throw new Refusal("beneficiaries.notices.bothLanguages");
        if (ar.length() > most || fr.length() > most) throw new Refusal("beneficiaries.tooLong", most);
        if (part == NoticePart.NOTICE && !(ar.contains(NUMBER) && fr.contains(NUMBER)))
            throw new Refusal("beneficiaries.notices.numberMissing", NUMBER);
        if (validFrom.isBefore(LocalDate.now(clock))) throw new Refusal("beneficiaries.notices.past");
        Latest latest = latest(part);
        if (validFrom.isBefore(latest.validFrom()))
            throw new Refusal("beneficiaries.notices.before", latest.validFrom());
        int version = latest.version() + 1;
        if (number)
            jdbc.sql("insert into cndp_authorisation (version, valid_from, number, written_by, written_at)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(version, validFrom, CleanText.oneLine(fr), user.username(), now())
                    .update();
        else
            jdbc.sql("insert into privacy_text (part, version, valid_from, text_ar, text_fr, written_by, written_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(part.name(), version, validFrom, ar, fr, user.username(), now())
                    .update();
        events.publishEvent(new Changed("notice", part.name(), "noticePublished", version + " · " + validFrom));
        return version;
    }

    private record Latest(int version, LocalDate validFrom) {}

    /** Held, so that two who write at once make two versions. */
    private Latest latest(NoticePart part) {
        var latest = part == NoticePart.CNDP_NUMBER
                ? jdbc.sql(
                        "select version, valid_from from cndp_authorisation order by version desc limit 1 for update")
                : jdbc.sql("select version, valid_from from privacy_text where part = ? order by version desc limit 1"
                                + " for update")
                        .param(part.name());
        return latest.query((row, n) -> new Latest(row.getInt(1), row.getObject(2, LocalDate.class)))
                .optional()
                .orElse(new Latest(0, LocalDate.EPOCH));
    }

    /** Line by line: paragraphs stay apart. */
    private static String clean(String text) {
        return text.lines()
                .map(CleanText::oneLine)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
