package ma.idmaj.beneficiaries;

import java.util.UUID;

/** A registration was given up before it became a file; what was kept under its id goes in the same transaction. */
public record RegistrationDiscarded(UUID file) {}
