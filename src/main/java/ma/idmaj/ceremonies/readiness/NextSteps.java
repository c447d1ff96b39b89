package ma.idmaj.ceremonies.readiness;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.ReserveService;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gathers what stands between a ceremony and its next state, so that no page promises a step that is refused. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CEREMONY_READ')")
public class NextSteps {

    private final CeremonyService ceremonies;
    private final ListService list;
    private final ReserveService reserve;
    private final TrancheService tranches;
    private final CurrentUser user;
    private final Clock clock;

    NextSteps(
            CeremonyService ceremonies,
            ListService list,
            ReserveService reserve,
            TrancheService tranches,
            CurrentUser user,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.list = list;
        this.reserve = reserve;
        this.tranches = tranches;
        this.user = user;
        this.clock = clock;
    }

    /** @param readiness of the lines the reader sees */
    public List<Check> of(CeremonyDetail ceremony, List<RowReadiness> readiness) {
        return NextStep.checks(ceremony, readiness, limits(ceremony, readiness), LocalDate.now(clock));
    }

    private Optional<NextStep.Limits> limits(CeremonyDetail ceremony, List<RowReadiness> readiness) {
        boolean inTheMaking = ceremony.state().listOpen() || ceremony.state() == CeremonyState.SUBMITTED;
        if (!inTheMaking || ceremonies.ownPeopleOnly()) return Optional.empty();
        Money total = LineRow.sum(readiness.stream().map(RowReadiness::line).toList());
        return Optional.of(new NextStep.Limits(
                list.ceiling(ceremony.id()), reserve.reserve(ceremony.id()), tranche(ceremony, total)));
    }

    /** Nothing of it for who reads no funding. */
    private Optional<Refusal> tranche(CeremonyDetail ceremony, Money total) {
        if (!user.may(Permission.FUNDING_READ)) return Optional.empty();
        return Optional.ofNullable(ceremony.trancheId()).flatMap(tranche -> tranches.objection(tranche, total));
    }
}
