package ma.idmaj.stock.orders;

import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.TrancheState;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Formats;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Whether a tranche can pay what is ordered on it: one that is not open stops an order, too dear an order only warns. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('STOCK_READ')")
public class OrderMoney {

    private final OrderStore store;
    private final FundingService funding;
    private final Clock clock;

    OrderMoney(OrderStore store, FundingService funding, Clock clock) {
        this.store = store;
        this.funding = funding;
        this.clock = clock;
    }

    /**
     * More is ordered than the tranche holds.
     *
     * @param before sent on the same tranche so far
     * @param holds  its envelope with what was carried into it
     */
    public record Excess(Money before, Money total, Money holds) {

        public Money over() {
            return before.plus(total).minus(holds);
        }
    }

    /** What is said of an order before it is sent; empty when its tranche holds it. */
    public Optional<Excess> excess(UUID tranche, Money total) {
        var excess = new Excess(store.ordered(tranche), total, store.holds(tranche));
        return excess.over().centimes() > 0 ? Optional.of(excess) : Optional.empty();
    }

    /** @throws Refusal for a tranche that is not approved, closed, or out of date */
    void check(UUID id) {
        TrancheRow tranche = funding.tranches().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("stock.orders.trancheMissing"));
        if (tranche.state() == TrancheState.PROPOSED)
            throw new Refusal("stock.orders.trancheNotApproved", tranche.name());
        if (tranche.closed()) throw new Refusal("stock.orders.trancheClosed", tranche.name());
        LocalDate until = tranche.validUntil();
        if (until != null && until.isBefore(LocalDate.now(clock)))
            throw new Refusal("stock.orders.trancheEnded", tranche.name(), Formats.date(until));
    }
}
