package ma.idmaj.beneficiaries;

/**
 * A CIN or phone as the database keeps it.
 *
 * @param index equal for equal numbers
 */
record SealedNumber(byte[] sealed, byte[] index, String masked) {}
