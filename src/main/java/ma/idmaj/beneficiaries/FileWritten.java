package ma.idmaj.beneficiaries;

import ma.idmaj.shared.PersonName;

import java.util.UUID;

/** A person's file has been opened or edited; published in the transaction that writes it. */
public record FileWritten(UUID id, PersonName name) {}
