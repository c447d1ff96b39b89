package ma.idmaj.lifeprojects;

import java.util.UUID;

/** A project is about another trade than before; what was written of the old one may not be said of the new. */
public record TradeChanged(UUID project) {}
