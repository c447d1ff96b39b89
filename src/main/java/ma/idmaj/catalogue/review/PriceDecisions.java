package ma.idmaj.catalogue.review;

import java.util.UUID;

/** Decides on proposed reference prices: kept by who keeps prices. Refuses who proposed. */
public interface PriceDecisions {

    void approve(UUID proposal);

    void refuse(UUID proposal, String reason);
}
