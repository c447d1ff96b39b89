package ma.idmaj.ceremonies;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.TemporaryAccounts;
import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Difference;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.territory.TerritoryService;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Ceremonies: announced, described, found. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_READ')")
public class CeremonyService {

    private static final int LONGEST_TEXT = 160;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 10;

    private final CeremonyRepository ceremonies;
    private final VisibleLines lines;
    private final SubstitutionStore substitutions;
    private final TemporaryAccounts desks;
    private final FundingService funding;
    private final TerritoryService territory;
    private final OvertakenPapers papers;
    private final CeremonyAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CeremonyService(
            CeremonyRepository ceremonies,
            VisibleLines lines,
            SubstitutionStore substitutions,
            TemporaryAccounts desks,
            FundingService funding,
            TerritoryService territory,
            OvertakenPapers papers,
            CeremonyAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.lines = lines;
        this.substitutions = substitutions;
        this.desks = desks;
        this.funding = funding;
        this.territory = territory;
        this.papers = papers;
        this.access = access;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @param words of the title or place, in either script; empty for all. The newest first. */
    @Transactional(readOnly = true)
    public List<CeremonyRow> ceremonies(String words) {
        String[] wanted = SearchKey.of(words).split(" ");
        List<CeremonyRow> rows =
                ceremonies.rows().stream().filter(row -> matches(row, wanted)).toList();
        if (!ownPeopleOnly()) return rows;
        Map<UUID, VisibleLines.Sum> own = lines.ownSums();
        return rows.stream()
                .map(row -> row.with(own.getOrDefault(row.id(), VisibleLines.Sum.NONE)))
                .toList();
    }

    /** Those that are not over yet, whole: for who prepares or approves. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE')")
    public List<CeremonyRow> underWay() {
        return ceremonies.rows(Arrays.stream(CeremonyState.values())
                .filter(state -> !state.over())
                .toList());
    }

    /** Whether the lines and sums this account is given are those of its own centre's people alone. */
    @Transactional(readOnly = true)
    public boolean ownPeopleOnly() {
        return lines.ownPeopleOnly();
    }

    /** @param key the id, or the alias that stands for it in an address */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('CEREMONY_READ', 'DAY_READ', 'DAY_DELIVER')")
    public CeremonyDetail detail(String key) {
        return CeremonyDetail.of(access.find(key), user.username());
    }

    /**
     * The ceremony as it is now, taken until the asking act commits: a part of its preparation asks for it first, and reads
     * what the act goes by after it. For acts that read what is committed, so that who waited sees what was done before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public CeremonyDetail taken(UUID id) {
        return CeremonyDetail.of(access.taken(id), user.username());
    }

    /** Today's ceremonies of the desk that is signed in. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('DAY_READ')")
    public List<CeremonyDetail> ofMyDesk() {
        return ceremonies.ofDesk(user.username(), LocalDate.now(clock)).stream()
                .map(ceremony -> CeremonyDetail.of(ceremony, user.username()))
                .toList();
    }

    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID announce(CeremonyDraft draft) {
        return announce(draft, null, Set.of());
    }

    /** @param alias short word for addresses; @param desks accounts that serve on the day */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID announce(CeremonyDraft draft, @Nullable String alias, Set<String> desks) {
        check(draft);
        var ceremony = new Ceremony(draft);
        ceremony.alias = alias;
        ceremony.announcedBy(user.username());
        ceremony.desks.addAll(desks);
        ceremonies.save(ceremony);
        events.publishEvent(new Changed("ceremony", ceremony.id.toString(), "announced", ""));
        return ceremony.id;
    }

    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public void describe(UUID id, long version, CeremonyDraft draft) {
        check(draft);
        var ceremony = access.unchanged(id, version);
        ceremony.preparedBy(user.username());
        var difference = new Difference()
                .both("title", ceremony.title, draft.title())
                .both("place", ceremony.place, draft.place())
                .text("division", ceremony.divisionCode, draft.divisionCode())
                .date("heldOn", ceremony.heldOn, draft.heldOn())
                .text("heldAt", ceremony.heldAt, draft.heldAt())
                .text("tranche", ceremony.trancheId, draft.trancheId())
                .money("envelope", ceremony.envelope, draft.envelope());
        ceremony.describe(draft);
        desks.move(ceremony.desks, draft.heldOn());
        events.publishEvent(new Changed("ceremony", id.toString(), "described", difference));
    }

    /**
     * Confirms the Hijri date of the day, or says that it is not; also of an approved list, for the moon is seen when the
     * day is near. Papers that carry another one are replaced.
     *
     * @param shift as of {@link CeremonyDraft}
     */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public void confirmHijri(UUID id, @Nullable Integer shift) {
        check(shift);
        var ceremony = access.taken(id);
        if (ceremony.state.over()) throw new Refusal("ceremonies.hijri.over", ceremony.state);
        Integer before = ceremony.hijriShift;
        if (Objects.equals(before, shift)) return;
        ceremony.hijriShift = shift;
        if (before != null) papers.dayToldOtherwise(id);
        events.publishEvent(
                new Changed("ceremony", id.toString(), "hijriConfirmed", shift == null ? "" : shift.toString()));
    }

    private static void check(@Nullable Integer hijriShift) {
        if (hijriShift != null && Math.abs(hijriShift) > 1) throw new Refusal("ceremonies.hijri.tooFar");
    }

    /** Desk accounts that serve on the day. */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public void assignDesks(UUID id, Set<String> usernames) {
        var ceremony = access.find(id);
        ceremony.desks.clear();
        ceremony.desks.addAll(usernames);
        events.publishEvent(new Changed("ceremony", id.toString(), "desksAssigned", String.join(" ", usernames)));
    }

    private void check(CeremonyDraft draft) {
        check(draft.hijriShift());
        if (draft.title().ar().isEmpty() && draft.title().fr().isEmpty()) throw new Refusal("ceremonies.titleMissing");
        if (draft.envelope().centimes() <= 0) throw new Refusal("ceremonies.envelopeMissing");
        for (LocalizedText text : List.of(draft.title(), draft.place()))
            if (Math.max(text.ar().length(), text.fr().length()) > LONGEST_TEXT)
                throw new Refusal("ceremonies.textTooLong", LONGEST_TEXT);
        int thisYear = LocalDate.now(clock).getYear();
        int year = draft.heldOn().getYear();
        if (year < FIRST_YEAR || year > thisYear + YEARS_AHEAD)
            throw new Refusal(
                    "ceremonies.dayWrong", Integer.toString(FIRST_YEAR), Integer.toString(thisYear + YEARS_AHEAD));
        if (draft.trancheId() != null && funding.trancheName(draft.trancheId()).isEmpty())
            throw new Refusal("ceremonies.trancheGone");
        if (draft.divisionCode() != null
                && territory.division(draft.divisionCode()).isEmpty()) throw new Refusal("ceremonies.divisionUnknown");
    }

    private static boolean matches(CeremonyRow row, String[] words) {
        String text = SearchKey.of(row.title().ar() + " " + row.title().fr() + " "
                + row.place().ar() + " " + row.place().fr());
        for (String word : words) if (!text.contains(word)) return false;
        return true;
    }
}
