package ma.idmaj.beneficiaries.contacts;

/**
 * How far a person has been reached for a ceremony.
 *
 * @param invited   whether a convocation for its day went out
 * @param confirmed whether the person said on the telephone, or in answer to the convocation, that they come
 * @param declined  whether the person said that they do not
 */
public record CeremonyContact(boolean invited, boolean confirmed, boolean declined) {

    public static final CeremonyContact NONE = new CeremonyContact(false, false, false);
}
