package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.lifeprojects.PreparedProjects;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.lifeprojects.market.MarketService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Feasibility: written by the centre's case workers until the project is submitted, read by those who may read people. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ') and hasAuthority('PROJECTS_READ')")
public class FeasibilityService {

    private final PreparedProjects projects;
    private final FeasibilityStore store;
    private final BeneficiaryService people;
    private final MarketService market;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeasibilityService(
            PreparedProjects projects,
            FeasibilityStore store,
            BeneficiaryService people,
            MarketService market,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.store = store;
        this.people = people;
        this.market = market;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such project, or none this account may see */
    @Transactional(readOnly = true)
    public FeasibilityDetail detail(UUID project) {
        var row = projects.visible(project);
        var saved = store.find(project);
        Feasibility so = saved.map(FeasibilityStore.Saved::feasibility).orElse(Feasibility.EMPTY);
        UUID note = so.marketNote();
        return new FeasibilityDetail(
                row,
                so,
                note == null ? null : market.note(note).orElse(null),
                serving(row),
                saved.map(FeasibilityStore.Saved::by).orElse(null),
                saved.map(FeasibilityStore.Saved::version).orElse(0L));
    }

    /**
     * Keeps what is known so far; gaps are allowed until the project is submitted.
     *
     * @param version of what was read; 0 when nothing had been written
     * @throws FeasibilityChangedMeanwhile when someone else has written it since
     * @throws Refusal                     when a text is too long or a figure out of reach
     */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void save(UUID project, long version, Feasibility feasibility) {
        var row = projects.editable(project);
        Feasibility so = clean(feasibility);
        check(row, so);
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (version == 0) {
            try {
                store.insert(project, so, at, user.username());
            } catch (DuplicateKeyException another) {
                throw new FeasibilityChangedMeanwhile();
            }
        } else if (!store.update(project, version, so, at, user.username())) {
            throw new FeasibilityChangedMeanwhile();
        }
        events.publishEvent(new Changed("lifeproject", project.toString(), "feasibilityWritten", ""));
    }

    private List<MarketNote> serving(ProjectRow row) {
        var person = people.detail(row.beneficiaryId());
        return market.serving(row.tradeCode(), person.divisionCode(), person.centreId());
    }

    private void check(ProjectRow row, Feasibility so) {
        tooLong(so.marketWords(), Feasibility.MAX_WORDS);
        tooLong(so.premisesAddress(), Feasibility.MAX_PLACE);
        tooLong(so.premisesEvidence(), Feasibility.MAX_PLACE);
        tooLong(so.licenceName(), Feasibility.MAX_LICENCE);
        if (so.costs().size() > Feasibility.MAX_COSTS)
            throw new Refusal("lifeprojects.feasibility.tooManyCosts", Feasibility.MAX_COSTS);
        for (CostLine cost : so.costs()) {
            if (cost.label().isEmpty()) throw new Refusal("lifeprojects.feasibility.costUnnamed");
            tooLong(cost.label(), Feasibility.MAX_LABEL);
        }
        boolean beyond = Stream.concat(
                        Stream.of(so.rent(), so.ownContribution(), so.price(), so.unitCost()),
                        so.costs().stream().map(CostLine::amount))
                .filter(Objects::nonNull)
                .anyMatch(amount -> amount.isNegative() || amount.compareTo(BreakEven.MOST) > 0);
        if (beyond) throw new Refusal("lifeprojects.feasibility.amountWrong", BreakEven.MOST.format());
        if (outside(so.unitsPerMonth(), 0, BreakEven.MOST_UNITS))
            throw new Refusal("lifeprojects.feasibility.unitsWrong", BreakEven.MOST_UNITS);
        if (outside(so.powerWatts(), 1, Feasibility.MAX_WATTS))
            throw new Refusal("lifeprojects.feasibility.wattsWrong", Feasibility.MAX_WATTS);
        UUID note = so.marketNote();
        if (note != null && !suits(note, row)) throw new Refusal("lifeprojects.feasibility.noteWrong");
    }

    /** A note of the project's trade; the one already quoted may stay, though it has been written anew since. */
    private boolean suits(UUID note, ProjectRow row) {
        return market.note(note)
                .filter(one -> one.tradeCode().equals(row.tradeCode()))
                .isPresent();
    }

    private static void tooLong(String text, int most) {
        if (text.length() > most) throw new Refusal("lifeprojects.prepared.tooLong", most);
    }

    private static boolean outside(@Nullable Integer number, int least, int most) {
        return number != null && (number < least || number > most);
    }

    private static Feasibility clean(Feasibility so) {
        return new Feasibility(
                so.marketNote(),
                CleanText.oneLine(so.marketWords()),
                so.premises(),
                CleanText.oneLine(so.premisesAddress()),
                so.rent(),
                CleanText.oneLine(so.premisesEvidence()),
                so.power(),
                so.powerWatts(),
                so.powerSupply(),
                so.licence(),
                CleanText.oneLine(so.licenceName()),
                so.ownContribution(),
                so.price(),
                so.unitCost(),
                so.unitsPerMonth(),
                so.costs().stream()
                        .map(cost -> new CostLine(CleanText.oneLine(cost.label()), cost.amount()))
                        .toList());
    }
}
