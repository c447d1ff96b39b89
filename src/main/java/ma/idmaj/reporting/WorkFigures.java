package ma.idmaj.reporting;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.reporting.figures.Cohorts;
import ma.idmaj.reporting.figures.MissingFacts;
import ma.idmaj.reporting.figures.MoneyByFunder;
import ma.idmaj.reporting.figures.WorkOfEach;
import ma.idmaj.reporting.figures.Workload;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Figures of the work: what files lack, what is under way, what funders paid. A case worker's are of the own centre. They are
 * as old as the figures of people beside them: read with a small register each time, with a large one every ten minutes.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('REPORTS_READ') and hasAuthority('PEOPLE_READ')")
public class WorkFigures {

    private final MissingFacts facts;
    private final Workload work;
    private final WorkOfEach each;
    private final MoneyByFunder money;
    private final Cohorts cohorts;
    private final CurrentUser user;

    private record Asked(Object source, Optional<UUID> centre) {}

    WorkFigures(
            MissingFacts facts,
            Workload work,
            WorkOfEach each,
            MoneyByFunder money,
            Cohorts cohorts,
            CurrentUser user) {
        this.cohorts = cohorts;
        this.facts = facts;
        this.work = work;
        this.each = each;
        this.money = money;
        this.user = user;
    }

    /** In the order of the facts. */
    public List<QualityFigure> missingFacts() {
        Optional<UUID> centre = user.centreScope();
        return cohorts.now().beside(new Asked(facts, centre), () -> facts.of(centre));
    }

    /** By centre's name. */
    public List<WorkloadFigure> workload() {
        Optional<UUID> centre = user.centreScope();
        return cohorts.now().beside(new Asked(work, centre), () -> work.of(centre));
    }

    /**
     * The same work by account, for whoever sees the visits and tasks themselves: of each centre by name, what is nobody's yet
     * at its end.
     */
    @PreAuthorize("hasAuthority('REPORTS_READ') and hasAuthority('FOLLOW_UP_READ')")
    public List<WorkerFigure> byWorker() {
        Optional<UUID> centre = user.centreScope();
        return cohorts.now().beside(new Asked(each, centre), () -> each.of(centre));
    }

    /** Of all tranches, to the centime as the funding pages say it; by name. */
    @PreAuthorize("hasAuthority('REPORTS_READ') and hasAuthority('PEOPLE_READ') and hasAuthority('FUNDING_READ')")
    public List<FunderFigure> byFunder() {
        return cohorts.now().beside(new Asked(money, Optional.empty()), money::all);
    }
}
