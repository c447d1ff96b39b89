package ma.idmaj.funding.money;

import java.util.List;
import java.util.UUID;

/** A tranche's money in all and by funder; no funders where the agreement names none. */
public record TrancheFunds(UUID trancheId, Funds whole, List<FunderFunds> funders) {}
