package ma.idmaj.reporting;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.reporting.figures.Cohort;
import ma.idmaj.reporting.figures.Cohorts;
import ma.idmaj.reporting.figures.Deliveries;
import ma.idmaj.reporting.figures.Funnel;
import ma.idmaj.reporting.figures.Groups;
import ma.idmaj.reporting.figures.KaplanMeier;
import ma.idmaj.reporting.figures.Labels;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Figures of people and their businesses. Each reader counts whom they may read: a case worker the own centre, and who reads
 * nobody's file nothing but {@link #counts()}. No figure tells of fewer than five people, nor do two of them together
 * (decision 67).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('REPORTS_READ') and hasAuthority('PEOPLE_READ') or hasAuthority('FIGURES_READ')")
public class FiguresService {

    private final Cohorts cohorts;
    private final Labels labels;
    private final CurrentUser user;

    FiguresService(Cohorts cohorts, Labels labels, CurrentUser user) {
        this.cohorts = cohorts;
        this.labels = labels;
        this.user = user;
    }

    /** The moment the figures are of: a large register is counted anew at most every ten minutes. */
    @PreAuthorize("hasAnyAuthority('REPORTS_READ', 'FIGURES_READ')")
    public Instant asOf() {
        return cohorts.now().asOf();
    }

    /** How far everybody has come, and nothing more: what an administrator is told too. */
    @PreAuthorize("hasAuthority('REPORTS_READ') and hasAnyAuthority('PEOPLE_READ', 'ADMINISTER')")
    public List<FunnelStep> counts() {
        return Funnel.of(mine(), Slice.ALL);
    }

    /** The values that a figure may be asked for; those of too few people are left out. */
    public List<Choice> choices(Dimension by) {
        var names = labels.of(by);
        return Groups.askable(mine(), by).stream().map(names::choice).toList();
    }

    public List<FunnelStep> funnel(Slice slice) {
        return Funnel.of(mine(), slice);
    }

    /**
     * People equipped and what they were given, the largest group first, the groups too small together at the end. Sums
     * agree: the groups make up {@link #equipped} of the slice. Empty where the slice itself is too small.
     */
    public List<GroupFigure> groups(Slice slice, Dimension by) {
        var names = labels.of(by);
        return Groups.of(mine(), slice, by).stream()
                .map(row -> new GroupFigure(names.orNone(row.value()), row.people(), row.amount()))
                .toList();
    }

    /** All people equipped of the slice, whose group has no name; empty where they are too few. */
    public Optional<GroupFigure> equipped(Slice slice) {
        return Groups.whole(mine(), slice).map(whole -> new GroupFigure(null, whole.people(), whole.amount()));
    }

    public Survival survival(Slice slice) {
        return KaplanMeier.of(mine(), slice);
    }

    /** The rate by group, the largest first, those too few together at the end; empty where the whole is too small. */
    public List<DeliveryFigure> delivery(Dimension by) {
        var names = labels.of(by);
        return Deliveries.of(mine(), by).stream()
                .map(row -> new DeliveryFigure(names.orNone(row.value()), row.planned(), row.delivered()))
                .toList();
    }

    private Cohort mine() {
        Cohort all = cohorts.now();
        return user.centreScope().map(all::ofCentre).orElse(all);
    }
}
