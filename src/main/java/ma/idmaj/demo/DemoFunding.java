package ma.idmaj.demo;

import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One agreement with two tranches. */
@Component
class DemoFunding {

    private final FundingService funding;
    private final Clock clock;

    DemoFunding(FundingService funding, Clock clock) {
        this.funding = funding;
        this.clock = clock;
    }

    /** @return the second tranche, which today's ceremony spends from */
    UUID fill() {
        UUID agreement = funding.sign(
                new LocalizedText(
                        "اتفاقية دعم المشاريع المدرة للدخل", "Convention d’appui aux projets générateurs de revenus"),
                LocalDate.now(clock).minusYears(1));
        funding.openTranche(agreement, Money.ofDirhams(1_500_000));
        return funding.openTranche(agreement, Money.ofDirhams(2_730_000));
    }
}
