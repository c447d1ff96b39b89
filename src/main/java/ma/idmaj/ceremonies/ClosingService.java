package ma.idmaj.ceremonies;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The end of a ceremony: every line decided, the projects of those who signed equipped, the visits to come planned. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class ClosingService {

    private final DistributionLineRepository lines;
    private final LifeProjectService projects;
    private final StockOfLists stock;
    private final CeremonyAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingService(
            DistributionLineRepository lines,
            LifeProjectService projects,
            StockOfLists stock,
            CeremonyAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.projects = projects;
        this.stock = stock;
        this.access = access;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal naming the first lines that are not decided yet */
    public void close(UUID ceremonyId, long version) {
        var ceremony = access.unchanged(ceremonyId, version);
        List<DistributionLine> list = lines.list(ceremonyId);
        List<DistributionLine> open =
                list.stream().filter(line -> !line.state.decided()).toList();
        if (!open.isEmpty()) {
            String numbers = open.stream()
                    .limit(5)
                    .map(l -> Integer.toString(l.position))
                    .collect(Collectors.joining("، "));
            throw new Refusal("ceremonies.linesUndecided", open.size(), numbers);
        }
        ceremony.finish();
        ceremony.close(user.username(), clock.instant());
        List<DistributionLine> signed =
                list.stream().filter(line -> line.state == LineState.SIGNED).toList();
        signed.forEach(line -> projects.markEquipped(line.lifeProjectId));
        list.forEach(DistributionLine::settle);
        stock.release(list);
        // Listeners write by SQL what points at these rows.
        lines.flush();
        events.publishEvent(
                new Changed("ceremony", ceremonyId.toString(), "closed", signed.size() + "/" + list.size()));
        events.publishEvent(new CeremonyClosed(
                ceremonyId,
                ceremony.heldOn,
                signed.stream()
                        .map(l -> new CeremonyClosed.Equipped(l.beneficiaryId, l.lifeProjectId))
                        .toList()));
    }
}
