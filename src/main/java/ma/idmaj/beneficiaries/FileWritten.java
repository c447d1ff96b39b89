package ma.idmaj.beneficiaries;

import ma.idmaj.shared.PersonName;

import java.util.UUID;

/**
 * A person's file has been opened or edited; published in the transaction that writes it.
 *
 * @param sameTraits whether all that tells people apart is as it was: name, CIN, phones, day of birth, sex
 */
public record FileWritten(UUID id, PersonName name, boolean sameTraits) {}
