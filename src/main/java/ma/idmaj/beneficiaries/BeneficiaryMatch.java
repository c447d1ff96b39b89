package ma.idmaj.beneficiaries;

import ma.idmaj.shared.PersonName;

import java.util.UUID;

/** The person a list's row means. */
public record BeneficiaryMatch(UUID id, PersonName name) {}
