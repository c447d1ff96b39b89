package ma.idmaj.reporting.figures;

import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.funding.money.FunderFunds;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.reporting.FunderFigure;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What each funder paid, over all tranches: the funding pages' own figures. */
@Component
public class MoneyByFunder {

    private final MoneyTrail trail;

    MoneyByFunder(MoneyTrail trail) {
        this.trail = trail;
    }

    public List<FunderFigure> all() {
        return trail.all().values().stream()
                .flatMap(tranche -> tranche.funders().stream())
                .collect(Collectors.<FunderFunds, UUID>groupingBy(FunderFunds::funderId))
                .values()
                .stream()
                .map(parts -> {
                    Funds funds =
                            Funds.sum(parts.stream().map(FunderFunds::funds).toList());
                    return new FunderFigure(parts.getFirst().name(), funds.envelope(), funds.spent());
                })
                .sorted(Comparator.comparing(figure -> figure.name().fr()))
                .toList();
    }
}
