package ma.idmaj.catalogue.review;

import ma.idmaj.catalogue.prices.PriceService;

import org.springframework.stereotype.Component;

import java.util.UUID;

/** Decisions of the review on reference prices, taken where prices are kept. */
@Component
class ProposedPrices implements PriceDecisions {

    private final PriceService prices;

    ProposedPrices(PriceService prices) {
        this.prices = prices;
    }

    @Override
    public void approve(UUID proposal) {
        prices.approveProposal(proposal);
    }

    @Override
    public void refuse(UUID proposal, String reason) {
        prices.refuseProposal(proposal, reason);
    }
}
